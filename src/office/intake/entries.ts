import type { IssuePlace } from '../../core/issues/catalogue.ts';
import { subjectOfUpdate, updatedRecord } from '../../core/releases/updates-on.ts';
import type { Observation } from '../../core/schemas/observation.ts';
import type { Update } from '../../core/schemas/update.ts';
import type { Correction } from './rows/read-correction.ts';
import type { Figure } from './rows/read-figure.ts';
import type { News } from './rows/read-news.ts';

/** What one row reports, ready for a report but for its id. */
export type ReportEntry =
  | { list: 'observations'; record: Omit<Observation, 'id'>; place: IssuePlace }
  | { list: 'updates'; record: UpdateWithoutId; place: IssuePlace };

type WithoutId<U> = U extends unknown ? Omit<U, 'id'> : never;
export type UpdateWithoutId = WithoutId<Update>;

// The fields of both stand in the order of their schema: files are written so, in the command and in the browser.

export function toObservationEntry({ corrects, ...figure }: Figure, place: IssuePlace): ReportEntry {
  const correction = corrects && { corrects: correctionOf('observation', corrects) };
  return { list: 'observations', record: { ...figure, ...correction }, place };
}

export function toUpdateEntry({ corrects, done, ...news }: News, place: IssuePlace): ReportEntry {
  const correction = corrects && { corrects: correctionOf('update', corrects) };
  return { list: 'updates', record: { ...news, ...correction, ...(done && { done }) } as UpdateWithoutId, place };
}

function correctionOf<Kind extends string>(kind: Kind, { report, entry, reason }: Correction) {
  return { report, [kind]: entry, reason } as { report: string; reason: string } & Record<Kind, string>;
}

/** What an entry is about: two entries with one key say the same thing twice, or contradict each other. */
export function subjectAndTimeOf(record: Omit<Observation, 'id'> | UpdateWithoutId): string {
  if ('about' in record) return [subjectOfUpdate(record), record.refersTo].join(' ');
  const { target, part, refersTo, nature, isBaseline, breaksSeries } = record;
  const isRestated = isBaseline && breaksSeries !== undefined;
  return [target, part, refersTo, nature, isBaseline, ...(isRestated ? ['restated'] : [])].join(' ');
}

/** An id in words: `thu-ngan-sach-thu-ngan-sach-2026`, `plan-nong-thon-moi-2026-q3`; a number behind it where it is taken. */
export function nameEntry(record: Omit<Observation, 'id'> | UpdateWithoutId, taken: ReadonlySet<string>): string {
  const words =
    'about' in record
      ? [record.about, updatedRecord(record)]
      : [record.target, record.part, ...(record.isBaseline ? ['xuat-phat'] : [])];
  const name = [...words, record.refersTo.toLowerCase()].join('-').slice(-76).replace(/^-+/, '');
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  return free;
}
