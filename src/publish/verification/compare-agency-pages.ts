import { endOf, quarterOf, quartersEnded } from '../../core/periods.ts';
import type { ReleaseState, Report } from '../../core/releases/release-state.ts';
import { listReportsTelling } from '../../core/releases/spoken-of.ts';
import { howSent, isCollected, quarterOfRelease, type ReportedHow } from '../../core/releases/who-reported.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { agencyWords } from '../../site/words/agency.ts';
import { citeSource } from '../../site/words/cite.ts';
import { releaseWords } from '../../site/words/release.ts';
import { compareLists, type Difference } from './difference.ts';
import { readBound } from './read-bound.ts';
import { type Element, type Node, oneSpaced, readAttribute, shownWords, withClass, withName } from './read-html.ts';
import { readPage } from './read-page.ts';
import { type ReadSite, readTable } from './read-published.ts';

const { owed: words } = agencyWords;

interface Facts {
  issuedOn: string;
  states: readonly ReleaseState[];
  last: ReleaseState;
  /** What each body is bound to. */
  bound: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Holds the page of each body against the reports: whether and when it reported for each quarter, and what came of all
 * that it is bound to.
 * LIMIT: what it no longer or not yet owes is held only in that no report says otherwise; so is that it reported of its
 * own accord, of a body that is bound to something.
 */
export async function compareAgencyPages(
  read: ReadSite,
  issuedOn: string,
  states: readonly ReleaseState[],
): Promise<Difference[]> {
  const last = states.at(-1);
  if (last === undefined) return [];
  const byAgency = Map.groupBy(await readBound(read), ({ agency }) => agency);
  const bound = new Map([...byAgency].map(([id, all]) => [id, new Set(all.map(({ subject }) => subject))]));
  const facts = { issuedOn, states, last, bound };
  const agencies = await readTable(read, 'agencies');
  const found = await Promise.all(
    agencies.map(async ({ id, name }) => {
      const place = `co-quan/${id}/index.html`;
      const page = await readPage(read, place);
      const [title] = withName(page, 'h1');
      return [
        ...compareLists(place, [title?.childNodes.map(shownWords).at(-1) ?? ''], [oneSpaced(String(name))]),
        ...compareOwed(place, page, String(id), facts),
        ...compareRecord(place, page, String(id), facts),
      ];
    }),
  );
  return found.flat();
}

function compareOwed(
  place: string,
  page: Node,
  agency: string,
  { issuedOn, states, last, bound }: Facts,
): Difference[] {
  const [section] = withClass(page, 'owed');
  if (section === undefined) return [{ place, expected: words.heading }];
  const quarter = quarterOfRelease(last);
  const own = reportsOf(last, agency, quarter);
  const [open, lists] = [withClass(section, 'owed-open').flatMap(listSubjects), withClass(section, 'owed-reported')];
  const reported = lists.filter(({ parentNode }) => parentNode === section).flatMap(listSubjects);
  const all = new Set([...open, ...lists.flatMap(listSubjects)]);
  const told = readAttribute(section, 'data-how') ?? 'nothing-owed';
  const telling = (subject: string) => listReportsTelling(last.reports, subject).filter((one) => isOf(one, quarter));
  const isSpoken = (subject: string) => telling(subject).length > 0;
  const isSpokenInTime = reported.every((subject) => howSent(states, telling(subject), quarter) === 'in-time');
  const isBefore = endOf(quarter) <= issuedOn;
  const unsent = isBefore ? sayUnasked(told) : howSpoken(open, reported, isSpokenInTime);
  const isFree = isBefore || open.length + reported.length === 0;
  const how = own.length > 0 ? sayOwn(isFree, howSent(states, own, quarter)) : unsent;
  const count = words.count(reported.length, open.length + reported.length, formatRefersTo(quarter));
  const said = shownWords(section);
  const sentences = withClass(section, 'owed-sentence').map(shownWords);
  const possible = saySentence(how, own, last);
  const isSaid = sentences.length === 1 && possible.includes(sentences[0] ?? '');
  return [
    ...compareLists(place, sentences, isSaid ? sentences : possible.slice(0, 1)),
    ...compareLists(place, [told], [how]),
    ...(open.length + reported.length > 0 && !said.includes(count) ? [{ place, expected: count }] : []),
    ...open.filter(isSpoken).map((found) => ({ place, found: `${words.missing}: ${found}` })),
    ...reported.filter((one) => !isSpoken(one)).map((found) => ({ place, found: `${words.reported}: ${found}` })),
    ...[...(bound.get(agency) ?? [])].filter((one) => !all.has(one)).map((expected) => ({ place, expected })),
  ];
}

/** Who sent nothing is silent, or others spoke for it, as its own lists tell. */
function howSpoken(open: readonly string[], reported: readonly string[], isInTime: boolean): ReportedHow {
  if (reported.length === 0) return open.length === 0 ? 'nothing-owed' : 'not-reported';
  if (open.length > 0) return 'partly-by-others';
  return isInTime ? 'by-others' : 'late-by-others';
}

function saySentence(how: ReportedHow, own: readonly Report[], { release }: ReleaseState): string[] {
  const quarter = formatRefersTo(quarterOf(endOf(release.id)));
  const sources = own.map(({ source, receivedOn }) => words.received(citeSource(source), receivedOn)).join('; ');
  const sentences: Record<ReportedHow, string[]> = {
    'in-time': [words.inTime(quarter, sources)],
    late: [words.late(quarter, sources)],
    'of-own-accord': [words.ofOwnAccord(quarter, sources)],
    'by-others': [words.byOthers(quarter)],
    'late-by-others': [words.byOthers(quarter)],
    'partly-by-others': [words.partlyByOthers(quarter)],
    'not-reported': [words.notReported(quarter, release.cutOff)],
    'not-collected': [words.notCollected(quarter)],
    'not-yet': [words.notYet(quarter)],
    'nothing-owed': [`${words.nothing} ${words.dutiesBelow}`, words.nothing],
  };
  return sentences[how].map(oneSpaced);
}

/** Quarter by quarter: in time or late by its own reports; where it sent none, nothing that says it did. */
function compareRecord(
  place: string,
  page: Node,
  agency: string,
  { issuedOn, states, last, bound }: Facts,
): Difference[] {
  const lines = withClass(page, 'agency-record').flatMap((list) => withName(list, 'li'));
  const quarters = quartersEnded(issuedOn, last.release.cutOff).reverse();
  const releases = states.map(({ release }) => release);
  if (lines.length === 0 && !quarters.some((quarter) => reportsOf(last, agency, quarter).length > 0)) return [];
  const expected = quarters.map((quarter, index) => {
    const own = reportsOf(last, agency, quarter);
    const told = lines[index] && readAttribute(lines[index], 'data-how');
    const isSpoken = [...(bound.get(agency) ?? [])].some((subject) =>
      listReportsTelling(last.reports, subject).some((one) => isOf(one, quarter)),
    );
    const isBefore = endOf(quarter) <= issuedOn;
    const asked = isCollected({ releases, reports: last.reports }, quarter);
    const unsent = isBefore ? sayUnasked(told) : asked ? sayUnsent(told, isSpoken) : sayUncollected(told);
    const isBound = !isBefore && bound.has(agency);
    const how = own.length > 0 ? sayOwn(!isBound || told === 'of-own-accord', howSent(states, own, quarter)) : unsent;
    return `${upperFirst(formatRefersTo(quarter))} ${releaseWords.how[how]} [${how}]`;
  });
  return compareLists(
    place,
    lines.map((line) => `${shownWords(line)} [${readAttribute(line, 'data-how')}]`),
    expected,
  );
}

/** No day is held against a report that nobody waited for. */
function sayOwn(isFree: boolean, sent: ReportedHow): ReportedHow {
  return isFree ? 'of-own-accord' : sent;
}

/** Nobody owed anything for a quarter that had ended when the programme was issued. */
function sayUnasked(told: string | undefined): ReportedHow {
  return told === 'nothing-owed' ? told : 'not-yet';
}

/** Of a quarter that no release and no report is about nobody is silent. */
function sayUncollected(told: string | undefined): ReportedHow {
  return told === 'nothing-owed' ? told : 'not-collected';
}

function sayUnsent(told: string | undefined, isSpoken: boolean): ReportedHow {
  const byOthers = isSpoken ? (['by-others', 'late-by-others', 'partly-by-others'] as const) : [];
  const possible: ReportedHow[] = ['not-reported', 'nothing-owed', ...byOthers];
  return possible.find((one) => one === told) ?? 'not-reported';
}

function reportsOf({ reports }: ReleaseState, agency: string, quarter: ReportPeriod): Report[] {
  return reports.filter((report) => report.agency === agency && isOf(report, quarter));
}

function isOf({ period }: Report, quarter: ReportPeriod): boolean {
  return endOf(period) === endOf(quarter);
}

const kinds: Record<string, string> = {
  'de-an': 'plan',
  'chi-tieu': 'target',
  'cong-trinh': 'work',
  'nhiem-vu': 'task',
};

/** What the lines of a list are about: "plan nong-thon-moi". */
function listSubjects(list: Element): string[] {
  return withName(list, 'a').flatMap((link) => {
    const [, folder = '', id = ''] = /\/([\w-]+)\/([\w-]+)\/$/.exec(readAttribute(link, 'href') ?? '') ?? [];
    return kinds[folder] === undefined ? [] : [`${kinds[folder]} ${id}`];
  });
}
