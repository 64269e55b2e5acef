import { parse, serialize } from 'parse5';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { nameStatus } from '../../core/words/status.ts';
import type { ChartedProgramme } from '../../site/view-models/all-charts.ts';
import { buildComparedCell } from '../../site/view-models/comparison-page.ts';
import type { NamedTarget } from '../../site/view-models/results.ts';
import { buildPartRows, type PartRow } from '../../site/view-models/target-row.ts';
import { buildGridCell } from '../../site/view-models/term-page.ts';
import { targetWords } from '../../site/words/target.ts';
import { compareLists, type Difference } from './difference.ts';
import { type Element, linksTo, oneSpaced, shownWords, withClass, withName } from './read-html.ts';

/** What pages of several targets are held against. */
export interface Known {
  programme: ChartedProgramme & { targets: readonly NamedTarget[] };
  /** As of the page: up to the last release, or on the page of a release up to that one. */
  states: readonly ReleaseState[];
  /** What moves are told against: the release before, or what a review is held against. */
  before?: ReleaseState | undefined;
}

/** The row of a target, with its parts; a row of anything else leads nowhere of ours. */
export function compareRow(place: string, row: Element, { programme, states }: Known): Difference[] {
  const [name] = withClass(row, 'row-name');
  const target = name && programme.targets.find(({ id }) => linksTo(name, id));
  if (target === undefined || states.length === 0) return [];
  const { main, parts } = buildPartRows(programme, states.at(-1), target);
  const shown = withClass(row, 'row-parts').length > 0 ? [main, ...parts] : [main];
  const figures = ['row-now', 'row-promise'].flatMap((one) => withClass(row, one).map(shownWords));
  const ways = withClass(row, 'row-way').map((way) => serialize(way));
  const missed = shown.flatMap(({ missedBefore }) => (missedBefore === '' ? [] : [`(${missedBefore})`]));
  return [
    ...compareLists(`${place}, ${target.id}`, withClass(row, 'row-missed').map(shownWords), missed),
    ...compareLists(`${place}, ${target.id}`, figures, [...shown.map(sayNow), ...shown.map(sayPromise)]),
    ...compareLists(
      `${place}, ${target.id}`,
      ways,
      shown.map(({ picture }) => serialize(parse(`<body>${picture}`)).replace(/^.*<body>|<\/body>.*$/g, '')),
    ),
  ];
}

function sayNow({ now }: PartRow): string {
  const value = now?.value ?? targetWords.row.noValue;
  const rest = [now?.period, now?.needed && targetWords.row.needed(now.needed)].filter(Boolean).join(' · ');
  return oneSpaced(`${value} ${rest}`);
}

function sayPromise({ commitment, due }: PartRow): string {
  return oneSpaced(`${targetWords.row.promised} ${commitment.spoken}, ${due}`);
}

const gridPage = 'ca-nhiem-ky/index.html';

/** The grid of the term: every target at every release. */
export function compareTerm(
  place: string,
  grid: Element,
  { targets }: Known['programme'],
  states: readonly ReleaseState[],
): Difference[] {
  const newestFirst = states.toReversed();
  const [last] = newestFirst;
  if (last === undefined) return [];
  return withName(grid, 'tr').flatMap((row) => {
    const target = targets.find(({ id }) => linksTo(row, id));
    if (target === undefined) return [];
    const cells = withName(row, 'td').filter((cell) => withClass(cell, 'status').length > 0);
    const expected = newestFirst
      .flatMap((state) =>
        place === gridPage ? buildGridCell(target, state, last) : [buildComparedCell(target, state)],
      )
      .map(({ status, isProvisional, value }) => nameStatus(status, isProvisional) + value);
    const [found, all] = [cells.map(squeezed), expected.map((cell) => cell.replace(/\s/g, ''))];
    if (place === gridPage) return compareLists(`${place}, ${target.id}`, found, all);
    // Elsewhere some of the releases stand beside one another.
    const wrong = found.filter((cell) => !all.includes(cell));
    return compareLists(
      `${place}, ${target.id}`,
      wrong,
      wrong.map(() => all[0] ?? ''),
    );
  });
}

function squeezed(cell: Element): string {
  return shownWords(cell).replace(/\s/g, '');
}
