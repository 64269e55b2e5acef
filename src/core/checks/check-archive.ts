import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import type { IsoDate } from '../schemas/fields.ts';

/** A site that was closed for the archive holds nothing of a later day. */
export function checkArchive({ site, reports, releases, replies, assignments, questions }: Content): Issue[] {
  const { archivedOn } = site;
  if (archivedOn === undefined) return [];
  return [
    ...listDays('reports', reports, 'receivedOn'),
    ...listDays('releases', releases, 'publishedOn'),
    ...listDays('replies', replies, 'receivedOn'),
    ...listDays('assignments', assignments, 'enteredOn'),
    ...listDays('questions', questions, 'askedOn'),
  ]
    .filter(({ day }) => day > archivedOn)
    .map(({ place, day }) => newIssue('after-archive', place, { day, archivedOn }));
}

/** The day on which each record of a folder came to be. */
function listDays<Field extends string>(
  folder: string,
  records: ReadonlyMap<string, Record<Field, IsoDate>>,
  field: Field,
): { place: Issue['place']; day: IsoDate }[] {
  return [...records].map(([id, record]) => ({ place: { file: `${folder}/${id}.json`, field }, day: record[field] }));
}
