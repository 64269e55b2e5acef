import { listUnassigned, rankBound } from '../../core/owed.ts';
import { endOf, quarterAfter, quarterOf } from '../../core/periods.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import type { MoveKind } from '../../core/releases/release-changes.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { quarterOfRelease } from '../../core/releases/who-reported.ts';
import { groupOfStatus, worstGroupOf } from '../../core/status/status-group.ts';
import { formatDate, formatRefersTo, lowerFirst } from '../../core/words/format.ts';
import { sayPromise } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { headlineWords as words } from '../words/headlines.ts';
import { navigationWords } from '../words/navigation.ts';
import { workWords } from '../words/work.ts';
import { listDisputes, listOverdue, listSilent } from './briefing-page.ts';
import { buildChanges, type MoveView } from './changes.ts';
import { listPlaced } from './deadline-view.ts';
import { agencyLink, targetLink } from './links.ts';
import type { PageLink } from './page.ts';
import { sayStanding, type TargetRow } from './target-row.ts';
import type { ShownStatus } from './verdict.ts';
import { goesBadly, listWorkStandings } from './work-standings.ts';

/** One thing that a first screen names: what it is, how it stands, by which number. */
export interface HeadlineLine extends PageLink {
  status?: ShownStatus;
  isProvisional?: boolean;
  /** The part that decides, of a target that has several. */
  part?: string;
  facts: string;
  /** How it stood in the release before. */
  from?: MoveView['from'];
  /** Why a better number has a worse verdict. */
  note?: string;
}

/** What a first screen answers in words, with what is said where there is nothing to name. */
export interface Headline {
  /** Whether it is good or bad news. */
  move?: MoveKind;
  /** Names who sent no report. */
  isUnheard?: boolean;
  heading: string;
  lines: HeadlineLine[];
  none: string;
  /** Why these are named first. */
  rule?: string;
  /** Where all of them stand, if these are not all. */
  more?: PageLink;
}

/** How many of the worst, silent, late are named; the rest is one tap away. */
export const namedAtMost = 3;

/** The moves that a first screen names; the others it counts. */
export const movesNamed = ['worse', 'still-falling', 'better'] as const satisfies MoveKind[];

/** The worst targets, what became worse and better, who is silent, what is past its date. The rows are those of home, the worst first. */
export function buildHeadlines(
  programme: Programme,
  states: readonly ReleaseState[],
  last: ReleaseState,
  rows: readonly TargetRow[],
): Headline[] {
  const worst = worstGroupOf(last.assessments.map(({ status }) => status));
  const worstRows = rows.filter(({ status }) => status !== 'no-data' && groupOfStatus(status) === worst);
  const silent = listSilent(programme, states, last).map(({ label, href, quarters, since }) => ({
    label,
    href,
    facts: words.silentFor(quarters, since),
  }));
  const commitments = listPlaced(programme).filter(({ about }) => about !== 'work');
  const late = listOverdue(programme, last, commitments).map(({ label, href, since }) => ({
    label,
    href,
    facts: since,
  }));
  return [
    {
      ...nameFirst('worst', worstRows.map(describeRow)),
      rule: words.worstRule,
      more: { label: navigationWords.method, href: routes.method() },
    },
    ...nameMoves(programme, states.at(-2), last),
    { ...nameFirst('silent', silent, routes.briefing('silent')), ...(silent.length > 0 && { isUnheard: true }) },
    nameFirst('overdue', late, routes.briefing('overdue')),
    ...nameDisputed(programme, last),
    nameWorks(programme, last),
  ];
}

/** All that became worse and better since the release before, with the list that says why; nothing where there was none. */
function nameMoves(programme: Programme, before: ReleaseState | undefined, last: ReleaseState): Headline[] {
  if (before === undefined) return [];
  const { groups } = buildChanges(programme, before, last);
  return movesNamed.flatMap((move) => {
    const moves = groups.find(({ kind }) => kind === move)?.moves ?? [];
    if (move === 'still-falling' && moves.length === 0) return [];
    const more = { label: words.moveReasons, href: `${routes.release(last.release.id)}#${move}` };
    const { heading, none } = words.kinds[move];
    const lines = moves.map(describeMove);
    return [{ move, heading: heading(moves.length), lines, none, ...(moves.length > 0 && { more }) }];
  });
}

/** Where bodies disagree: what is past its date would else stand among the late, so it is named first. */
function nameDisputed(programme: Programme, last: ReleaseState): Headline[] {
  const lines = listDisputes(programme, last).map(({ label, href, since }) => ({ label, href, facts: since }));
  return lines.length === 0 ? [] : [nameFirst('disputed', lines, routes.briefing('contradictions'))];
}

/** Works that are behind or stand still. */
function nameWorks(programme: Programme, last: ReleaseState): Headline {
  const bad = listWorkStandings(programme, last)
    .filter(({ group }) => goesBadly(group))
    .map(({ label, href, group, facts }) => ({
      label,
      href,
      facts: [group === 'behind' && facts !== '' ? '' : lowerFirst(workWords.standings[group]), facts]
        .filter((part) => part !== '')
        .join(', '),
    }));
  return {
    ...nameFirst('works', bad),
    more: { label: words.allWorks(programme.works.length), href: routes.works() },
  };
}

/** Before the first release nothing is late: what falls due first, who must report most, what nobody was given. */
export function buildHeadlinesBefore(programme: Programme): Headline[] {
  const dated = programme.targets
    .flatMap((target) =>
      target.parts.flatMap(({ due }) => (due.kind === 'by-date' ? [{ target, date: due.date }] : [])),
    )
    .sort((one, other) => one.date.localeCompare(other.date));
  const soonest = [...new Set(dated.map(({ target }) => target))];
  const owers = rankBound(programme).map(({ agency, owed }) => ({
    ...agencyLink(getById(programme.agencies, agency)),
    facts: words.owes(owed),
  }));
  const nobody = listUnassigned(programme, quarterOf(programme.site.document.date));
  return [
    nameFirst('soonest', soonest.map(describePromise), routes.targets()),
    nameFirst('owers', owers, routes.briefing()),
    nameFirst('nobody', nobody.map(describePromise), routes.targetsOfNobody()),
  ];
}

/** When the next reports are due, as far as the text and the releases tell. */
export function sayNext({ archivedOn }: Programme['site'], last: ReleaseState | undefined): string {
  if (archivedOn !== undefined) return words.noneNext(formatDate(archivedOn));
  if (last === undefined) return words.nextBefore;
  const next = quarterAfter(quarterOfRelease(last));
  if (last.release.nextBy !== undefined) return words.nextBy(formatRefersTo(next), formatDate(last.release.nextBy));
  return words.next(formatRefersTo(next), formatDate(endOf(next)), formatDate(last.release.cutOff));
}

function nameFirst(key: keyof typeof words.kinds, all: readonly HeadlineLine[], href?: string): Headline {
  const { heading, none } = words.kinds[key];
  const isMore = href !== undefined && all.length > namedAtMost;
  return {
    heading: heading(all.length),
    lines: all.slice(0, namedAtMost),
    none,
    ...(isMore && { more: { label: words.more(all.length), href } }),
  };
}

function describeRow({ label, href, status, isProvisional, main, parts }: TargetRow): HeadlineLine {
  return {
    label,
    href,
    status,
    isProvisional,
    ...(parts.length > 0 && !main.isFalling && { part: main.label }),
    facts: sayStanding(main),
  };
}

function describeMove({ target, part, from, to, brief, note }: MoveView): HeadlineLine {
  const { label, href } = target;
  return {
    label,
    href,
    from: { ...from, said: brief.was },
    status: to.status,
    isProvisional: to.isProvisional,
    ...(part !== '' && { part }),
    facts: brief.is,
    ...(note !== undefined && { note }),
  };
}

function describePromise(target: Target): HeadlineLine {
  const { label, href } = targetLink(target);
  const [part] = target.parts;
  return { label, href, facts: part === undefined ? '' : sayPromise(part) };
}
