import { type Ground, isOwed, listOwedItems, type OwedItem } from '../../core/owed.ts';
import { type Agency, getById, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { findOwedQuarter, type OwedQuarter, type ReportedHow } from '../../core/releases/who-reported.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { describeGrounds } from '../../core/words/grounds.ts';
import { agencyWords } from '../words/agency.ts';
import { citeSource, namePlan } from '../words/cite.ts';
import { kindNames } from '../words/kind.ts';
import { workWords } from '../words/work.ts';
import { planLink, type RecordLink, targetLink, taskLink, workLink } from './links.ts';
import type { PageLink } from './page.ts';

/** One thing that a report is owed about, or may be about. */
export interface OwedLine extends PageLink {
  /** "Chỉ tiêu (11)", "Nhiệm vụ 1.2-03". */
  kind: string;
  /** Why it is owed, or may be reported. */
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
  /** What it may report besides; nobody waits for it. */
  optional: (OwedLine & { by?: string })[];
  next?: string;
}

const words = agencyWords.owed;

export function buildOwed(programme: Programme, states: readonly ReleaseState[], agency: string): OwedView {
  const answer = findOwedQuarter(programme, states, agency);
  if (answer === undefined) return buildFirst(programme, agency);
  const { how } = answer;
  const { owed, reported, optional } = splitItems(answer);
  const open = owed.filter((item) => !reported.includes(item));
  const withReporters = (item: OwedQuarter['items'][number]) => ({
    ...buildLine(programme, item),
    ...nameReporters(programme, agency, item),
  });
  return {
    sentence: describeAnswer(programme, agency, answer),
    ...(how !== 'nothing-owed' && { how }),
    ...(owed.length > 0 && { count: words.count(reported.length, owed.length, formatRefersTo(answer.quarter)) }),
    open: open.map((item) => buildLine(programme, item)),
    // That it was reported is plain here: the ground is what makes it owed.
    reported: reported.map((item) => withReporters({ ...item, grounds: item.grounds.filter(isOfDocuments) })),
    optional: optional.map(withReporters),
    ...sayNext(programme, answer, open.length),
  };
}

/** What is owed next, and what still is from before; nothing more once the programme is closed. */
function sayNext({ site }: Programme, { quarter, next }: OwedQuarter, open: number): Pick<OwedView, 'next'> {
  const owed = next.items.filter(isOwed).length;
  if (site.archivedOn !== undefined || owed + open === 0) return {};
  const ofNext = owed > 0 ? [words.next(formatRefersTo(next.quarter), owed)] : [];
  const ofNow = open > 0 ? [words.stillOpen(formatRefersTo(quarter), open)] : [];
  return { next: [...ofNext, ...ofNow].join(' ') };
}

function splitItems({ items }: OwedQuarter) {
  const owed = items.filter(isOwed);
  return {
    owed,
    reported: owed.filter(({ reportedBy }) => reportedBy.length > 0),
    optional: items.filter((item) => !isOwed(item)),
  };
}

function isOfDocuments({ kind }: Ground): boolean {
  return kind !== 'reported';
}

/** Before the first release nothing is late; what will be owed is known already. */
function buildFirst(programme: Programme, agency: string): OwedView {
  const items = listOwedItems(programme, agency, { reports: [] });
  const owed = items.filter(isOwed);
  return {
    sentence: owed.length === 0 ? describeNothing(getById(programme.agencies, agency)) : words.noRelease(owed.length),
    open: owed.map((item) => buildLine(programme, item)),
    reported: [],
    optional: items.filter((item) => !isOwed(item)).map((item) => buildLine(programme, item)),
  };
}

function describeAnswer(programme: Programme, agency: string, answer: OwedQuarter): string {
  const { how, quarter, cutOff, reports } = answer;
  const name = formatRefersTo(quarter);
  const sources = reports.map(({ source, receivedOn }) => words.received(citeSource(source), receivedOn)).join('; ');
  switch (how) {
    case 'nothing-owed':
      return describeNothing(getById(programme.agencies, agency));
    case 'not-collected':
      return words.notCollected(name);
    case 'not-yet':
      return words.notYet(name);
    case 'by-others':
    case 'late-by-others':
      return words.byOthers(name);
    case 'partly-by-others':
      return words.partlyByOthers(name);
    case 'not-reported':
      return words.notReported(name, cutOff);
    case 'late':
      return words.late(name, sources);
    case 'of-own-accord':
      return words.ofOwnAccord(name, sources);
    case 'in-time':
      return words.inTime(name, sources);
  }
}

/** Part IV may give a body a duty to report in general; it is not silent of that, though nothing here is owed. */
function describeNothing({ dutySection }: Agency): string {
  return dutySection === undefined ? words.nothing : `${words.nothing} ${words.dutiesBelow}`;
}

function buildLine(programme: Programme, item: OwedItem): OwedLine {
  return { ...nameRecord(programme, item.about, item.id), basis: upperFirst(describeGrounds(item)) };
}

/** What it is called, with its kind and number. */
export function nameRecord(programme: Programme, about: OwedItem['about'], id: string): PageLink & { kind: string } {
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

/** Who reported it, where it was not the body itself. */
function nameReporters(
  { agencies }: Programme,
  agency: string,
  { reportedBy }: OwedQuarter['items'][number],
): { by?: string } {
  if (reportedBy.length === 0 || reportedBy.includes(agency)) return {};
  return { by: reportedBy.map((id) => getById(agencies, id).name).join(', ') };
}
