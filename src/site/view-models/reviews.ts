import { endOf } from '../../core/periods.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { reviewWords } from '../words/review.ts';

/** A look back over several quarters; it has no figures but those of the releases it covers. */
export interface Review {
  /** The last part of its address. */
  id: string;
  kind: keyof typeof reviewWords.title;
  title: string;
  /** The last release that it covers, whose verdicts are its own. */
  state: ReleaseState;
  /** What it is held against: the end of the year before, or the first release. */
  before?: ReleaseState;
  /** Those it covers, oldest first. */
  covered: ReleaseState[];
}

type Site = { site: { document: Pick<Programme['site']['document'], 'period'> } };

/** The looks back for which the releases are there, the newest last. */
export function listReviews(programme: Site, states: readonly ReleaseState[]): Review[] {
  const { from, to } = programme.site.document.period;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [
    ...years.flatMap((year) => lookBack(states, 'year', { year, since: `${year}-01-01`, until: `${year}-12-31` })),
    ...lookBack(states, 'mid-term', { year: from, since: `${from}-01-01`, until: endOf(middleOf(programme)) }),
    ...lookBack(states, 'term', { year: from, since: `${from}-01-01`, until: `${to}-12-31` }),
  ];
}

export function getReview(programme: Site, states: readonly ReleaseState[], id: string): Review {
  const review = listReviews(programme, states).find((one) => one.id === id);
  if (review === undefined) throw new Error(`No review ${id}`);
  return review;
}

/** When there will be which look back, in one sentence. */
export function planReviews(programme: Site): string {
  const { to } = programme.site.document.period;
  return reviewWords.planned(formatRefersTo(middleOf(programme)), formatRefersTo(`${to}-Q4`));
}

/** The quarter in which half of the term ends: of 2026-2030, the second of 2028. The text names no day. */
export function middleOf({ site }: Site): `${number}-Q${2 | 4}` {
  const { from, to } = site.document.period;
  const years = to - from + 1;
  return years % 2 === 0 ? `${from + years / 2 - 1}-Q4` : `${from + (years - 1) / 2}-Q2`;
}

const ids = { 'mid-term': 'giua-nhiem-ky', term: 'tong-ket' } as const;

function lookBack(
  states: readonly ReleaseState[],
  kind: Review['kind'],
  { year, since, until }: { year: number; since: string; until: string },
): Review[] {
  const state = states.findLast(({ release }) => endOf(release.id) === until);
  if (state === undefined) return [];
  const covered = states.filter(({ release }) => endOf(release.id) > since && endOf(release.id) <= until);
  const before = states.findLast(({ release }) => endOf(release.id) < since) ?? covered[0];
  return [
    {
      id: kind === 'year' ? `nam-${year}` : ids[kind],
      kind,
      title: reviewWords.title[kind](year),
      state,
      ...(before && before !== state && { before }),
      covered,
    },
  ];
}
