import type { SearchKind } from './record.ts';

/** All that the programme's own search needs: what to find, to rank and to show. Columns compress well. */
export interface Catalogue {
  kinds: SearchKind[];
  hrefs: string[];
  labels: string[];
  titles: string[];
  texts: string[];
  places: string[];
  standings: string[];
  codes: string[];
  /** The record of the section around each; -1 for none. */
  sections: number[];
  /** Places in the lists of names below; -1 for none. */
  parts: number[];
  statuses: number[];
  agencies: number[][];
  names: { parts: string[]; statuses: string[]; agencies: string[] };
  concepts: Concept[];
  /** Things that fall under the first of each and are not named themselves. */
  narrower: Concept[];
  /** The name of the commune, without what kind of place it is: `An Bình` of `xã An Bình`. */
  placeName: string;
}

/** Different words for one thing; the first is the one the programme uses. */
export type Concept = string[];
