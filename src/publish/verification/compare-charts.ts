import { isDeepStrictEqual } from 'node:util';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { formatDate } from '../../core/words/format.ts';
import { nameStatus } from '../../core/words/status.ts';
import { writeCsv } from '../../site/open-data/csv.ts';
import { buildTargetCharts, type ChartedProgramme } from '../../site/view-models/all-charts.ts';
import { buildChartCells } from '../../site/view-models/chart-cells.ts';
import type { NamedTarget } from '../../site/view-models/results.ts';
import type { ChartSpec } from '../../site/view-models/target-chart/spec.ts';
import { listYearPairs } from '../../site/view-models/target-facts.ts';
import { sayOlderBasis } from '../../site/view-models/target-page.ts';
import { buildPartRows, sayNewest } from '../../site/view-models/target-row.ts';
import { compareLists, type Difference } from './difference.ts';
import { type Element, type Node, oneSpaced, readAttribute, shownWords, withClass, withName } from './read-html.ts';
import { readPage } from './read-page.ts';
import type { ReadSite } from './read-published.ts';

/** Holds what the page of a target shows beside its verdict: charts with their tables and files, this year beside the last, past verdicts. */
export async function compareFigures(
  read: ReadSite,
  target: NamedTarget,
  { programme, states }: { programme: ChartedProgramme; states: readonly ReleaseState[] },
): Promise<Difference[]> {
  const place = `chi-tieu/${target.id}/index.html`;
  const page = await readPage(read, place);
  const { charts } = buildTargetCharts(programme, states.at(-1), target);
  const figures = withClass(page, 'chart');
  const files = await Promise.all(
    charts.map(async (chart) => {
      const file = `bieu-do/${chart.id}.csv`;
      const { header, rows } = buildChartCells(chart);
      return compareLists(file, linesOf((await read(file)) ?? ''), linesOf(writeCsv(header, rows)));
    }),
  );
  return [
    ...charts.flatMap((chart, index) => compareChart(`${place}, ${chart.id}`, figures[index], chart)),
    ...compareLists(place, figures.slice(charts.length).map(shownWords), []),
    ...compareLists(place, listShownYears(page), listYears(charts, target)),
    ...compareLists(place, listNewest(page), sayNewestOf(programme, states.at(-1), target)),
    ...compareLists(place, listHistory(page), states.map((state) => sayHistory(target.id, state)).reverse()),
    ...files.flat(),
  ];
}

function linesOf(csv: string): string[] {
  return csv.split('\r\n');
}

function compareChart(place: string, figure: Element | undefined, chart: ChartSpec): Difference[] {
  if (figure === undefined) return [{ place, expected: chart.summary }];
  const pictures = withName(figure, 'img').flatMap((picture) => readAttribute(picture, 'alt') ?? []);
  return [
    ...compareLists(place, withClass(figure, 'chart-summary').map(shownWords), [oneSpaced(chart.summary)]),
    ...compareLists(place, pictures.map(oneSpaced), [oneSpaced(chart.summary)]),
    ...compareLists(place, listRows(figure), chart.table.rows.map(sayRow)),
    ...compareDrawing(place, figure, chart),
  ];
}

function listRows(figure: Element): string[] {
  return withName(figure, 'tbody')
    .flatMap((body) => withName(body, 'tr'))
    .map((row) => [...withName(row, 'th'), ...withName(row, 'td')].map(shownWords).filter(Boolean).join(' | '));
}

function sayRow({ kind, period, shown, neededShown, goal, note }: ChartSpec['table']['rows'][number]): string {
  const cells = [period, `${kind === 'goal' ? goal : shown}${note}`, kind === 'goal' ? '' : neededShown];
  return cells.map(oneSpaced).filter(Boolean).join(' | ');
}

/** What the browser draws when a chart is touched. */
function compareDrawing(place: string, figure: Element, { table: _, ...drawing }: ChartSpec): Difference[] {
  const isReadable = drawing.values.some(({ y }) => y !== null);
  const found = withName(figure, 'script').map(shownWords);
  const expected = isReadable ? [JSON.stringify(drawing)] : [];
  const isSame =
    found.length === expected.length && found.every((one) => isDeepStrictEqual(parsed(one), parsed(expected[0])));
  return isSame ? [] : compareLists(place, found, expected);
}

function parsed(json = ''): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function listShownYears(page: Node): string[] {
  return withClass(page, 'target-facts').flatMap((facts) =>
    withName(facts, 'p').flatMap((line) => (withClass(line, 'number').length > 0 ? [shownWords(line)] : [])),
  );
}

function listYears(charts: readonly ChartSpec[], { parts }: NamedTarget): string[] {
  return listYearPairs(charts, parts).map(({ label, before, now, moved }) => {
    const [was, is] = [before, now].map(({ period, shown }) => `${period} ${shown}`);
    return oneSpaced(`${label === '' ? '' : `${label}: `}${was} → ${is}${moved ? ` (${moved})` : ''}`);
  });
}

/** The newest value, beside what was needed, under the verdict. */
function listNewest(page: Node): string[] {
  return withClass(page, 'verdict-now').flatMap((line) => withClass(line, 'number').map(shownWords));
}

function sayNewestOf(programme: ChartedProgramme, state: ReleaseState | undefined, target: NamedTarget): string[] {
  const { now } = buildPartRows(programme, state, target).main;
  return state === undefined || now === undefined ? [] : [oneSpaced(sayNewest(now))];
}

function listHistory(page: Node): string[] {
  return withClass(page, 'history').flatMap((list) =>
    withName(list, 'li').map((line) => {
      const day = /\d+\/\d+\/\d{4}/.exec(withClass(line, 'small').map(shownWords).join(' '))?.[0];
      return [day, ...['status', 'history-basis'].flatMap((name) => withClass(line, name).map(shownWords))].join(' ');
    }),
  );
}

function sayHistory(id: string, state: ReleaseState): string {
  const day = formatDate(state.release.cutOff);
  const found = findAssessment(state, id);
  if (found === undefined) return `${day} `;
  const basis = sayOlderBasis(found, state);
  return [day, nameStatus(found.status, found.isProvisional), ...(basis === undefined ? [] : [oneSpaced(basis)])].join(
    ' ',
  );
}
