import { type Annotations, annotate, type Inline } from '../../core/programme/annotate.ts';
import type { OfficialRun } from '../../core/programme/content.ts';
import { listAt } from '../../core/programme/indexes.ts';
import type { Erratum, Passage, Programme, Section, Target, Task, Work } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { namePassage, nameTarget, nameTask, nameWork } from '../words/cite.ts';
import { clauseWords } from '../words/clause.ts';
import { erratumWords } from '../words/erratum.ts';
import { taskWords } from '../words/task.ts';
import { buildCite, type CiteView } from './cite.ts';
import { listClauseNews } from './clause-news.ts';
import type { PageLink } from './page.ts';

/** A doubt about the words, beside them. */
export interface NoteView {
  /** Address of the note on the page. */
  id: string;
  number: number;
  title: string;
  note: string;
  suggestion?: string;
  confidence: string;
  /** The erratum in the full list. */
  href: string;
  /** The clause it belongs to. */
  back: string;
}

/** One addressable clause with its official words. */
export interface ClauseView {
  anchor: string;
  kind: Passage['kind'] | 'task' | 'target' | 'work';
  /** Number as printed: "(11)"; a dash for list items; nothing for paragraphs. */
  label: string;
  words: Inline[];
  /** Lines listed beneath the words, each behind a dash. */
  items: Inline[][];
  notes: NoteView[];
  cite: CiteView;
  /** That its words were changed, or asked about, since; absent where neither. */
  news?: PageLink[];
  /** The page of its own, where it has one. */
  page?: PageLink;
}

export function buildTaskClause(programme: Programme, task: Task): ClauseView {
  return {
    ...common(programme, task, 'task', nameTask(task), task.runs),
    label: '–',
    page: { label: taskWords.numbered(numberOfTask(task)), href: routes.task(task.id) },
  };
}

export function buildTargetClause(programme: Programme, target: Target): ClauseView {
  const annotations = annotationsAt(programme, target.anchor);
  return {
    ...common(programme, target, 'target', nameTarget(target), [{ text: target.wording }]),
    label: target.printed,
    items: target.items.map((item) => annotate([{ text: item }], annotations)),
    page: { label: clauseWords.targetPage(target.printed), href: routes.target(target.id) },
  };
}

export function buildWorkClause(programme: Programme, work: Work): ClauseView {
  return {
    ...common(programme, work, 'work', nameWork(work), [{ text: work.wording }]),
    label: work.printed,
    page: { label: clauseWords.ownPage(nameWork(work)), href: routes.work(work.id) },
  };
}

export function buildPassageClause(programme: Programme, passage: Passage): ClauseView {
  return {
    ...common(programme, passage, passage.kind, namePassage(passage), passage.runs),
    label: passage.kind === 'item' ? '–' : '',
  };
}

/** A clause shown on the page of its own record: without the link to that page. */
export function withoutPage({ page: _, ...clause }: ClauseView): ClauseView {
  return clause;
}

/** A task's number as cadres say it: section and place, "1.2-03". */
export function numberOfTask(task: Task): string {
  const number = (task.section.number ?? '').replace(/\.$/, '');
  return `${number}-${String(task.ordinal).padStart(2, '0')}`;
}

/** What stands beside the words of a clause: cited documents, doubts, abbreviations. */
export function annotationsAt(programme: Programme, anchor: string): Annotations {
  return {
    links: listAt(programme.citations, anchor).flatMap((citation) =>
      citation.places
        .filter((place) => place.at === anchor)
        .map(({ quote }) => ({ quote, href: routes.citation(citation.id) })),
    ),
    doubts: errataAt(programme, anchor).flatMap((erratum) =>
      erratum.places
        .filter((place) => place.at === anchor)
        .map(({ quote }) => ({
          quote,
          number: erratum.order,
          href: `#${noteId(erratum, anchor)}`,
          label: erratumWords.noteLabel(erratum.order, erratum.title),
        })),
    ),
    abbreviations: programme.glossary.abbreviations.filter(({ use }) => use === 'text'),
  };
}

/** The notes to print beside a clause, in the order of their markers. */
export function notesAt(programme: Programme, anchor: string): NoteView[] {
  return errataAt(programme, anchor).map((erratum) => ({
    id: noteId(erratum, anchor),
    number: erratum.order,
    title: erratum.title,
    note: erratum.note,
    ...(erratum.suggestion !== undefined && { suggestion: erratum.suggestion }),
    confidence: describeConfidence(erratum),
    href: routes.erratum(erratum.id),
    back: `#${anchor}`,
  }));
}

function common(
  programme: Programme,
  record: { anchor: string; section: Section },
  kind: ClauseView['kind'],
  name: string,
  runs: readonly OfficialRun[],
): Omit<ClauseView, 'label'> {
  const { anchor, section } = record;
  const news = listClauseNews(programme, anchor);
  return {
    anchor,
    kind,
    words: annotate(runs, annotationsAt(programme, anchor)),
    items: [],
    notes: notesAt(programme, anchor),
    cite: buildCite(programme, section, anchor, name),
    ...(news.length > 0 && { news }),
  };
}

/** How sure the doubt is, in words for a reader. */
export function describeConfidence({ kind, confidence }: Erratum): string {
  return kind === 'contradiction' ? erratumWords.confidence.contradiction : erratumWords.confidence[confidence];
}

function errataAt(programme: Programme, anchor: string): Erratum[] {
  return listAt(programme.errata, anchor).filter(({ scope }) => scope === 'clause');
}

function noteId(erratum: Erratum, anchor: string): string {
  return `gc-${erratum.order}-${anchor}`;
}
