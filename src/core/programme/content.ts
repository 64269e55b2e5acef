import type { Records } from '../record-kinds.ts';
import type { GuideHead } from '../schemas/guide.ts';
import type { SectionHead } from '../schemas/section.ts';
import type { TargetRecord } from '../schemas/target.ts';
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

/** One file of `content/guides/`: a page in our own words, cut at its headings. */
export interface Guide extends GuideHead {
  parts: GuidePart[];
}

/** The words under one heading of a guide. */
export interface GuidePart {
  /** Absent for the words before the first heading. */
  heading?: string;
  text: string;
}

/** Everything under `content/`, each file valid by itself, keyed by id; links between files not yet checked. */
export interface Content extends Records {
  /** The transcription, line ends normalised to `\n`. */
  transcription: string;
  /** In document order. */
  sections: SectionFile[];
  guides: Map<string, Guide>;
  /** SHA-256 of each file of a report or release, taken with `\n` line ends, by its path. */
  fingerprints: Map<string, string>;
}

/** What the checks of reported figures look at. */
export interface Ledger {
  reports: Content['reports'];
  targets: ReadonlyMap<string, Pick<TargetRecord, 'parts'>>;
  /** What works promise; without them their quantities are held against one another only. */
  works?: ReadonlyMap<string, Pick<WorkRecord, 'quantity'>>;
}
