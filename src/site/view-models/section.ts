import { anchorOf, planTableAnchor } from '../../core/programme/anchors.ts';
import { annotate, type Inline } from '../../core/programme/annotate.ts';
import type { Block } from '../../core/programme/content.ts';
import { listIn } from '../../core/programme/indexes.ts';
import { getById, type Plan, type Programme, type Section, sectionTree } from '../../core/programme/programme.ts';
import type { Role } from '../../core/schemas/plan.ts';
import { routes } from '../routes.ts';
import { namePlan } from '../words/cite.ts';
import { clauseWords } from '../words/clause.ts';
import { buildCite, type CiteView } from './cite.ts';
import {
  annotationsAt,
  buildPassageClause,
  buildTargetClause,
  buildTaskClause,
  buildWorkClause,
  type ClauseView,
  type NoteView,
  notesAt,
} from './clause.ts';
import type { PageLink } from './page.ts';

/** A section with its heading and the clauses directly in it. */
export interface SectionView {
  id: string;
  anchor: string;
  /** Steps beneath the top level of the document, from 0. */
  depth: number;
  /** Number and title as printed; absent where the section has no heading. */
  heading?: Inline[];
  /** Our name for a section without a printed heading. */
  label?: string;
  /** Plain words of the heading or label, for lists and titles. */
  name: string;
  notes: NoteView[];
  cite: CiteView;
  href: string;
  clauses: ClauseView[];
  planTable?: PlanTableView;
}

/** The appendix table with all its groups, or one group of it. */
export interface PlanTableView {
  /** Address of the head of the table. */
  anchor: string;
  columns: { words: Inline[]; plain: string }[];
  /** Doubts about the head of the table. */
  notes: NoteView[];
  groups: PlanGroupView[];
}

/** Some rows of the appendix; with their heading where it stands inside the table. */
export interface PlanGroupView {
  heading?: Pick<SectionView, 'anchor' | 'notes'> & { words: Inline[] };
  rows: PlanRowView[];
}

/** One row of the appendix, cell by cell, as printed. */
export interface PlanRowView {
  anchor: string;
  printed: string;
  name: Inline[];
  objective: Inline[];
  timing: Inline[];
  lead: Inline[];
  standing: Inline[];
  coordinating: Inline[][];
  notes: NoteView[];
  cite: CiteView;
  page: { label: string; href: string };
}

/** The section itself, without those beneath it. */
export function buildSection(programme: Programme, section: Section): SectionView {
  const anchor = anchorOf('section', section.id);
  const planTable = buildPlanTable(programme, section);
  return {
    id: section.id,
    anchor,
    depth: section.ancestors.length,
    ...(section.title !== undefined && {
      heading: annotate([{ text: printedHeading(section) }], annotationsAt(programme, anchor)),
    }),
    ...(section.label !== undefined && { label: section.label }),
    name: nameOfSection(section),
    notes: notesAt(programme, anchor),
    cite: buildCite(programme, section, anchor, ''),
    href: routes.section(section.id),
    clauses: section.blocks.filter((block) => block.kind !== 'plan').map((block) => buildClause(programme, block)),
    ...(planTable && { planTable }),
  };
}

/** A section and all beneath it, in document order; the groups of the appendix stand inside its table. */
export function buildSectionTree(programme: Programme, id: string): SectionView[] {
  return withoutTableGroups(programme, sectionTree(programme, id)).map((section) => buildSection(programme, section));
}

/** Leaves out the groups of the appendix where the appendix itself is among the sections. */
export function withoutTableGroups(programme: Programme, sections: readonly Section[]): Section[] {
  const appendix = findAppendix(programme);
  const hasAppendix = sections.some((section) => section.id === appendix?.id);
  return sections.filter((section) => !(hasAppendix && section.parent === appendix?.id));
}

/** Number and title as printed: "1.2. Xây dựng Đảng về chính trị…". */
export function printedHeading({ number, title }: Section): string {
  return [number, title].filter((part) => part !== undefined).join(' ');
}

/** The heading where one is printed, else our name for the section. */
export function nameOfSection(section: Section): string {
  return section.title === undefined ? (section.label ?? section.id) : printedHeading(section);
}

/** The same without the colon that the text ends a heading with. */
export function headingOfSection(section: Section): string {
  return nameOfSection(section).replace(/:$/, '');
}

/** "3.2", without the full stop; empty where it has no number. */
export function numberOfSection({ number = '' }: Pick<Section, 'number'>): string {
  return number.replace(/\.$/, '');
}

export function sectionLink(section: Section): PageLink {
  return { label: nameOfSection(section), href: routes.section(section.id) };
}

/** The table of the appendix, or of one of its groups, with the printed head; nothing for other sections. */
function buildPlanTable(programme: Programme, section: Section): PlanTableView | undefined {
  const appendix = findAppendix(programme);
  if (appendix === undefined || (section.id !== appendix.id && section.parent !== appendix.id)) return undefined;
  const annotations = annotationsAt(programme, planTableAnchor);
  const groups = section.id === appendix.id ? appendix.children : [section.id];
  return {
    anchor: planTableAnchor,
    columns: (appendix.columns ?? []).map((plain) => ({ words: annotate([{ text: plain }], annotations), plain })),
    notes: notesAt(programme, planTableAnchor),
    groups: groups.map((id) => buildPlanGroup(programme, getById(programme.sections, id), id !== section.id)),
  };
}

function buildPlanGroup(programme: Programme, group: Section, hasHeading: boolean): PlanGroupView {
  const anchor = anchorOf('section', group.id);
  const words = annotate([{ text: printedHeading(group) }], annotationsAt(programme, anchor));
  return {
    ...(hasHeading && { heading: { anchor, notes: notesAt(programme, anchor), words } }),
    rows: listIn(programme.plans, group.id).map((plan) => buildPlanRow(programme, plan)),
  };
}

function findAppendix(programme: Programme): Section | undefined {
  return programme.sections.find((section) => section.columns !== undefined);
}

function buildPlanRow(programme: Programme, plan: Plan): PlanRowView {
  const annotations = annotationsAt(programme, plan.anchor);
  const cell = (text: string) => annotate([{ text }], annotations);
  const line = ({ printed }: Role) => cell(printed);
  return {
    anchor: plan.anchor,
    printed: plan.printed,
    name: cell(plan.name),
    objective: cell(plan.objective),
    timing: cell(plan.timing),
    lead: line(plan.lead),
    standing: line(plan.standing),
    coordinating: plan.coordinating.map(line),
    notes: notesAt(programme, plan.anchor),
    cite: buildCite(programme, plan.section, plan.anchor, namePlan(plan)),
    page: { label: clauseWords.ownPage(namePlan(plan)), href: routes.plan(plan.id) },
  };
}

function buildClause(programme: Programme, block: Block): ClauseView {
  switch (block.kind) {
    case 'task':
      return buildTaskClause(programme, getById(programme.tasks, block.id));
    case 'target':
      return buildTargetClause(programme, getById(programme.targets, block.id));
    case 'work':
      return buildWorkClause(programme, getById(programme.works, block.id));
    default:
      return buildPassageClause(programme, getById(programme.passages, block.id));
  }
}
