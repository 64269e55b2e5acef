import type { ChartSpec } from '../view-models/target-chart/spec.ts';

const width = 288;
const height = 64;
/** Room for half a mark. */
const edge = 8;

type Point = { x: number; y: number };
type Place = (point: Point) => string;

/**
 * The way of one target, small, beside its row: what is needed dashed, what was reported solid, what is promised as a
 * diamond. Of the same specification as its chart, as inline SVG whose classes take the colours of the page, so that
 * both themes, forced colours and paper are right. Hidden from screen readers: the row says its numbers.
 */
export function drawSmallPicture(
  chart: Pick<ChartSpec, 'kind' | 'x' | 'values' | 'lines' | 'band' | 'goal' | 'breaks'>,
): string {
  const { lines, band, goal } = chart;
  const place = placeIn(chart);
  const shown = chart.values.filter((value): value is typeof value & Point => value.y !== null);
  const last = shown.at(-1);
  // Where counting starts, or the level progress is measured from, is nothing that was reached.
  const isReached = shown.some(({ isBaseline }) => !isBaseline);
  const parts = [
    band &&
      `<path class="way-band" d="M${place({ x: band.fromX, y: band.from })}L${place({ x: band.toX, y: band.from })} ${place({ x: band.toX, y: band.to })} ${place({ x: band.fromX, y: band.to })}z"/>`,
    ...lines
      .filter(({ role }) => role === 'needed' || role === 'level')
      .map(({ points }) => `<path class="way-need" d="M${points.map(place).join('L')}"/>`),
    isReached && drawValues(chart, place),
    goal && `<path class="way-goal" d="M${place(goal)}m-7 0l7-7 7 7-7 7z"/>`,
    last &&
      isReached &&
      `<path class="way-now${last.isHollow ? ' is-open' : ''}" d="M${place(last)}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0"/>`,
  ];
  const drawn = parts.filter((part) => part !== undefined && part !== false).join('');
  return `<svg class="way" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${drawn}</svg>`;
}

/** A line from value to value, broken where one is wanting or counted in another way; a step a year; a dot a count. */
function drawValues({ kind, values, breaks }: Pick<ChartSpec, 'kind' | 'values' | 'breaks'>, place: Place): string {
  let before: Point | undefined;
  const steps = values.map(({ x, y }) => {
    if (y === null) {
      before = undefined;
      return '';
    }
    const [from, point] = [before, { x, y }];
    before = point;
    if (kind === 'bars') return `M${place({ x: x - 0.4, y })}H${place({ x: x + 0.4, y }).split(' ')[0]}`;
    if (kind !== 'line') return `M${place(point)}h0`;
    const isJoined = from !== undefined && !breaks.some((one) => from.x < one.x && one.x <= x);
    return `${isJoined ? 'L' : 'M'}${place(point)}`;
  });
  return `<path class="way-line${kind === 'line' || kind === 'bars' ? '' : ' is-dots'}" d="${steps.join('')}"/>`;
}

/** Over the whole term from left to right, from the lowest number that is shown to the highest. */
function placeIn({ x, values, lines, band, goal }: Pick<ChartSpec, 'x' | 'values' | 'lines' | 'band' | 'goal'>): Place {
  const needed = lines.filter(({ role }) => role === 'needed' || role === 'level');
  const numbers = [
    ...values.flatMap(({ y }) => y ?? []),
    ...needed.flatMap(({ points }) => points.map(({ y }) => y)),
    ...(band ? [band.from, band.to] : []),
    ...(goal ? [goal.y] : []),
  ];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const share = (number: number) => (high === low ? 0.5 : (number - low) / (high - low));
  return (point) => {
    const across = (point.x - x.from) / (x.to - x.from);
    const left = Math.round(edge + across * (width - 2 * edge));
    return `${left} ${Math.round(height - edge - share(point.y) * (height - 2 * edge))}`;
  };
}
