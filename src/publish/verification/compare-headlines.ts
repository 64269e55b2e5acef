import { getById } from '../../core/programme/programme.ts';
import { compareReleases } from '../../core/releases/release-changes.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { groupOfStatus, worstGroupOf } from '../../core/status/status-group.ts';
import { nameStatus } from '../../core/words/status.ts';
import { namedAtMost } from '../../site/view-models/headlines.ts';
import { kindOfChange, sayMoveValues } from '../../site/view-models/move-values.ts';
import { buildPartRows, sayStanding } from '../../site/view-models/target-row.ts';
import type { Known } from './compare-rows.ts';
import { compareLists, type Difference } from './difference.ts';
import {
  type Element,
  linksTo,
  oneSpaced,
  type Node as PageNode,
  readAttribute,
  shownWords,
  withClass,
  withName,
} from './read-html.ts';

/** The first screens of home: which targets it names as the worst and as moved, by what states and values, and no word more. */
export function compareHeadlines(
  place: string,
  page: PageNode,
  { programme, states }: Pick<Known, 'programme' | 'states'>,
): Difference[] {
  const [before, last] = [states.at(-2), states.at(-1)];
  if (last === undefined) return [];
  const sections = withClass(page, 'headlines').flatMap((block) => withName(block, 'section'));
  const [worst] = sections;
  const moved = sections.filter((section) => readAttribute(section, 'data-move') !== undefined);
  const lines = worst ? listLines(worst) : [];
  return [
    ...compareLists(place, once(page, ['result-sentence', 'strip', 'headlines']), ['1', '1', '1']),
    ...compareLists(place, [String(lines.length)], [String(countWorst(last))]),
    ...lines.flatMap((line) => compareLine(place, line, programme, (target) => sayWorst(programme, last, target))),
    ...[worst, ...moved].flatMap((section) => (section ? findTwice(place, section) : [])),
    ...moved.flatMap((section) =>
      compareMoved(place, section, programme, { before, last, kind: readAttribute(section, 'data-move') ?? '' }),
    ),
  ];
}

function once(page: PageNode, names: readonly string[]): string[] {
  return names.map((name) => String(withClass(page, name).length));
}

/** No target stands in two lines of one section. */
function findTwice(place: string, section: Element): Difference[] {
  const addresses = listLines(section).map((line) => withName(line, 'a').map((link) => readAttribute(link, 'href'))[0]);
  const again = addresses.filter((address, index) => addresses.indexOf(address) !== index);
  return again.map((found) => ({ place, found: found ?? '' }));
}

function listLines(section: Element): Element[] {
  return withName(section, 'li');
}

function countWorst({ assessments }: ReleaseState): number {
  const statuses = assessments.map(({ status }) => status);
  const worst = worstGroupOf(statuses);
  return Math.min(namedAtMost, statuses.filter((status) => groupOfStatus(status) === worst).length);
}

type Target = Known['programme']['targets'][number];

/** "Xóa nghèo: Không đạt: nay 0,3%, cần 0%", with the part that decides where there are several. */
function sayWorst(programme: Known['programme'], last: ReleaseState, target: Target): string[] {
  const assessment = findAssessment(last, target.id);
  const worst = worstGroupOf(last.assessments.map(({ status }) => status));
  if (assessment === undefined || groupOfStatus(assessment.status) !== worst) return [];
  const { main, parts } = buildPartRows(programme, last, target);
  const said = `${target.shortName}: ${nameStatus(assessment.status, assessment.isProvisional)}: ${sayStanding(main)}`;
  return parts.length === 0 ? [said] : [`${said} (${main.label})`, said];
}

function compareMoved(
  place: string,
  section: Element,
  programme: Known['programme'],
  { before, last, kind }: { before: ReleaseState | undefined; last: ReleaseState; kind: string },
): Difference[] {
  const valuesOf = (id: string) => sayMoveValues(getById(programme.targets, id), before, last);
  const moves =
    before === undefined
      ? []
      : compareReleases(before, last).moves.filter((one) => kindOfChange(one, valuesOf(one.target)) === kind);
  const lines = listLines(section);
  return [
    ...compareLists(place, [String(lines.length)], [String(moves.length)]),
    ...lines.flatMap((line) =>
      compareLine(place, line, programme, (target) =>
        sayMove(
          target,
          [before, last],
          moves.some((one) => one.target === target.id),
        ),
      ),
    ),
  ];
}

function sayMove(
  target: Target,
  [before, last]: [ReleaseState | undefined, ReleaseState],
  hasMoved: boolean,
): string[] {
  const [was, is] = [before && findAssessment(before, target.id), findAssessment(last, target.id)];
  if (!hasMoved || is === undefined) return [];
  const values = sayMoveValues(target, before, last);
  const say = (status: string, value: string) => (value === '' ? status : `${status}: ${value}`);
  const from = say(nameStatus(was?.status ?? 'no-data', was?.isProvisional ?? false), values.brief.was);
  const said = `${target.shortName}: ${from} → ${say(nameStatus(is.status, is.isProvisional), values.brief.is)}`;
  return [said, ...target.parts.map(({ label }) => `${said} (${label})`)];
}

/** A line says one of what it may say, whole; a note in brackets tells why a better number has a worse verdict. */
function compareLine(
  place: string,
  line: Element,
  { targets }: Known['programme'],
  sayOf: (target: Target) => string[],
): Difference[] {
  const target = targets.find(({ id }) => linksTo(line, id));
  const notes = withClass(line, 'change-note').map(shownWords);
  const words = notes.reduce((left, note) => left.replace(` ${note}`, ''), shownWords(line));
  const expected = target === undefined ? [] : sayOf(target).map(oneSpaced);
  return expected.includes(words) ? [] : compareLists(place, [words], expected.slice(0, 1));
}
