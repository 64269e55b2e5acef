import {
  findOwedQuarter,
  listOwedInQuarter,
  type OwedBasis,
  type OwedItem,
  type OwedQuarter,
} from '../../core/owed.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import type { ReportedHow } from '../../core/releases/release-changes.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { agencyWords } from '../words/agency.ts';
import { citeSource, namePlan } from '../words/cite.ts';
import { kindNames } from '../words/kind.ts';
import { workWords } from '../words/work.ts';
import { planLink, type RecordLink, targetLink, taskLink, workLink } from './links.ts';
import type { PageLink } from './page.ts';

/** One thing a report is owed about. */
export interface OwedLine extends PageLink {
  /** "Chỉ tiêu (11)", "Nhiệm vụ 1.2-03". */
  kind: string;
  /** Why it is owed. */
  basis: string;
}

/** What a body owes, and whether it came. */
export interface OwedView {
  sentence: string;
  /** In time, late or not at all; absent where nothing was owed yet. */
  how?: ReportedHow;
  /** "3/5 việc đã có trong báo cáo"; absent before the first release. */
  count?: string;
  /** What is to be done: all of it before the first release, then what no report of the quarter speaks of. */
  open: OwedLine[];
  /** What came, and from whom where it was another body. */
  reported: (OwedLine & { by?: string })[];
  next?: string;
}

const words = agencyWords.owed;

export function buildOwed(programme: Programme, states: readonly ReleaseState[], agency: string): OwedView {
  const owed = findOwedQuarter(programme, states, agency);
  if (owed === undefined) return buildFirst(programme, agency);
  const { how, items, next } = owed;
  const reported = items.filter(({ reportedBy }) => reportedBy.length > 0);
  return {
    sentence: describeQuarter(owed),
    ...((items.length > 0 || how !== 'not-reported') && { how }),
    ...(items.length > 0 && { count: words.count(reported.length, items.length) }),
    open: items.filter((item) => !reported.includes(item)).map((item) => buildLine(programme, item)),
    reported: reported.map((item) => ({ ...buildLine(programme, item), ...nameReporters(programme, agency, item) })),
    ...(next.items.length > 0 && { next: words.next(formatRefersTo(next.quarter), next.items.length) }),
  };
}

/** Before the first release nothing is late; what will be owed is known already. */
function buildFirst(programme: Programme, agency: string): OwedView {
  const items = listOwedInQuarter(programme, [], agency);
  return {
    sentence: items.length === 0 ? words.nothing : words.noRelease(items.length),
    open: items.map((item) => buildLine(programme, item)),
    reported: [],
  };
}

function describeQuarter({ how, quarter, cutOff, reports, items }: OwedQuarter): string {
  if (items.length === 0 && how === 'not-reported') return words.nothing;
  const name = formatRefersTo(quarter);
  if (how === 'not-reported' && items.every(({ reportedBy }) => reportedBy.length > 0)) return words.byOthers(name);
  if (how === 'not-reported') return words.notReported(name, cutOff);
  const sources = reports.map(({ source, receivedOn }) => words.received(citeSource(source), receivedOn)).join('; ');
  return how === 'late' ? words.late(name, sources) : words.inTime(name, sources);
}

function buildLine(programme: Programme, { about, id, bases }: OwedItem): OwedLine {
  return { ...nameRecord(programme, about, id), basis: upperFirst(bases.map(describeBasis).join('; ')) };
}

function nameRecord(programme: Programme, about: OwedItem['about'], id: string): PageLink & { kind: string } {
  const named = ({ label, href }: RecordLink, kind: string) => ({ kind, label, href });
  const numbered = (link: RecordLink, kind: string) => named(link, `${kind} ${link.number}`);
  switch (about) {
    case 'plan': {
      const plan = getById(programme.plans, id);
      return named(planLink(plan), upperFirst(namePlan(plan)));
    }
    case 'target':
      return numbered(targetLink(getById(programme.targets, id)), kindNames.target);
    case 'work': {
      const work = getById(programme.works, id);
      return numbered(workLink(work), workWords.kinds[work.kind]);
    }
    case 'task':
      return numbered(taskLink(getById(programme.tasks, id)), kindNames.task);
  }
}

function describeBasis(basis: OwedBasis): string {
  switch (basis.kind) {
    case 'assigned':
      return words.bases.assigned(citeSource(basis.assignment.document));
    case 'reported-before':
      return words.bases['reported-before'](formatRefersTo(basis.period));
    default:
      return words.bases[basis.kind];
  }
}

/** Who reported it, where it was not the body itself. */
function nameReporters(
  { agencies }: Programme,
  agency: string,
  { reportedBy }: OwedQuarter['items'][number],
): { by?: string } {
  if (reportedBy.includes(agency)) return {};
  return { by: reportedBy.map((id) => getById(agencies, id).name).join(', ') };
}
