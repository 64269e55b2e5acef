import { anchorOf } from '../programme/anchors.ts';
import type { Content } from '../programme/content.ts';
import { officialLinesOf } from '../programme/official-text.ts';
import type { Place } from '../schemas/fields.ts';

/** Words that a record quotes from the official text. */
export interface Quotation {
  file: string;
  field: string;
  /** The clause the words must stand in. */
  at: string;
  /** The field that names the clause, where the record names it itself. */
  atField?: string;
  quote: string;
}

/** Every quotation, with the clause it is said to come from. */
export function listQuotations(content: Content): Quotation[] {
  return [
    ...[...content.citations].flatMap(([id, { places }]) => placedAll(`citations/${id}.json`, places)),
    ...[...content.errata].flatMap(([id, { places }]) => placedAll(`errata/${id}.json`, places)),
    ...[...content.tasks].flatMap(([id, task]) => [
      ...(['agencies', 'targets', 'plans', 'works'] as const).flatMap((field) =>
        quoted(`tasks/${id}.json`, field, id, task[field]),
      ),
      ...(task.deadline
        ? [{ file: `tasks/${id}.json`, field: 'deadline.quote', at: id, quote: task.deadline.quote }]
        : []),
    ]),
    ...[...content.plans].flatMap(([id, { targets, starts }]) => [
      ...quoted(`plans/${id}.json`, 'targets', anchorOf('plan', id), targets),
      ...(starts
        ? [{ file: `plans/${id}.json`, field: 'starts.quote', at: anchorOf('plan', id), quote: starts.quote }]
        : []),
    ]),
    ...[...content.works].flatMap(([id]) => quotationsOfWork(id, content)),
    ...[...content.targets].flatMap(([id]) => quotationsOfTarget(id, content)),
  ];
}

/** The words of every clause by its address: of a plan each cell, of a target its wording and each item. */
export function wordsByClause(content: Content): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { anchor, text } of officialLinesOf(content)) words.set(anchor, [...(words.get(anchor) ?? []), text]);
  return words;
}

function quotationsOfWork(id: string, { works }: Content): Quotation[] {
  const [file, at, work] = [`works/${id}.json`, anchorOf('work', id), works.get(id)];
  const quantities = (['quantity', 'quantityEachYear'] as const).flatMap((field) => {
    const quote = work?.[field]?.quote;
    return quote === undefined ? [] : [{ file, field: `${field}.quote`, at, quote }];
  });
  return [...quoted(file, 'targets', at, work?.targets ?? []), ...quantities];
}

function quotationsOfTarget(id: string, { targets }: Content): Quotation[] {
  const [file, at] = [`targets/${id}.json`, anchorOf('target', id)];
  return (targets.get(id)?.parts ?? []).flatMap(({ quote, due, shareOf, disputed }, part) => [
    { file, field: `parts.${part}.quote`, at, quote },
    ...('printed' in due ? [{ file, field: `parts.${part}.due.printed`, at, quote: due.printed }] : []),
    ...(shareOf === undefined ? [] : [{ file, field: `parts.${part}.shareOf`, at, quote: shareOf }]),
    ...disputed.flatMap(({ printed, place }, index) => [
      ...placed(file, `parts.${part}.disputed.${index}.place`, place),
      { file, field: `parts.${part}.disputed.${index}.printed`, at: place.at, quote: printed },
    ]),
  ]);
}

function quoted(file: string, field: string, at: string, links: readonly { quote: string }[]): Quotation[] {
  return links.map(({ quote }, index) => ({ file, field: `${field}.${index}.quote`, at, quote }));
}

function placedAll(file: string, places: readonly Place[]): Quotation[] {
  return places.flatMap((place, index) => placed(file, `places.${index}`, place));
}

function placed(file: string, field: string, { at, quote }: Place): Quotation[] {
  return [{ file, field: `${field}.quote`, at, atField: `${field}.at`, quote }];
}
