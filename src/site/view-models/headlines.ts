import { listBound, listOwedItems, listUnassigned } from '../../core/owed.ts';
import { endOf, quarterAfter, quarterOf } from '../../core/periods.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { quarterOfRelease } from '../../core/releases/who-reported.ts';
import { groupOfStatus, type StatusGroup } from '../../core/status/status-group.ts';
import { formatDate, formatRefersTo, lowerFirst } from '../../core/words/format.ts';
import { formatCommitment, formatDue } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { headlineWords as words } from '../words/headlines.ts';
import { targetWords } from '../words/target.ts';
import { listOverdue, listSilent, listWorksBehind } from './briefing-page.ts';
import { targetLink } from './links.ts';
import type { PageLink } from './page.ts';
import type { TargetRow } from './target-row.ts';
import type { ShownStatus } from './verdict.ts';

/** One thing that a first screen names: what it is, how it stands, by which number. */
export interface HeadlineLine extends PageLink {
  status?: ShownStatus;
  /** The part that decides, of a target that has several. */
  part?: string;
  facts: string;
}

/** What a first screen answers in words, with what is said where there is nothing to name. */
export interface Headline {
  heading: string;
  lines: HeadlineLine[];
  none: string;
  /** Where all of them stand, if these are not all. */
  more?: PageLink;
}

/** How many of each are named; the rest is one tap away. */
const named = 3;

/** The worst targets, who is silent, and what is past its date. The rows are those of the home page, the worst first. */
export function buildHeadlines(
  programme: Programme,
  states: readonly ReleaseState[],
  last: ReleaseState,
  rows: readonly TargetRow[],
): Headline[] {
  const listGroup = (group: StatusGroup) =>
    rows.filter(({ status }) => status !== 'no-data' && groupOfStatus(status) === group);
  const [missed, behind] = [listGroup('missed'), listGroup('late')];
  const silent = listSilent(programme, states, last).map(({ label, href, quarters }) => ({
    label,
    href,
    facts: words.silentFor(quarters),
  }));
  const late = [...listOverdue(programme, last), ...listWorksBehind(programme, last)].map(({ label, href, facts }) => ({
    label,
    href,
    facts: lowerFirst(facts),
  }));
  return [
    // With nothing missed, what is late is the worst there is.
    nameFirst('worst', (missed.length > 0 ? missed : behind).map(describeRow)),
    nameFirst('silent', silent, routes.briefing()),
    nameFirst('overdue', late, routes.briefing()),
  ];
}

/** Before the first release nothing is late: what falls due first, who must report most, what nobody was given. */
export function buildHeadlinesBefore(programme: Programme): Headline[] {
  const dated = programme.targets
    .flatMap((target) =>
      target.parts.flatMap(({ due }) => (due.kind === 'by-date' ? [{ target, date: due.date }] : [])),
    )
    .sort((one, other) => one.date.localeCompare(other.date));
  const soonest = [...new Set(dated.map(({ target }) => target))];
  const owers = listBound(programme)
    .map((agency) => ({
      ...getById(programme.agencies, agency),
      owed: listOwedItems(programme, agency, { reports: [] }).filter(({ duty }) => duty === 'owes').length,
    }))
    .sort((one, other) => other.owed - one.owed)
    .map(({ id, name, owed }) => ({ label: name, href: routes.agency(id), facts: words.owes(owed) }));
  const nobody = listUnassigned(programme, quarterOf(programme.site.document.date));
  return [
    nameFirst('soonest', soonest.map(describePromise), routes.targets()),
    nameFirst('owers', owers, routes.briefing()),
    nameFirst('nobody', nobody.map(describePromise), routes.targetsOfNobody()),
  ];
}

/** When the next reports are due, as far as the text and the releases tell. */
export function sayNext(last: ReleaseState | undefined): string {
  if (last === undefined) return words.nextBefore;
  const next = quarterAfter(quarterOfRelease(last));
  return words.next(formatRefersTo(next), formatDate(endOf(next)), formatDate(last.release.cutOff));
}

function nameFirst(key: keyof typeof words.kinds, all: readonly HeadlineLine[], href?: string): Headline {
  const { heading, none } = words.kinds[key];
  const isMore = href !== undefined && all.length > named;
  return {
    heading: heading(all.length),
    lines: all.slice(0, named),
    none,
    ...(isMore && { more: { label: words.more(all.length), href } }),
  };
}

function describeRow({ label, href, status, main, parts }: TargetRow): HeadlineLine {
  const value = main.now ? main.now.value : targetWords.row.noValue;
  const needed = main.now?.needed ? [targetWords.row.needed(main.now.needed)] : [];
  return { label, href, status, ...(parts.length > 0 && { part: main.label }), facts: [value, ...needed].join(', ') };
}

function describePromise(target: Target): HeadlineLine {
  const { label, href } = targetLink(target);
  const [part] = target.parts;
  return { label, href, facts: part === undefined ? '' : `${formatCommitment(part).figure}, ${formatDue(part.due)}` };
}
