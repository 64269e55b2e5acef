import { type IssuePlace, newIssue } from '../../../core/issues/catalogue.ts';
import type { ObservationValue } from '../../../core/schemas/observation.ts';
import { fold } from '../../../core/text/fold.ts';
import { andBefore, between, countNames, listHead, namesApart, nobody } from '../../words/names.ts';
import type { CellValue } from '../cells.ts';
import type { Tell } from '../clean-text.ts';
import type { KnownProgramme } from '../known.ts';
import { wordsOf } from './open-row.ts';
import { isUnknown } from './read-value.ts';

/** The value with the names of the places that lack it, which the cell beside it lists; nothing where they cannot fit. */
export function addNames(
  value: ObservationValue,
  cell: CellValue | undefined,
  { known, place, tell }: { known: KnownProgramme; place: IssuePlace; tell: Tell },
): ObservationValue | undefined {
  if (cell === undefined) return value;
  const lacking = value.kind === 'count' ? value.total - value.count : undefined;
  const written = wordsOf(cell);
  const names = readNames(written, { whole: listWholeNames(known), lacking });
  if (names.length === 0) {
    const isNone = isNobody(written) && lacking !== undefined && lacking > 0;
    if (isNone) tell(newIssue('names-fewer', place, { names, lacking }));
    return value;
  }
  if (value.kind !== 'count' || lacking === undefined) return void tell(newIssue('names-do-not-fit', place, { names }));
  if (names.length > lacking) return void tell(newIssue('names-do-not-fit', place, { names, lacking }));
  if (names.length < lacking) tell(newIssue('names-fewer', place, { names, lacking }));
  if (written !== names.join('; ')) {
    const words = countNames(names);
    tell(newIssue('read-as', place, { as: 'typed', written: written.replace(/\s+/g, ' '), words }));
  }
  return { ...value, missing: names };
}

/** Names of ours in which "và" or a comma stands. */
function listWholeNames({ agencies, reports }: KnownProgramme): string[] {
  const reported = reports.flatMap(({ observations }) =>
    observations.flatMap(({ value }) => (value.kind === 'count' ? value.missing : [])),
  );
  const names = [...agencies.flatMap(({ name, aliases }) => [name, ...aliases]), ...reported];
  return names.filter((name) => namesApart.test(name)).sort((a, b) => b.length - a.length);
}

/** A sign that no name holds stands for a name that must stay whole. */
const stand = (index: number) => `\u{e000}${index}\u{e001}`;

/**
 * `1. Thôn Đông, thôn Đoài và thôn Bắc` is three names. "Trường TH và THCS Kim Sơn" may be one: it is, where one is
 * missing.
 */
function readNames(written: string, { whole, lacking }: { whole: string[]; lacking: number | undefined }): string[] {
  if (isNobody(written)) return [];
  const kept = whole.reduce((text, name, index) => replaceWords(text, name, stand(index)), written);
  const restore = (name: string) => name.replace(/\u{e000}(\d+)\u{e001}/gu, (_, index) => whole[Number(index)] ?? '');
  const pieces = splitLines(kept).flatMap((line) => line.split(/[;,]/));
  const apart = clean(pieces.flatMap(splitSameKind));
  const split = clean(apart.flatMap((piece) => piece.split(between)));
  return (apart.length === lacking ? apart : split).map(restore);
}

/** Lines, bullets and numbers, where the cell begins with one. "Thôn 1, Thôn 2" are no numbers of a list. */
function splitLines(text: string): string[] {
  const list = text.replace(listHead, '');
  const lines = list.split(/\n|[•●▪◦]/u);
  if (/^\s*\(?\d{1,2}[.)]/.test(list))
    return lines.flatMap((line) => line.split(/(?:^|\s)\(?\d{1,2}[.)](?=\s|\p{L})/u));
  if (/^\s*[-–—+*]/.test(list)) return lines.flatMap((line) => line.split(/(?:^|\s)[-–—+*](?=\s|\p{Lu})/u));
  return lines;
}

/** "thôn Đông và thôn Đoài": what follows begins as what went before. */
function splitSameKind(piece: string): string[] {
  const [before = '', ...others] = piece.trim().split(between);
  const kindOf = (name: string) => fold(name).split(/\s+/)[0];
  return others.length > 0 && others.every((other) => kindOf(other) === kindOf(before)) ? [before, ...others] : [piece];
}

function clean(names: readonly string[]): string[] {
  const trimmed = names.map((name) => name.replace(/^[\s\-–—+*]+|[\s.]+$/gu, '').replace(/\s+/g, ' '));
  return trimmed.map((name) => name.replace(andBefore, '')).filter((name) => name !== '' && !isNobody(name));
}

/** "Không", "Không có thôn nào", "-": no place lacks it. */
function isNobody(words: string): boolean {
  const folded = fold(words).trim().replace(/[.]$/, '');
  return isUnknown(words.trim()) || nobody.test(folded);
}

function replaceWords(text: string, name: string, by: string): string {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + name.length);
}
