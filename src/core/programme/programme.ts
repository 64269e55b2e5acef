import type { AgencyRecord } from '../schemas/agency.ts';
import type { AmendmentRecord } from '../schemas/amendment.ts';
import type { AssignmentRecord } from '../schemas/assignment.ts';
import type { CitationRecord } from '../schemas/citation.ts';
import type { ErratumRecord } from '../schemas/erratum.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Moved } from '../schemas/moved.ts';
import type { PlanRecord } from '../schemas/plan.ts';
import type { QuestionRecord } from '../schemas/question.ts';
import type { ReleaseRecord } from '../schemas/release.ts';
import type { ReplyRecord } from '../schemas/reply.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { SectionHead } from '../schemas/section.ts';
import type { SigningKeyLine } from '../schemas/signing-key.ts';
import type { Site } from '../schemas/site.ts';
import type { Envelope } from '../schemas/statement.ts';
import type { TargetRecord } from '../schemas/target.ts';
import type { TaskRecord } from '../schemas/task.ts';
import type { TimeProofRecord } from '../schemas/time-proof.ts';
import type { WorkRecord } from '../schemas/work.ts';
import { amendTargets, amendTasks } from './amended-records.ts';
import { anchorOf } from './anchors.ts';
import type { Block, Content, OfficialRun, SectionFile } from './content.ts';
import { listTree } from './indexes.ts';

/** A section of the official text, in its place among the others. */
export interface Section extends SectionHead {
  id: string;
  blocks: Block[];
  /** Ids of the sections directly beneath, in document order. */
  children: string[];
  /** Ids of the sections around it, outermost first. */
  ancestors: string[];
}

/** A record that the official text places in a section. */
interface Placed {
  id: string;
  anchor: string;
  section: Section;
}

export type Target = TargetRecord & Placed;
export type Work = WorkRecord & Placed;
export type Plan = PlanRecord & Placed;
export type Agency = AgencyRecord & { id: string };
export type Assignment = AssignmentRecord & { id: string };
export type Amendment = AmendmentRecord & { id: string };
export type PublicQuestion = QuestionRecord & { id: string };
export type Citation = CitationRecord & { id: string };
export type Erratum = ErratumRecord & { id: string };

/** A task of part III: its official words, and what they state. */
export interface Task extends TaskRecord, Placed {
  runs: OfficialRun[];
  /** Its place among the tasks of its section, from 1. */
  ordinal: number;
}

/** Words of their own in a section: a paragraph, a list item, a line of the title or the signature. */
export interface Passage extends Placed {
  kind: 'title' | 'paragraph' | 'item' | 'signature';
  runs: OfficialRun[];
  /** Its place among the passages of its section, from 1. */
  ordinal: number;
}

/** The whole programme, linked: what every page reads. Lists are in document order. */
export interface Programme {
  site: Site;
  transcription: string;
  sections: Section[];
  passages: Passage[];
  targets: Target[];
  tasks: Task[];
  plans: Plan[];
  works: Work[];
  agencies: Agency[];
  citations: Citation[];
  errata: Erratum[];
  glossary: Glossary;
  /** Published addresses that are no longer those of a record. */
  moved: Moved[];
  /** The oldest document first. */
  assignments: Assignment[];
  /** In the order in which they hold. */
  amendments: Amendment[];
  /** The first asked first. */
  questions: PublicQuestion[];
  reports: (ReportRecord & { id: string })[];
  /** The first received first. */
  replies: (ReplyRecord & { id: string })[];
  /** The commit of the repository it was read from; absent where nobody told, as in a copy without history. */
  sourceCommit?: string;
  /** Who may sign releases, and the signed statements by their releases. */
  signingKeys: readonly SigningKeyLine[];
  statements: Readonly<Record<string, Envelope>>;
  /** Proofs of time by their releases. */
  proofs: Readonly<Record<string, TimeProofRecord>>;
  /** Oldest first. */
  releases: (ReleaseRecord & { id: string })[];
  /** Of each file of the ledger, by its path in the content. */
  fingerprints?: Readonly<Record<string, string>>;
}

/** Links checked content into one programme. Expects content that passed `checkContent`. */
export function linkProgramme(
  content: Omit<Content, 'mends' | 'guides' | 'fingerprints'> & Partial<Pick<Content, 'fingerprints'>>,
): Programme {
  const sections = linkSections(content.sections);
  const place = <R>(kind: 'target' | 'work' | 'plan', records: Map<string, R>) =>
    sections.flatMap((section) =>
      section.blocks
        .filter((block) => block.kind === kind)
        .map(({ id }) => ({ ...getRecord(records, id), id, anchor: anchorOf(kind, id), section })),
    );
  const amendments = withIds(content.amendments).sort((a, b) => (a.from < b.from ? -1 : 1));
  const releases = withIds(content.releases).sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
  // What holds today is what held at the last release: no page knows another day.
  const day = releases.at(-1)?.cutOff;
  return {
    site: content.site,
    ...(content.fingerprints && { fingerprints: Object.fromEntries(content.fingerprints) }),
    transcription: content.transcription,
    sections,
    passages: sections.flatMap(passagesOf),
    targets: amendTargets(place('target', content.targets), amendments, day),
    tasks: amendTasks(
      sections.flatMap((section) => tasksOf(section, content.tasks)),
      amendments,
      day,
    ),
    plans: place('plan', content.plans),
    works: place('work', content.works),
    agencies: withIds(content.agencies),
    citations: withIds(content.citations),
    errata: withIds(content.errata).sort((a, b) => a.order - b.order),
    glossary: content.glossary,
    moved: content.moved,
    assignments: withIds(content.assignments).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    amendments,
    questions: withIds(content.questions).sort((a, b) => (a.askedOn < b.askedOn ? -1 : 1)),
    signingKeys: content.signingKeys,
    statements: Object.fromEntries(content.statements),
    proofs: Object.fromEntries(content.proofs),
    reports: withIds(content.reports),
    replies: withIds(content.replies).sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1)),
    releases,
  };
}

/** The member of a list with this id. Throws when there is none: links are checked before the programme is made. */
export function getById<T extends { id: string }>(list: readonly T[], id: string): T {
  const byId = indexes.get(list) ?? new Map(list.map((member) => [member.id, member]));
  indexes.set(list, byId);
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No record with id ${id}`);
  // The index of a list holds the members of that list.
  return found as T;
}

/** Lists of a programme never change once they are linked, and pages ask them thousands of times. */
const indexes = new WeakMap<object, ReadonlyMap<string, { id: string }>>();

/** This section and all beneath it, in document order. */
export function sectionTree({ sections }: Programme, id: string): readonly Section[] {
  return listTree(sections, id);
}

function linkSections(files: readonly SectionFile[]): Section[] {
  const parents = new Map(files.map(({ id, head }) => [id, head.parent]));
  const ancestorsOf = (id: string): string[] => {
    const parent = parents.get(id);
    return parent === undefined ? [] : [...ancestorsOf(parent), parent];
  };
  const byParent = Map.groupBy(files, ({ head }) => head.parent);
  return files.map(({ id, head, blocks }) => ({
    ...head,
    id,
    blocks,
    children: (byParent.get(id) ?? []).map((file) => file.id),
    ancestors: ancestorsOf(id),
  }));
}

function passagesOf(section: Section): Passage[] {
  return section.blocks
    .filter((block) => 'runs' in block)
    .filter((block) => block.kind !== 'task')
    .map(({ kind, id, runs }, index) => ({
      kind: kind as Passage['kind'],
      id,
      anchor: id,
      section,
      runs,
      ordinal: index + 1,
    }));
}

function tasksOf(section: Section, records: Map<string, TaskRecord>): Task[] {
  return section.blocks
    .filter((block) => 'runs' in block)
    .filter((block) => block.kind === 'task')
    .map((block, index) => ({
      ...getRecord(records, block.id),
      id: block.id,
      anchor: block.id,
      section,
      runs: block.runs,
      ordinal: index + 1,
    }));
}

function getRecord<R>(records: Map<string, R>, id: string): R {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record with id ${id}`);
  return record;
}

function orderOf({ document, id }: Assignment): string {
  return `${document.date} ${id}`;
}

function withIds<R>(records: Map<string, R>): (R & { id: string })[] {
  return [...records].map(([id, record]) => ({ ...record, id }));
}
