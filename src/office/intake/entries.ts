import type { IssuePlace } from '../../core/issues/catalogue.ts';
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

export function toObservationEntry({ corrects, ...figure }: Figure, place: IssuePlace): ReportEntry {
  const correction = corrects && { corrects: { ...reasonOf(corrects), observation: corrects.entry } };
  return { list: 'observations', record: { ...figure, ...correction }, place };
}

export function toUpdateEntry({ corrects, ...news }: News, place: IssuePlace): ReportEntry {
  const correction = corrects && { corrects: { ...reasonOf(corrects), update: corrects.entry } };
  return { list: 'updates', record: { ...news, ...correction } as UpdateWithoutId, place };
}

function reasonOf({ report, reason }: Correction): { report: string; reason: string } {
  return { report, reason };
}

/** What an entry is about: two entries with one key say the same thing twice, or contradict each other. */
export function subjectAndTimeOf(record: Omit<Observation, 'id'> | UpdateWithoutId): string {
  if ('about' in record) return [subjectOf(record), record.refersTo].join(' ');
  const { target, part, refersTo, nature, isBaseline } = record;
  return [target, part, refersTo, nature, isBaseline].join(' ');
}

/** An id in words: `thu-ngan-sach-thu-ngan-sach-2026`, `plan-nong-thon-moi-2026-q3`; a number behind it where it is taken. */
export function nameEntry(record: Omit<Observation, 'id'> | UpdateWithoutId, taken: ReadonlySet<string>): string {
  const words =
    'about' in record ? [subjectOf(record)] : [record.target, record.part, ...(record.isBaseline ? ['xuat-phat'] : [])];
  const name = [...words, record.refersTo.toLowerCase()].join('-').slice(-76).replace(/^-+/, '');
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  return free;
}

function subjectOf(record: UpdateWithoutId): string {
  if (record.about === 'plan') return `plan-${record.plan}`;
  return record.about === 'work' ? `work-${record.work}` : `task-${record.task}`;
}
