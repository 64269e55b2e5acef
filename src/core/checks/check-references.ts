import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import type { RecordFolder } from '../record-kinds.ts';
import { updatedRecord } from '../releases/updates-on.ts';
import type { AssignmentRecord } from '../schemas/assignment.ts';
import type { PlanRecord } from '../schemas/plan.ts';
import type { ReportRecord } from '../schemas/report.ts';
import { findNearest } from '../text/nearest.ts';

/** Every id that a record names must be that of a record. */
export function checkReferences(content: Content): Issue[] {
  const sections = content.sections.map(({ id }) => id);
  return listReferences(content).flatMap(({ file, field, to, id }) => {
    const known = to === 'sections' ? sections : [...content[to].keys()];
    if (known.includes(id)) return [];
    const folder = to === 'sections' ? 'programme' : to;
    // A report that a release rests on was there: another one with a like name is never what was meant.
    const likely = to === 'reports' ? undefined : findNearest(id, known);
    return [newIssue('unknown-id', { file, field }, { id, folder, likely })];
  });
}

/** A link from one record to another. */
export interface Reference {
  file: string;
  field: string;
  to: RecordFolder | 'sections';
  id: string;
}

/** Every link between records. The parents of sections and the records placed in them are checked elsewhere. */
export function listReferences(content: Content): Reference[] {
  return [
    ...[...content.tasks].flatMap(([id, task]) =>
      (['agencies', 'targets', 'plans', 'works'] as const).flatMap((to) => linked(`tasks/${id}.json`, to, task[to])),
    ),
    ...[...content.targets].flatMap(([id, { parts, open }]) => [
      ...parts.flatMap(({ disputed }, part) => errataOf(`targets/${id}.json`, `parts.${part}.disputed`, disputed)),
      ...errataOf(`targets/${id}.json`, 'open', open),
    ]),
    ...[...content.plans].flatMap(([id, plan]) => referencesOfPlan(`plans/${id}.json`, plan)),
    ...[...content.works].flatMap(([id, work]) => [
      ...linked(`works/${id}.json`, 'targets', work.targets),
      ...errataOf(`works/${id}.json`, 'open', work.open),
    ]),
    ...[...content.agencies].flatMap(([id, { dutySection, partOf }]) => [
      ...named(`agencies/${id}.json`, 'dutySection', 'sections', dutySection),
      ...named(`agencies/${id}.json`, 'partOf', 'agencies', partOf),
    ]),
    ...[...content.citations].flatMap(([id, { errata }]) => listed(`citations/${id}.json`, 'errata', 'errata', errata)),
    ...[...content.errata].flatMap(([id, { related }]) => listed(`errata/${id}.json`, 'related', 'errata', related)),
    ...[...content.reports].flatMap(([id, report]) => referencesOfReport(`reports/${id}.json`, report)),
    ...[...content.assignments].flatMap(([id, record]) => referencesOfAssignment(`assignments/${id}.json`, record)),
    ...[...content.replies].flatMap(([id, { agency, target, release }]) => [
      ...named(`replies/${id}.json`, 'agency', 'agencies', agency),
      ...named(`replies/${id}.json`, 'target', 'targets', target),
      ...named(`replies/${id}.json`, 'release', 'releases', release),
    ]),
    ...[...content.releases].flatMap(([id, { reports, replies, previous }]) => [
      ...linked(`releases/${id}.json`, 'replies', replies),
      ...linked(`releases/${id}.json`, 'reports', reports),
      ...named(`releases/${id}.json`, 'previous.id', 'releases', previous?.id),
    ]),
  ];
}

function referencesOfPlan(file: string, { lead, standing, coordinating, targets, open }: PlanRecord): Reference[] {
  return [
    ...listed(file, 'lead.agencies', 'agencies', lead.agencies),
    ...listed(file, 'standing.agencies', 'agencies', standing.agencies),
    ...coordinating.flatMap(({ agencies }, index) =>
      listed(file, `coordinating.${index}.agencies`, 'agencies', agencies),
    ),
    ...linked(file, 'targets', targets),
    ...errataOf(file, 'open', open),
  ];
}

function referencesOfReport(file: string, { agency, observations, updates, explanations }: ReportRecord): Reference[] {
  return [
    ...named(file, 'agency', 'agencies', agency),
    ...explanations.flatMap(({ target, release }, index) => [
      ...named(file, `explanations.${index}.target`, 'targets', target),
      ...named(file, `explanations.${index}.release`, 'releases', release),
    ]),
    ...observations.flatMap(({ target }, index) => named(file, `observations.${index}.target`, 'targets', target)),
    ...updates.flatMap((update, index) =>
      named(file, `updates.${index}.${update.about}`, `${update.about}s`, updatedRecord(update)),
    ),
  ];
}

function referencesOfAssignment(file: string, { assigned }: AssignmentRecord): Reference[] {
  return assigned.flatMap(({ agency, ...lists }, index) => [
    ...named(file, `assigned.${index}.agency`, 'agencies', agency),
    ...(['tasks', 'targets', 'works'] as const).flatMap((to) => listed(file, `assigned.${index}.${to}`, to, lists[to])),
  ]);
}

function linked(file: string, field: RecordFolder, links: readonly { id: string }[]): Reference[] {
  return links.map(({ id }, index) => ({ file, field: `${field}.${index}.id`, to: field, id }));
}

function listed(file: string, field: string, to: RecordFolder, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ file, field: `${field}.${index}`, to, id }));
}

function named(file: string, field: string, to: Reference['to'], id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ file, field, to, id }];
}

function errataOf(file: string, field: string, holders: readonly { erratum?: string | undefined }[]): Reference[] {
  return holders.flatMap(({ erratum }, index) => named(file, `${field}.${index}.erratum`, 'errata', erratum));
}
