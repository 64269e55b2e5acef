import { isOwed, listOwedItems } from '../../core/owed.ts';
import { type AgencyWork, findAgencyWork } from '../../core/programme/agency-work.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { nameSubject } from '../../core/releases/updates-on.ts';
import { findOwedQuarter } from '../../core/releases/who-reported.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { formatDue } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { agencyTableWords } from '../words/agency.ts';
import { citeClause, citeDocument, citeSource, namePlan } from '../words/cite.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { numberOfTask } from './clause.ts';
import { plainText } from './links.ts';
import { absoluteUrl } from './page.ts';
import { nameOfSection } from './section.ts';
import { buildProgress, type Subject } from './updates.ts';

/** How a record is a body's business. */
export type Relation = keyof typeof agencyTableWords.relations;

/** One thing that is a body's business, as open data. */
export interface AgencyRow {
  id: string;
  relation: Relation;
  kind: keyof typeof agencyTableWords.kinds;
  printed: string;
  /** Official words, or the name of the record. */
  words: string;
  /** Where it is said. */
  basis: string;
  /** True where the programme itself says it; false where a later document does. */
  isStated: boolean;
  deadline?: string;
  deadlineWords?: string;
  /** How far it is; absent where nothing was reported. */
  progress?: string;
  /** Whether a report about it is owed for the quarter of the latest release, or the first one. */
  isOwed: boolean;
  url: string;
}

type Draft = Omit<AgencyRow, 'isOwed' | 'url' | 'progress'> & { path: string };

export function buildAgencyRows(programme: Programme, states: readonly ReleaseState[], id: string): AgencyRow[] {
  const items = findOwedQuarter(programme, states, id)?.items ?? listOwedItems(programme, id, { reports: [] });
  const owed = new Set(items.filter(isOwed).map(nameSubject));
  return listDrafts(programme, findAgencyWork(programme, id), id).map(({ path, ...row }) => ({
    ...row,
    ...progressOf(states.at(-1), row),
    isOwed: owed.has(nameSubject({ about: row.kind, id: row.id })),
    url: absoluteUrl(programme.site, path),
  }));
}

/** The rows as a table; whole words in the columns that people read. */
export function buildAgencyCells(
  programme: Programme,
  rows: readonly AgencyRow[],
): { header: readonly string[]; rows: (string | undefined)[][] } {
  const { columns, relations, kinds, yes, no } = agencyTableWords;
  const note = programme.site.isDemonstration ? demonstrationWords.stamp : undefined;
  return {
    header: columns,
    rows: rows.map((row) => [
      row.id,
      relations[row.relation],
      kinds[row.kind],
      row.printed,
      row.words,
      row.basis,
      row.isStated ? yes : no,
      row.deadline,
      row.deadlineWords,
      row.progress,
      row.isOwed ? yes : no,
      row.url,
      note,
    ]),
  };
}

function listDrafts(programme: Programme, work: AgencyWork, id: string): Draft[] {
  const document = citeDocument(programme.site);
  const stated = { isStated: true, basis: document };
  return [
    ...(['lead', 'standing', 'coordinating'] as const).flatMap((relation) =>
      work.plans[relation].map((plan) => ({ ...draftOfPlan(plan), relation, ...stated })),
    ),
    ...work.tasks.map(({ task }) => ({ ...draftOfTask(task), relation: 'named' as const, ...stated })),
    ...work.planTargets.map(({ target, plan }) => ({
      ...draftOfTarget(target),
      relation: 'plan-target' as const,
      isStated: true,
      basis: citeClause(namePlan(plan), plan.section, programme.site),
    })),
    ...work.mentions.targets.map((target) => ({ ...draftOfTarget(target), relation: 'mentioned' as const, ...stated })),
    ...work.mentions.works.map((one) => ({ ...draftOfWork(one), relation: 'mentioned' as const, ...stated })),
    ...work.attributed.map((given) => ({
      ...draftOfAttributed(given),
      relation: 'attributed' as const,
      isStated: false,
      basis: citeSource(given.assignment.document),
    })),
    ...draftsOfDuties(programme, id, document),
  ];
}

type UngroundedDraft = Omit<Draft, 'relation' | 'isStated' | 'basis'>;

function draftOfAttributed(given: AgencyWork['attributed'][number]): UngroundedDraft {
  switch (given.about) {
    case 'task':
      return draftOfTask(given.record);
    case 'target':
      return draftOfTarget(given.record);
    case 'work':
      return draftOfWork(given.record);
  }
}

function draftOfPlan({ id, printed, name, timing }: Programme['plans'][number]): UngroundedDraft {
  return { id, kind: 'plan', printed, words: name, deadlineWords: timing, path: routes.plan(id) };
}

function draftOfTask(task: Programme['tasks'][number]): UngroundedDraft {
  const { id, deadline } = task;
  return {
    id,
    kind: 'task',
    printed: numberOfTask(task),
    words: plainText(task.runs),
    ...(deadline && { deadline: deadline.date, deadlineWords: deadline.quote }),
    path: routes.task(id),
  };
}

function draftOfTarget({ id, printed, wording, items, parts }: Programme['targets'][number]): UngroundedDraft {
  const dates = parts.flatMap(({ due }) => (due.kind === 'by-date' ? [due.date] : []));
  const [deadline] = dates.sort();
  const dues = [...new Set(parts.map(({ due }) => formatDue(due)))];
  return {
    id,
    kind: 'target',
    printed,
    words: [wording, ...items].join(' '),
    ...(deadline !== undefined && { deadline }),
    deadlineWords: dues.join('; '),
    path: routes.target(id),
  };
}

function draftOfWork({ id, printed, wording }: Programme['works'][number]): UngroundedDraft {
  return { id, kind: 'work', printed, words: wording, path: routes.work(id) };
}

function draftsOfDuties(programme: Programme, id: string, document: string): Draft[] {
  const { dutySection } = getById(programme.agencies, id);
  return programme.passages
    .filter(({ section }) => section.id === dutySection)
    .map(({ id: passage, section, runs }) => ({
      id: passage,
      relation: 'duty',
      kind: 'duty',
      printed: section.number ?? '',
      words: plainText(runs),
      isStated: true,
      basis: `${nameOfSection(section)}, ${document}`,
      path: `${routes.section(section.id)}#${passage}`,
    }));
}

function progressOf(
  state: ReleaseState | undefined,
  { kind, id }: Pick<AgencyRow, 'kind' | 'id'>,
): Pick<AgencyRow, 'progress'> {
  if (kind === 'duty' || kind === 'target') return {};
  const subject: Subject = { about: kind, id };
  const { state: words, kind: reported, asOf } = buildProgress(state, subject);
  return reported === undefined ? {} : { progress: `${words} (${asOf})` };
}

/** Name, clock and honesty of the data of one body, before its rows. */
export function buildAgencyData(programme: Programme, states: readonly ReleaseState[], id: string): object {
  const agency = getById(programme.agencies, id);
  const { site } = programme;
  const last = states.at(-1)?.release;
  return {
    ...(site.isDemonstration && { demonstration: demonstrationWords.notice }),
    agency: { id, name: agency.name, isCollective: agency.isCollective, url: absoluteUrl(site, routes.agency(id)) },
    document: citeDocument(site),
    ...(last && { release: { period: last.id, name: formatRefersTo(last.id), cutOff: last.cutOff } }),
    rows: buildAgencyRows(programme, states, id),
  };
}
