/** The kinds of things that a search can find, in the order of the filter. */
export const searchKinds = [
  'target',
  'task',
  'plan',
  'work',
  'agency',
  'section',
  'passage',
  'citation',
  'erratum',
  'term',
  'guide',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What is written in our own words, about the programme. */
export const ownWords: readonly SearchKind[] = ['erratum', 'term', 'guide'];

/** One thing with an address of its own, as search knows it. */
export interface SearchRecord {
  kind: SearchKind;
  /** The exact clause, on the page that tells most about it. */
  href: string;
  /** What it is and where: "Chỉ tiêu (11)", "Nhiệm vụ 1.2-03". */
  label: string;
  /** Its name; absent for clauses that have only words. */
  title?: string;
  /** Its words in the original spelling. */
  text: string;
  /** Where it stands in the document: "mục 3.2, phần II". */
  place: string;
  /** What it can be called by, besides its words: `ct:11`, `vb:57nqtw`. */
  codes: string[];
  /** The part of the document it belongs to, for the filter. */
  part?: string;
  /** Address of the section around it; absent for what stands in none. */
  within?: string;
  /** Names of the bodies it concerns. */
  agencies: string[];
  /** What the latest release says of it. */
  status?: string;
  /** The same with its newest value, "Đạt · 97,2%"; absent before anything was reported. */
  standing?: string;
}
