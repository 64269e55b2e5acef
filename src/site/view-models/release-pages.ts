import { getById, type Programme } from '../../core/programme/programme.ts';
import { listRestated } from '../../core/releases/published-assessment.ts';
import { compareReleases } from '../../core/releases/release-changes.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { listRestatedCommitments, nameSealed } from '../../core/releases/seal-commitments.ts';
import {
  buildReportingMatrix,
  listSilentBodies,
  listUnasked,
  type ReportedHow,
} from '../../core/releases/who-reported.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { Status } from '../../core/status/assessment.ts';
import { formatDate, formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { methodVersion, nameMethod } from '../../core/words/method-versions.ts';
import { routes } from '../routes.ts';
import { citeSource } from '../words/cite.ts';
import { navigationWords } from '../words/navigation.ts';
import { releaseWords } from '../words/release.ts';
import { buildChanges, type Changes } from './changes.ts';
import { buildCommitmentCounts, type CommitmentCounts } from './commitment-counts.ts';
import { buildCommitmentMoves, type CommitmentMoves } from './commitment-moves.ts';
import { frozenLinks } from './frozen-target.ts';
import { agencyLink, commitmentLink, type LinkOf, type RecordLink, releaseLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildCorrection, buildNewValue, type NewValueView } from './release-values.ts';
import { buildResults, type Results } from './results.ts';
import { listReviews, planReviews } from './reviews.ts';
import { findSeal } from './seal.ts';
import { describeSignature } from './signatures.ts';
import { buildStanding, type Standing } from './target-list-page.ts';

/** A target that would be judged otherwise today: the target or a rule was changed after it was published. */
export interface RestatedView {
  target: RecordLink;
  /** The part that is judged otherwise, where the target as a whole is not. */
  part?: string;
  published: Status;
  now: Status;
}

/** Which body reported for which quarter. */
export interface MatrixView {
  quarters: string[];
  rows: { agency: PageLink; cells: ReportedHow[] }[];
}

export interface ReleasePage extends Page {
  id: string;
  facts: { term: string; detail: string }[];
  /** What can be kept on paper or a telephone: the code of the chain head, and its picture. */
  chain?: { code: string; picture: string };
  standing: Standing;
  results: Results;
  brought: Changes;
  /** Works, plans and tasks that stand otherwise than in the release before. */
  movedCommitments: CommitmentMoves[];
  newlyMissed: RecordLink[];
  firstReported: RecordLink[];
  newValues: NewValueView[];
  corrections: NewValueView[];
  restated: RestatedView[];
  /** The same of plans, works and tasks, in words. */
  restatedCommitments: { of: RecordLink; published: string; now: string }[];
  /** That what was published stands, and which versions of the method gave either. */
  restatedNote: string;
  matrix: MatrixView;
  /** How works, plans and tasks stand. */
  commitments: CommitmentCounts[];
  /** Bodies that owed reports for the quarter of this release, of whose work no report speaks. */
  missing: RecordLink[];
  /** Bodies of whose work others reported a part: what of how much. */
  partly: (RecordLink & { note: string })[];
  /** Targets without a report for the quarter that no words give to any body. */
  unassigned: RecordLink[];
  reports: { id: string; agency: string; source: string; receivedOn: string; sha256: string; isNew: boolean }[];
  print: PageLink;
  speech: PageLink;
  draft: PageLink;
  /** "Kỳ trước": the release it is compared with. */
  previous?: PageLink;
  next?: PageLink;
}

export interface ReleaseListPage extends Page {
  lead: string;
  /** The day by which the next release is due; absent where none was announced. */
  due?: { day: IsoDate; words: string };
  lines: { release: PageLink; publishedOn: string; cutOff: string; reports: string }[];
  /** Looks back over several quarters: those that there are, and when there will be which. */
  reviews: { links: PageLink[]; planned: string };
}

export function buildReleaseListPage(programme: Programme, states: readonly ReleaseState[]): ReleaseListPage {
  return {
    title: navigationWords.releases,
    description: releaseWords.list.description,
    path: routes.releases(),
    above: [],
    nav: 'releases',
    frame: buildFrame(programme),
    lead: states.length === 0 ? releaseWords.list.none : releaseWords.list.lead(states.length),
    ...buildDue(programme.site, states),
    lines: states
      .map((state) => ({
        release: releaseLink(state.release),
        publishedOn: formatDate(state.release.publishedOn),
        cutOff: formatDate(state.release.cutOff),
        reports: releaseWords.reportCount(state.reports.length),
      }))
      .reverse(),
    reviews: {
      links: listReviews(programme, states).map(({ id, title }) => ({ label: title, href: routes.review(id) })),
      planned: planReviews(programme),
    },
  };
}

/** The day promised for the next release, unless there will be none. */
function buildDue({ archivedOn }: Programme['site'], states: readonly ReleaseState[]): Pick<ReleaseListPage, 'due'> {
  const day = archivedOn === undefined ? states.at(-1)?.release.nextBy : undefined;
  return day === undefined ? {} : { due: { day, words: releaseWords.list.due(formatDate(day)) } };
}

export function buildReleasePage(programme: Programme, states: readonly ReleaseState[], id: string): ReleasePage {
  const index = states.findIndex(({ release }) => release.id === id);
  const [state, before, after] = [states[index], states[index - 1], states[index + 1]];
  if (state === undefined) throw new Error(`No release ${id}`);
  const changes = compareReleases(before, state);
  const { release } = state;
  const newIds = new Set(changes.newReports.map((report) => report.id));
  const [upToNow, later] = [states.slice(0, index + 1), states.slice(index + 1)];
  const matrix = buildMatrix(programme, upToNow);
  // What a release published stays: its page never leads to what is so today.
  const linkOf = frozenLinks(upToNow);
  const linkTo = (target: string) => linkOf(getById(programme.targets, target));
  const { facts: terms } = releaseWords;
  const chain = buildChain(programme, id);
  // A page does not lead to itself.
  const { release: _itself, ...standing } = buildStanding(programme, state);
  return {
    id,
    title: releaseWords.titleOf(formatRefersTo(id)),
    description: releaseWords.description(formatDate(release.cutOff)),
    path: routes.release(id),
    above: [{ label: releaseWords.title, href: routes.releases() }],
    nav: 'releases',
    frame: buildFrame(programme, id),
    facts: [
      { term: terms.cutOff, detail: formatDate(release.cutOff) },
      { term: terms.publishedOn, detail: formatDate(release.publishedOn) },
      { term: terms.approvedBy, detail: release.approvedBy },
      { term: terms.reports, detail: releaseWords.reportCounts(state.reports.length, newIds.size) },
      ...(chain ? [{ term: terms.chain, detail: chain.code }] : []),
      { term: terms.signature, detail: describeSignature(programme, id) },
      { term: terms.method, detail: upperFirst(nameMethod(release.method)) },
    ],
    ...(chain && { chain }),
    standing,
    results: buildResults(programme, state, linkOf),
    brought: buildChanges(programme, before, state, linkOf),
    movedCommitments: before === undefined ? [] : buildCommitmentMoves(programme, before, state),
    newlyMissed: changes.newlyMissed.map(linkTo),
    firstReported: changes.firstReported.map(linkTo),
    newValues: changes.newValues.map((observation) => buildNewValue(programme, { later, linkOf }, observation)),
    corrections: changes.corrections.map((correction) =>
      buildCorrection(programme, { upToNow, later, linkOf }, correction),
    ),
    restated: buildRestated(programme, state, linkOf),
    restatedCommitments: listRestatedCommitments(programme, state).map(({ published, now }) => ({
      of: commitmentLink(programme, published),
      published: nameSealed(published),
      now: nameSealed(now),
    })),
    restatedNote: releaseWords.restatedNote(release.method, methodVersion),
    matrix,
    commitments: buildCommitmentCounts(programme, state),
    ...buildMissing(programme, upToNow, linkOf),
    reports: release.reports.map(({ id: report, sha256 }) => buildReportLine(programme, state, report, sha256, newIds)),
    print: { label: releaseWords.print, href: routes.releasePrint(id) },
    speech: { label: releaseWords.speech, href: routes.releaseSpeech(id) },
    draft: { label: releaseWords.draft, href: routes.releaseDraft(id) },
    ...(before && { previous: releaseLink(before.release) }),
    ...(after && { next: releaseLink(after.release) }),
  };
}

/** The page that is printed for the Standing Committee: one sheet. */
export function buildReleaseSummaryPage(
  programme: Programme,
  states: readonly ReleaseState[],
  id: string,
): ReleasePage {
  const page = buildReleasePage(programme, states, id);
  return {
    ...page,
    // One sheet of paper: signatures come after it is printed.
    facts: page.facts.filter(({ term }) => term !== releaseWords.facts.signature),
    title: releaseWords.summary.title(formatRefersTo(id)),
    description: releaseWords.summary.description(page.description),
    standing: { ...page.standing, release: { label: page.title, href: page.path } },
    path: page.print.href,
    above: [...page.above, { label: page.title, href: page.path }],
  };
}

function buildRestated(programme: Programme, state: ReleaseState, linkOf: LinkOf): RestatedView[] {
  return listRestated(state).flatMap(({ published, now }) => {
    const target = getById(programme.targets, published.target);
    const link = linkOf(target);
    if (published.status !== now.status) return [{ target: link, published: published.status, now: now.status }];
    return published.parts.flatMap(({ part, status }) => {
      const today = now.parts.find((one) => one.part === part)?.status ?? status;
      const { label } = getById(target.parts, part);
      return today === status ? [] : [{ target: link, part: label, published: status, now: today }];
    });
  });
}

function buildMatrix(programme: Programme, states: readonly ReleaseState[]): MatrixView {
  const { quarters, rows } = buildReportingMatrix(programme, states);
  return {
    quarters: quarters.map((quarter) => formatRefersTo(quarter)),
    rows: rows.map(({ agency, cells }) => ({
      agency: agencyLink(getById(programme.agencies, agency)),
      cells: cells.map(({ how }) => how),
    })),
  };
}

/** Who and what is wanting for the quarter of the release. */
function buildMissing(
  programme: Programme,
  states: readonly ReleaseState[],
  linkOf: LinkOf,
): Pick<ReleasePage, 'missing' | 'partly' | 'unassigned'> {
  const { missing, partly } = listSilentBodies(programme, states);
  const link = (agency: string) => agencyLink(getById(programme.agencies, agency));
  return {
    missing: missing.map(({ agency }) => link(agency)),
    partly: partly.map(({ agency, owed, reported }) => ({
      ...link(agency),
      note: releaseWords.ofOwed(reported, owed),
    })),
    unassigned: listUnasked(programme, states).map(linkOf),
  };
}

function buildReportLine(
  programme: Programme,
  { reports }: ReleaseState,
  id: string,
  sha256: string,
  newIds: ReadonlySet<string>,
): ReleasePage['reports'][number] {
  const report = getById(reports, id);
  return {
    id,
    agency: getById(programme.agencies, report.agency).name,
    source: citeSource(report.source),
    receivedOn: formatDate(report.receivedOn),
    sha256,
    isNew: newIds.has(id),
  };
}

/** On paper, in a feed and with a citizen it is out of the office's power: any change of what was published gives another. */
function buildChain(programme: Programme, id: string): ReleasePage['chain'] {
  const seal = findSeal(programme, id);
  return seal && { code: seal.code, picture: routes.releaseChain(id) };
}
