import type { KnownProgramme } from '../../office/intake/known.ts';
import type { PreviewRow } from '../../office/intake/preview.ts';

/** What the page asks a worker for. */
export interface Question {
  bytes: Uint8Array;
  file: string;
  known: KnownProgramme;
  today: string;
}

/** One message of the checks: what it says, and the code to look it up by. */
export interface Told {
  code: string;
  message: string;
}

/** What the page shows of one file. */
export interface Answer {
  problems: Told[];
  notices: Told[];
  /** Only of a file without problems. */
  accepted?: {
    rows: PreviewRow[];
    /** Name and text of the report to be saved: byte for byte what the import would write. Nothing before its receipt. */
    saved?: { fileName: string; json: string };
  };
}
