import { listOwers, rankBound } from '../../core/owed.ts';
import { daysBetween, endOf } from '../../core/periods.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import {
  findCommitmentState,
  findWorkAssessment,
  listDisputed,
  type NamedState,
  type PlacedCommitment,
} from '../../core/releases/commitments.ts';
import { isBad } from '../../core/releases/explanations.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { buildReportingMatrix, listUnasked, listUnheard } from '../../core/releases/who-reported.ts';
import type { Status } from '../../core/status/assessment.ts';
import { isOverdue } from '../../core/status/deadline-state.ts';
import { groupOfStatus, type StatusGroup } from '../../core/status/status-group.ts';
import { isPastUndecided, progressNames, workStatusNames } from '../../core/words/commitment.ts';
import { formatDate, formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { provisionalName, statusNames } from '../../core/words/status.ts';
import { routes } from '../routes.ts';
import { briefingWords as words } from '../words/briefing.ts';
import { disputeWords } from '../words/disputes.ts';
import { releaseWords } from '../words/release.ts';
import { buildChanges, type MoveView } from './changes.ts';
import { listPlaced } from './deadline-view.ts';
import { sayWhoSaid } from './disputes.ts';
import { agencyLink, commitmentLink, releaseLink, targetLink, workLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildGroupRows } from './results.ts';
import { listGivenRelated } from './target-facts.ts';
import { sayStanding, type TargetRow } from './target-row.ts';

/** One thing that somebody must see to. */
export interface BriefingLine extends PageLink {
  /** "(11)", "1.2-03"; empty for a body. */
  number: string;
  status?: Status;
  /** What stands, what is needed, who must act: one sentence. */
  facts: string;
}

/** What is past its date, in the words of a list whose heading says so. */
interface OverdueLine extends BriefingLine {
  /** "hạn 30/9/2027; đang làm". */
  since: string;
}

/** A body that sent nothing, and for how many quarters without a break. */
export interface SilentBody extends BriefingLine {
  quarters: number;
  /** "quý III/2027": the first of them. */
  since: string;
}

export interface BriefingPage extends Page {
  asOf: string;
  release?: PageLink;
  /** Each with what is said where there is nothing: that nobody is silent is news. */
  parts: { id: keyof typeof words.parts; heading: string; lines: BriefingLine[]; none: string }[];
}

/** What the Standing Committee has to look at, on one sheet. */
export function buildBriefingPage(programme: Programme, states: readonly ReleaseState[]): BriefingPage {
  const last = states.at(-1);
  return {
    title: words.title,
    description: words.description,
    path: routes.briefing(),
    above: [{ label: releaseWords.title, href: routes.releases() }],
    nav: 'releases',
    frame: buildFrame(programme),
    asOf: last ? `${releaseWords.asOf(releaseLink(last.release).label, last.release.cutOff)}.` : words.noRelease,
    ...(last && { release: releaseLink(last.release) }),
    parts: last ? listBriefingParts(programme, states, last) : listPartsBefore(programme),
  };
}

/** What has to be seen to, as known at one release. */
export function listBriefingParts(
  programme: Programme,
  states: readonly ReleaseState[],
  last: ReleaseState,
): BriefingPage['parts'] {
  const { groups } = buildChanges(programme, states.at(-2), last);
  const movesOf = (...kinds: string[]) => groups.flatMap(({ kind, moves }) => (kinds.includes(kind) ? moves : []));
  const isIn = (group: StatusGroup, { status }: MoveView['from']) =>
    status !== 'no-data' && groupOfStatus(status) === group;
  const missed = buildGroupRows(programme, last, 'missed');
  const { parts } = words;
  const placed = listPlaced(programme);
  const isWork = ({ about }: PlacedCommitment) => about === 'work';
  return [
    {
      id: 'missed',
      ...parts.missed,
      lines: missed.map((row) =>
        describeMissed(programme, row, movesOf('worse', 'still-falling', 'judged', 'recounted')),
      ),
    },
    {
      id: 'worse',
      ...parts.worse,
      lines: [
        ...movesOf('worse').filter(({ to }) => !isIn('missed', to)),
        ...movesOf('judged').filter(({ to }) => isIn('late', to)),
        // Counted otherwise, and late only since: from what was late or missed before it is nothing new.
        ...movesOf('recounted').filter(
          ({ from, to }) => isIn('late', to) && !isIn('late', from) && !isIn('missed', from),
        ),
      ].map((move) => describeMove(programme, move)),
    },
    {
      id: 'works',
      ...parts.works,
      lines: [
        ...listWorksBehind(programme, last),
        ...listOverdue(programme, last, placed.filter(isWork)),
        ...listStopped(programme, last),
      ],
    },
    {
      id: 'overdue',
      ...parts.overdue,
      lines: listOverdue(
        programme,
        last,
        placed.filter((one) => !isWork(one)),
      ),
    },
    { id: 'silent', ...parts.silent, lines: listSilent(programme, states, last) },
    {
      id: 'contradictions',
      ...parts.contradictions,
      lines: [...listDisputes(programme, last), ...listContradictions(programme, last)],
    },
    {
      id: 'decisions',
      ...parts.decisions,
      lines: [
        ...listUnasked(programme, states).map((target) => ({
          ...targetLink(target),
          facts: withRelated(programme, target, words.giveIt),
        })),
        ...listUnanswerable(programme, last),
      ],
    },
  ];
}

/** Bad verdicts that nobody has to explain, since no words give the target to anybody. */
function listUnanswerable(programme: Programme, state: ReleaseState): BriefingLine[] {
  return programme.targets.flatMap((target) => {
    const status = findAssessment(state, target.id)?.status;
    if (status === undefined || !isBad(status)) return [];
    const isGiven = listOwers(programme, { about: 'target', id: target.id }).length > 0;
    return isGiven ? [] : [{ ...targetLink(target), status, facts: withRelated(programme, target, words.whoAnswers) }];
  });
}

/** Who was given a task that serves it may be whom to ask. */
function withRelated(programme: Programme, target: Target, facts: string): string {
  const related = listGivenRelated(programme, target).map(({ label, note }) => `${label} (${note})`);
  return related.length === 0 ? facts : `${facts} ${words.related(related)}`;
}

/** Before the first release nothing is late: who will have to report how much, and what nobody was given. */
function listPartsBefore(programme: Programme): BriefingPage['parts'] {
  const bound = rankBound(programme).map(({ agency, owed }) => ({
    ...agencyLink(getById(programme.agencies, agency)),
    facts: words.owes(owed),
  }));
  const given = new Set(
    programme.targets.filter(({ id }) => listOwers(programme, { about: 'target', id }).length > 0).map(({ id }) => id),
  );
  return [
    {
      id: 'decisions',
      ...words.parts.decisions,
      lines: programme.targets
        .filter(({ id }) => !given.has(id))
        .map((target) => ({ ...targetLink(target), facts: '' })),
    },
    { id: 'owed', ...words.parts.owed, lines: bound },
  ];
}

function describeMissed(programme: Programme, row: TargetRow, worse: readonly MoveView[]): BriefingLine {
  const { printed, section, label, href, status, main } = row;
  const move = worse.find(({ target }) => target.href === href);
  const facts = [
    ...(row.parts.length > 0 && !main.isFalling ? [main.label] : []),
    ...(main.now ? [upperFirst(sayStanding(main))] : []),
    ...(move ? [words.newlyBad(statusNames[move.from.status === 'no-data' ? 'not-due' : move.from.status])] : []),
    sayWhoReports(programme, row.id),
  ];
  return {
    number: `${printed}, ${section}`,
    label,
    href,
    ...(status !== 'no-data' && { status }),
    facts: `${facts.join('. ')}.`,
  };
}

function sayWhoReports(programme: Programme, id: string): string {
  const owers = listOwers(programme, { about: 'target', id }).map(
    ({ agency }) => getById(programme.agencies, agency).name,
  );
  return owers.length > 0 ? words.owers(owers) : words.nobody;
}

function describeMove(programme: Programme, { id, target, from, to }: MoveView): BriefingLine {
  const was = from.status === 'no-data' ? '' : words.newlyBad(statusNames[from.status]);
  return {
    ...target,
    status: to.status,
    facts: `${[upperFirst(to.said) + (to.isProvisional ? ` (${provisionalName})` : ''), was, sayWhoReports(programme, id)].filter((part) => part !== '').join('. ')}.`,
  };
}

function listWorksBehind(programme: Programme, state: ReleaseState): BriefingLine[] {
  return programme.works.flatMap((work): BriefingLine[] => {
    const assessment = findWorkAssessment(programme, state, work);
    if (assessment !== undefined && ['late', 'very-late', 'not-met'].includes(assessment.status))
      return [{ ...workLink(work), facts: `${workStatusNames[assessment.status]}.` }];
    const { progress, timing, name } = findCommitmentState(programme, state, { about: 'work', record: work });
    // Past its date besides, it is told among the late.
    return progress === 'stopped' && timing !== 'overdue' ? [{ ...workLink(work), facts: `${name}.` }] : [];
  });
}

/** Plans and tasks that stand still; those that are past their date besides are told among the late. */
function listStopped(programme: Programme, state: ReleaseState): BriefingLine[] {
  return listPlaced(programme).flatMap((commitment): BriefingLine[] => {
    const { progress, timing, name } = findCommitmentState(programme, state, commitment);
    if (commitment.about === 'work' || progress !== 'stopped' || timing === 'overdue') return [];
    return [{ ...commitmentLink(programme, { about: commitment.about, id: commitment.record.id }), facts: `${name}.` }];
  });
}

export function listOverdue(
  programme: Programme,
  state: ReleaseState,
  commitments: readonly PlacedCommitment[],
): OverdueLine[] {
  return commitments.flatMap((commitment) => {
    const found = findCommitmentState(programme, state, commitment);
    if (!isOverdue(found)) return [];
    const { number, label, href } = commitmentLink(programme, { about: commitment.about, id: commitment.record.id });
    const since = saySince(found, listWhoOwes(programme, commitment));
    return [
      {
        number,
        label,
        href,
        facts: [found.name, upperFirst(since)]
          .filter((said) => said !== '')
          .map((said) => `${said}.`)
          .join(' '),
        since,
      },
    ];
  });
}

/** Plans, works and tasks of which bodies say different things; those whose date has passed first, since they may be late. */
export function listDisputes(programme: Programme, state: ReleaseState): OverdueLine[] {
  const lines = listPlaced(programme).flatMap((commitment) => {
    const disputed = listDisputed(state, commitment);
    if (disputed.length === 0) return [];
    const { number, label, href } = commitmentLink(programme, { about: commitment.about, id: commitment.record.id });
    const found = findCommitmentState(programme, state, commitment);
    const past = isPastUndecided(found) && found.due !== undefined ? [disputeWords.past(formatDate(found.due))] : [];
    const since = [...past, ...disputed.map((one) => sayWhoSaid(programme, one))].join('; ');
    return [{ isPast: past.length > 0, line: { number, label, href, facts: `${upperFirst(since)}.`, since } }];
  });
  return [...lines.filter(({ isPast }) => isPast), ...lines.filter(({ isPast }) => !isPast)].map(({ line }) => line);
}

/** News older than the date does not say how it stands today; a body that reported in time is not silent for one task. */
function saySince({ due, progress, asOf }: NamedState, who: readonly string[]): string {
  if (due === undefined) return '';
  const day = formatDate(due);
  if (progress === 'no-news' || asOf === undefined) return words.since(day, words.unheard(who));
  const stands = progressNames[progress];
  if (endOf(asOf) > due) return words.since(day, stands);
  return words.since(day, words.newsBefore(formatRefersTo(asOf), stands, who));
}

/** Whose silence it is, where nobody reported. */
function listWhoOwes(programme: Programme, { about, record }: PlacedCommitment): string[] {
  return listOwers(programme, { about, id: record.id }).map(({ agency }) => getById(programme.agencies, agency).name);
}

/** With the days since the cut-off of the first of the quarters that no report has spoken of without a break. */
export function listSilent(programme: Programme, states: readonly ReleaseState[], last: ReleaseState): SilentBody[] {
  return buildReportingMatrix(programme, states).rows.flatMap(({ agency, cells }) => {
    const unheard = listUnheard(cells);
    const first = unheard[0]?.quarter;
    if (first === undefined) return [];
    // A report is owed by the cut-off of its quarter, not on the quarter's last day.
    const owedBy = states.find(({ release }) => release.id === first)?.release.cutOff ?? endOf(first);
    const days = daysBetween(owedBy, last.release.cutOff);
    return [
      {
        ...agencyLink(getById(programme.agencies, agency)),
        quarters: unheard.length,
        since: formatRefersTo(first),
        facts: words.silentFor(
          unheard.length,
          formatRefersTo(first),
          formatDate(owedBy),
          formatDate(last.release.cutOff),
          days,
        ),
      },
    ];
  });
}

function listContradictions(programme: Programme, state: ReleaseState): BriefingLine[] {
  return programme.targets.flatMap((target) => {
    const parts = findAssessment(state, target.id)?.parts ?? [];
    const isContradicted = parts.some(
      (part) => part.status === 'not-assessable' && part.reason === 'conflicting-reports',
    );
    return isContradicted ? [{ ...targetLink(target), facts: words.correctIt }] : [];
  });
}
