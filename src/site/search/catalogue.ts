import type { SearchKind } from './record.ts';

/**
 * What the browser is given beside Pagefind's index: the words to rank and to show. Columns, one entry a record,
 * because columns compress well.
 */
export interface Catalogue {
  /** Pagefind's name for each group of neighbouring records that it finds as one. */
  pages: string[];
  /** The first record of each group. */
  starts: number[];
  kinds: SearchKind[];
  hrefs: string[];
  labels: string[];
  titles: string[];
  texts: string[];
  places: string[];
  codes: string[];
  /** Places in the lists of names below; -1 for none. */
  parts: number[];
  statuses: number[];
  agencies: number[][];
  names: { parts: string[]; statuses: string[]; agencies: string[] };
  concepts: Concept[];
  /** The name of the commune, without what kind of place it is: `An Bình` of `xã An Bình`. */
  placeName: string;
}

/** Different words for one thing; the first is the one the programme uses. */
export type Concept = string[];
