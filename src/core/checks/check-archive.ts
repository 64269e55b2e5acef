import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';

/** A site that was closed for the archive holds nothing of a later day. */
export function checkArchive({ site, reports, releases, replies, assignments, questions }: Content): Issue[] {
  const { archivedOn } = site;
  if (archivedOn === undefined) return [];
  const days = [
    ...[...reports].map(([id, { receivedOn }]) => ({
      file: `reports/${id}.json`,
      field: 'receivedOn',
      day: receivedOn,
    })),
    ...[...releases].map(([id, { publishedOn }]) => ({
      file: `releases/${id}.json`,
      field: 'publishedOn',
      day: publishedOn,
    })),
    ...[...replies].map(([id, { receivedOn }]) => ({
      file: `replies/${id}.json`,
      field: 'receivedOn',
      day: receivedOn,
    })),
    ...[...assignments].map(([id, { enteredOn }]) => ({
      file: `assignments/${id}.json`,
      field: 'enteredOn',
      day: enteredOn,
    })),
    ...[...questions].map(([id, { askedOn }]) => ({ file: `questions/${id}.json`, field: 'askedOn', day: askedOn })),
  ];
  return days
    .filter(({ day }) => day > archivedOn)
    .map(({ file, field, day }) => newIssue('after-archive', { file, field }, { day, archivedOn }));
}
