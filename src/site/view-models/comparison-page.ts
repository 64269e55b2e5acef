import type { Programme } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import { namePart } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { comparedWords, sayOfPart } from '../words/comparison.ts';
import { releaseWords } from '../words/release.ts';
import { type RecordLink, releaseLink, targetLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { listReviews } from './reviews.ts';
import { buildTermCell, type TermCell } from './term-page.ts';
import type { ShownStatus } from './verdict.ts';

/** How a target stood at one of the two releases. */
export interface ComparedCell extends Omit<TermCell, 'status'> {
  status: ShownStatus;
}

/** Two releases side by side, as far as both are there: without a script the last two. */
export interface ComparedReleases {
  releases: (PageLink & { id: string; data: string })[];
  from: string;
  to: string;
  rows: { id: string; target: RecordLink; from: ComparedCell; to: ComparedCell; isSame: boolean }[];
}

export interface ComparisonPage extends Page {
  lead: string;
  compared?: ComparedReleases;
  /** Pages that hold two releases against each other already. */
  neighbours: PageLink[];
  yearEnds: PageLink[];
}

export function buildComparisonPage(programme: Programme, states: readonly ReleaseState[]): ComparisonPage {
  const [from, to] = states.slice(-2);
  return {
    title: comparedWords.title,
    description: comparedWords.description,
    path: routes.comparedReleases(),
    above: [{ label: releaseWords.title, href: routes.releases() }],
    nav: 'releases',
    frame: buildFrame(programme),
    lead: to === undefined ? comparedWords.tooFew : comparedWords.lead,
    ...(from && to && { compared: compareTwo(programme, states, from, to) }),
    neighbours: states.slice(1).map((state, index) => {
      const { label, href } = releaseLink(state.release);
      return { label: comparedWords.pair(releaseLink(states[index]?.release ?? state.release).label, label), href };
    }),
    yearEnds: listReviews(programme, states)
      .filter(({ kind }) => kind === 'year')
      .map(({ id, title }) => ({ label: title, href: routes.review(id) })),
  };
}

function compareTwo(
  { targets }: Programme,
  states: readonly ReleaseState[],
  from: ReleaseState,
  to: ReleaseState,
): ComparedReleases {
  return {
    releases: states.map(({ release }) => ({
      ...releaseLink(release),
      id: release.id,
      data: routes.dataFile(`releases/${release.id}.json`),
    })),
    from: from.release.id,
    to: to.release.id,
    rows: targets.map((target) => {
      const cells = { from: buildComparedCell(target, from), to: buildComparedCell(target, to) };
      return { id: target.id, target: targetLink(target), ...cells, isSame: isSameCell(cells.from, cells.to) };
    }),
  };
}

function isSameCell(one: ComparedCell, other: ComparedCell): boolean {
  return one.status === other.status && one.value === other.value && one.isProvisional === other.isProvisional;
}

/** A cell of the term with the part that it is of. */
export function buildComparedCell(target: AssessedTarget, state: ReleaseState): ComparedCell {
  const [cell] = buildTermCell(target, state);
  if (cell === undefined) return { status: 'no-data', isProvisional: false, value: '' };
  // Another part may decide in the other release: two figures of two parts are no comparison unless it is said.
  const part = namePart(target.parts, findAssessment(state, target.id)?.decidedBy ?? '');
  return { ...cell, value: sayOfPart(cell.value, part) };
}
