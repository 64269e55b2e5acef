import { type IssuePlace, newIssue } from '../../../core/issues/catalogue.ts';
import type { IdFolder } from '../../../core/issues/links.ts';
import type { TargetPart } from '../../../core/schemas/target.ts';
import { fold } from '../../../core/text/fold.ts';
import { findNearest } from '../../../core/text/nearest.ts';
import { codePrefixes } from '../../words/template.ts';
import type { Tell } from '../clean-text.ts';
import type { KnownProgramme } from '../known.ts';

/** The part of a target that a code names: `bao-hiem-y-te/tham-gia`, or the target alone where it has one part. */
export function findPart(
  code: string,
  { targets }: KnownProgramme,
  place: IssuePlace,
  tell: Tell,
): { target: string; part: TargetPart } | undefined {
  const parts = targets.flatMap(({ id, parts: all }) =>
    all.map((part) => ({ target: id, part, codes: [`${id}/${part.id}`, ...(all.length === 1 ? [id] : [])] })),
  );
  const found = parts.find(({ codes }) => codes.includes(code));
  if (found === undefined)
    tellUnknown(
      code,
      'targets',
      parts.flatMap(({ codes }) => codes),
      place,
      tell,
    );
  return found;
}

export type NewsSubject =
  | { about: 'plan'; plan: string }
  | { about: 'work'; work: string }
  | { about: 'task'; task: string };

/** The plan, work or task that a code names: `de-an/nong-thon-moi`, `cong-trinh/de`, `nhiem-vu/nv-1-2-03`. */
export function findSubject(
  code: string,
  { plans, works, tasks }: KnownProgramme,
  place: IssuePlace,
  tell: Tell,
): NewsSubject | undefined {
  const subjects: [string, NewsSubject][] = [
    ...plans.map(
      ({ id }) => [`${codePrefixes.plan}/${id}`, { about: 'plan', plan: id }] satisfies [string, NewsSubject],
    ),
    ...works.map(
      ({ id }) => [`${codePrefixes.work}/${id}`, { about: 'work', work: id }] satisfies [string, NewsSubject],
    ),
    ...tasks.map(
      ({ id }) => [`${codePrefixes.task}/${id}`, { about: 'task', task: id }] satisfies [string, NewsSubject],
    ),
  ];
  const found = subjects.find(([known]) => known === code)?.[1];
  if (found === undefined)
    tellUnknown(
      code,
      'records',
      subjects.map(([known]) => known),
      place,
      tell,
    );
  return found;
}

/** A code is copied from the template: one that differs by capitals, marks, blanks or quotes only is a slip, and offered. */
function tellUnknown(id: string, folder: IdFolder, known: readonly string[], place: IssuePlace, tell: Tell): void {
  const bare = fold(id).replace(/[^a-z0-9/-]/g, '');
  const likely = known.includes(bare) ? bare : findNearest(id, known);
  tell(newIssue('unknown-id', place, { id, folder, likely }));
}
