import { anchorOf } from '../../core/programme/anchors.ts';
import type { OfficialRun } from '../../core/programme/content.ts';
import { listAt } from '../../core/programme/indexes.ts';
import {
  type Agency,
  type Citation,
  getById,
  type Plan,
  type Programme,
  type Target,
  type Task,
  type Work,
} from '../../core/programme/programme.ts';
import { listAssigned } from '../../core/programme/task-facts.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { clauseRoute, routes } from '../routes.ts';
import { agencyWords } from '../words/agency.ts';
import { citeSource } from '../words/cite.ts';
import { erratumWords } from '../words/erratum.ts';
import { kindNames } from '../words/kind.ts';
import { planWords } from '../words/plan.ts';
import { targetWords } from '../words/target.ts';
import { taskWords } from '../words/task.ts';
import { workWords } from '../words/work.ts';
import { numberOfTask } from './clause.ts';
import type { PageLink } from './page.ts';
import { nameOfSection, numberOfSection } from './section.ts';

/** A link to a record, with its number as printed and one fact about it. */
export interface RecordLink extends PageLink {
  /** "(11), mục 3.2", "1.2-03". */
  number: string;
  note?: string;
}

/** Links to records of one kind, under one heading. */
export interface RelatedGroup {
  heading: string;
  links: RecordLink[];
}

/** How a page leads to targets: as they are today, or as a release published them. */
export type LinkOf = (target: Target) => RecordLink;

/** The numbers of targets begin anew in each section, so the section is said too. */
export function targetLink(target: Target): RecordLink {
  const number = targetWords.inList(target.printed, numberOfSection(target.section));
  return { number, label: target.shortName, href: routes.target(target.id) };
}

export function taskLink(task: Task): RecordLink {
  return { number: numberOfTask(task), label: nameTaskBriefly(task), href: routes.task(task.id) };
}

export function planLink(plan: Plan): RecordLink {
  return {
    number: planWords.forms[plan.form],
    label: plan.shortName,
    href: routes.plan(plan.id),
    note: `${planWords.roles.lead}: ${plan.lead.printed}`,
  };
}

export function workLink(work: Work): RecordLink {
  return { number: work.printed, label: work.shortName, href: routes.work(work.id), note: workWords.kinds[work.kind] };
}

/** A plan, work or task by its kind and id. */
export function commitmentLink(
  programme: Programme,
  { about, id }: { about: 'plan' | 'work' | 'task'; id: string },
): RecordLink {
  if (about === 'plan') return planLink(getById(programme.plans, id));
  return about === 'work' ? workLink(getById(programme.works, id)) : taskLink(getById(programme.tasks, id));
}

export function agencyLink(agency: Agency): RecordLink {
  return { number: '', label: agency.name, href: routes.agency(agency.id) };
}

/** A release by its period: "quý III/2026". */
export function releaseLink({ id }: { id: string }): PageLink {
  return { label: formatRefersTo(id), href: routes.release(id) };
}

/** The documents that a clause cites. */
export function citationLinksAt(programme: Programme, anchor: string): RecordLink[] {
  return listAt(programme.citations, anchor).map(citationLink);
}

function citationLink(citation: Citation): RecordLink {
  return { number: citation.number ?? '', label: citation.shortName, href: routes.citation(citation.id) };
}

/** An erratum in the full list, by its number. */
export function erratumLink(programme: Programme, id: string): PageLink {
  const erratum = getById(programme.errata, id);
  return { label: erratumWords.noteLabel(erratum.order, erratum.title), href: routes.erratum(id) };
}

/** The clause with this anchor, named for a reader. */
export function placeLink(programme: Programme, anchor: string): PageLink {
  const places = placesOf.get(programme) ?? listPlaces(programme);
  placesOf.set(programme, places);
  const placed = places.get(anchor);
  if (placed !== undefined) return placed;
  const appendix = programme.sections.find((section) => section.columns !== undefined);
  return { label: planWords.tableHead, href: clauseRoute(appendix?.id ?? '', anchor) };
}

const placesOf = new WeakMap<Programme, ReadonlyMap<string, PageLink>>();

function listPlaces({ targets, works, plans, tasks, passages, sections }: Programme): Map<string, PageLink> {
  const named = [
    ...sections.map((section) => ({
      section,
      anchor: anchorOf('section', section.id),
      name: nameOfSection(section),
    })),
    ...passages.map((passage) => ({ ...passage, name: nameOfSection(passage.section) })),
    ...tasks.map((task) => ({ ...task, name: taskWords.numbered(numberOfTask(task)) })),
    ...plans.map((plan) => ({ ...plan, name: `${planWords.forms[plan.form]} – ${plan.shortName}` })),
    ...works.map((work) => ({ ...work, name: `${workWords.kinds[work.kind]} ${work.printed} – ${work.shortName}` })),
    ...targets.map((target) => ({ ...target, name: `${kindNames.target} ${target.printed} – ${target.shortName}` })),
  ];
  return new Map(
    named.map(({ anchor, name, section }) => [anchor, { label: name, href: clauseRoute(section.id, anchor) }]),
  );
}

/** The words of a clause without their styles. */
export function plainText(runs: readonly OfficialRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** Our short name of a task, or the opening of its words. */
export function nameTaskBriefly({ title, runs }: Pick<Task, 'title' | 'runs'>): string {
  return title ?? firstWords(plainText(runs));
}

/** The opening of a long sentence, up to its first pause after eight words. */
function firstWords(words: string): string {
  const pieces = words.split(/(?<=[,;.:])\s/u);
  let opening = '';
  for (const piece of pieces) {
    if (opening.split(' ').length > 8) break;
    opening = `${opening} ${piece}`.trim();
  }
  const trimmed = opening.replace(/[,;.:]$/u, '');
  return trimmed.length < words.length - 1 ? `${trimmed}\u00a0…` : words;
}

/**
 * Bodies that later documents give a record to, with those documents and the days that they set: never the words of the
 * programme. A day that the page says elsewhere is left out.
 */
export function assignedLinks(
  programme: Programme,
  kind: 'task' | 'target' | 'work',
  id: string,
  said?: string,
): RecordLink[] {
  const { by, due } = agencyWords.attributed;
  return listAssigned(programme, kind, id).map(({ agency, assignment, dueOn, product }) => ({
    ...agencyLink(getById(programme.agencies, agency)),
    note: [
      by(citeSource(assignment.document)),
      ...(dueOn === undefined || formatDate(dueOn) === said ? [] : [due(formatDate(dueOn), product)]),
    ].join(' '),
  }));
}

/** Leaves out groups that hold nothing. */
export function withoutEmpty<Group extends { links: readonly unknown[] }>(groups: readonly Group[]): Group[] {
  return groups.filter(({ links }) => links.length > 0);
}
