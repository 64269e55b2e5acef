import type { AgencyRecord } from '../schemas/agency.ts';
import type { AssignmentRecord } from '../schemas/assignment.ts';
import type { CitationRecord } from '../schemas/citation.ts';
import type { ErratumRecord } from '../schemas/erratum.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Mends } from '../schemas/mends.ts';
import type { Moved } from '../schemas/moved.ts';
import type { PlanRecord } from '../schemas/plan.ts';
import type { ReleaseRecord } from '../schemas/release.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { SectionHead } from '../schemas/section.ts';
import type { Site } from '../schemas/site.ts';
import type { TargetRecord } from '../schemas/target.ts';
import type { TaskRecord } from '../schemas/task.ts';
import type { WorkRecord } from '../schemas/work.ts';

/** A stretch of official words in one style. */
export interface OfficialRun {
  text: string;
  /** Printed in italics. */
  isEmphasis?: true;
}

/** One block of a section's MDX: words of its own, or the place where a record's words stand. */
export type Block =
  | { kind: 'title' | 'paragraph' | 'item' | 'task' | 'signature'; id: string; runs: OfficialRun[] }
  | { kind: 'target' | 'work' | 'plan'; id: string };

/** One file of `content/programme/`, parsed. */
export interface SectionFile {
  id: string;
  head: SectionHead;
  blocks: Block[];
}

/** Everything under `content/`, each file valid by itself, keyed by id; links between files not yet checked. */
export interface Content {
  site: Site;
  /** The transcription, line ends normalised to `\n`. */
  transcription: string;
  mends: Mends;
  /** In document order. */
  sections: SectionFile[];
  targets: Map<string, TargetRecord>;
  tasks: Map<string, TaskRecord>;
  plans: Map<string, PlanRecord>;
  works: Map<string, WorkRecord>;
  agencies: Map<string, AgencyRecord>;
  citations: Map<string, CitationRecord>;
  errata: Map<string, ErratumRecord>;
  glossary: Glossary;
  /** Published addresses that are no longer those of a record. */
  moved: Moved[];
  /** Later documents that give tasks, targets and works to bodies. */
  assignments: Map<string, AssignmentRecord>;
  /** The ledger: what each agency reported for each period. */
  reports: Map<string, ReportRecord>;
  releases: Map<string, ReleaseRecord>;
  /** SHA-256 of each file of a report or release, taken with `\n` line ends, by its path. */
  fingerprints: Map<string, string>;
}

/** What the checks of reported figures look at. */
export type Ledger = Pick<Content, 'reports' | 'targets'>;
