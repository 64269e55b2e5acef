import type { Chart } from 'chart.js';
import type { ChartDrawing, ChartLine, ChartValue } from '../view-models/target-chart/spec.ts';
import { standNear } from './near-own.ts';
import { obstaclesOf } from './obstacles.ts';
import { setFont, writeLines, xOf, yOf } from './pencil.ts';
import { type Candidate, placeLabels } from './place-labels.ts';
import { barShares, type ChartLook, typeSizes } from './theme.ts';

/** Words beside a mark, and the places they may stand in. */
interface Label {
  lines: string[];
  kind: 'text' | 'strong' | 'empty';
  colour: string;
  align: 'left' | 'center' | 'right';
  candidates: Candidate[];
  isOptional: boolean;
}

type Words = Pick<Label, 'lines' | 'kind' | 'colour'> & { isOptional?: boolean };

/** Writes the words beside the marks, the most important first. */
export function drawLabels(chart: Chart, drawing: ChartDrawing, look: ChartLook): void {
  const { values } = drawing;
  const newest = values.findLast(({ label, isBaseline }) => label !== '' && !isBaseline);
  const others = values.filter((value) => value !== newest && value.label !== '' && !value.isBaseline).reverse();
  const start = values.filter(({ label, isBaseline }) => isBaseline && label !== '');
  const labels = [
    ...(newest ? [labelValue(chart, drawing, look, newest, false)] : []),
    ...(drawing.kind === 'bars' ? others.map((value) => labelValue(chart, drawing, look, value, false)) : []),
    ...labelGoal(chart, drawing, look),
    ...start.map((value) => labelValue(chart, drawing, look, value, false)),
    ...drawing.breaks.map(({ x, label }) => labelBreak(chart, look, x, label)),
    ...labelEmpty(chart, drawing, look),
    ...drawing.lines.filter(({ label }) => label !== '').map((line) => labelLine(chart, look, line, drawing.band)),
    ...(drawing.kind === 'bars' ? [] : others.map((value) => labelValue(chart, drawing, look, value, true))),
  ];
  const { theme } = look;
  for (const { label, place } of placeLabels(labels, obstaclesOf(chart, drawing, look))) {
    setFont(chart.ctx, look, label.kind);
    const { lines, align, colour } = label;
    writeLines(
      chart.ctx,
      lines,
      place.box,
      place.isInverse ? { colour: theme.paper, align } : { colour, halo: theme.paper, align },
    );
  }
}

function labelValue(
  chart: Chart,
  drawing: ChartDrawing,
  look: ChartLook,
  value: ChartValue,
  isOptional: boolean,
): Label {
  const words = wordsOfValue(value, look);
  const [x, y] = [xOf(chart, value.x), yOf(chart, value.y ?? 0)];
  if (drawing.kind !== 'bars') {
    const label = around(chart, look, words, x, y, 12);
    const own = { ...value, y: value.y ?? 0 };
    return { ...label, isOptional, candidates: standNear(label.candidates, { chart, drawing, own, reach: 24 }) };
  }
  const { width, height } = measure(chart, look, words);
  const isBelow = (value.y ?? 0) < 0;
  const isTall = Math.abs(yOf(chart, 0) - y) > height + 10;
  const over = { box: { x: x - width / 2, y: isBelow ? y + 4 : y - height - 3, width, height } };
  const higher = { box: { ...over.box, y: over.box.y - height }, cost: 30 };
  const inside = [6, 6 + height].map((shift) => ({
    box: { ...over.box, y: isBelow ? y - height - shift : y + shift },
    isInside: true,
    isInverse: !value.isHollow,
  }));
  const isFitting = isTall && width < barWidthOf(chart, look) - 2;
  const within = isFitting ? inside.map((place) => ({ ...place, cost: areInside(chart, drawing, look) ? 0 : 14 })) : [];
  const candidates = [...within, over, higher];
  return { ...words, align: 'center', isOptional, candidates };
}

function wordsOfValue({ label, hasNote }: ChartValue, look: ChartLook): Words {
  return { lines: [hasNote ? `${label}*` : label], kind: 'strong', colour: look.theme.ink };
}

function barWidthOf(chart: Chart, { size }: ChartLook): number {
  return chart.width * barShares[size];
}

/** All bars carry their numbers in the same way: inside, where every number fits. */
function areInside(chart: Chart, { values }: ChartDrawing, look: ChartLook): boolean {
  return values.every((value) => measure(chart, look, wordsOfValue(value, look)).width < barWidthOf(chart, look) - 2);
}

/** What is promised, and by when, beside its mark; the mark often stands at the right edge. */
function labelGoal(chart: Chart, drawing: ChartDrawing, look: ChartLook): Label[] {
  const { goal, kind } = drawing;
  if (goal === undefined) return [];
  const { identity } = look.theme;
  if (kind === 'states') {
    const words: Words = { lines: [goal.due], kind: 'strong', colour: identity };
    return [beside(chart, look, words, xOf(chart, goal.x))];
  }
  const words: Words = { lines: [goal.label, goal.due], kind: 'strong', colour: identity };
  const label = around(chart, look, words, xOf(chart, goal.x), yOf(chart, goal.y), 12);
  return [{ ...label, candidates: standNear(label.candidates, { chart, drawing, own: goal, reach: 60 }) }];
}

/** Right or left of an upright line, at some height. */
function beside(chart: Chart, look: ChartLook, words: Words, x: number): Label {
  const { width, height } = measure(chart, look, words);
  const { top, bottom } = chart.chartArea;
  const candidates = [0, 0.5, 0.35, 0.65].flatMap((down) =>
    [x + 8, x - width - 8].map((left) => ({
      box: { x: left, y: top + (bottom - top - height) * down, width, height },
    })),
  );
  return { ...words, align: 'center', isOptional: false, candidates };
}

function labelEmpty(chart: Chart, { empty }: ChartDrawing, look: ChartLook): Label[] {
  if (empty === undefined) return [];
  const words: Words = { lines: [empty], kind: 'empty', colour: look.theme.inkQuiet };
  const { width, height } = measure(chart, look, words);
  const { left, right, top, bottom } = chart.chartArea;
  const candidates = [0.5, 0.36, 0.64, 0.22, 0.8].flatMap((down) =>
    [0.5, 0.42, 0.32, 0.62, 0.72].map((along) => ({
      box: { x: left + (right - left) * along - width / 2, y: top + (bottom - top) * down - height / 2, width, height },
    })),
  );
  return [{ ...words, align: 'center', isOptional: false, candidates }];
}

/** Near the middle of a sloping line, at the free end of a level one, beside the last point of an average. */
function labelLine(
  chart: Chart,
  look: ChartLook,
  { role, points, label }: ChartLine,
  band: ChartDrawing['band'],
): Label {
  const { theme } = look;
  const colour = { needed: theme.identity, level: theme.identity, disputed: theme.gold, average: theme.ink }[role];
  const words: Words = { lines: [label], kind: role === 'average' ? 'strong' : 'text', colour };
  const last = points.at(-1) ?? { x: 0, y: 0 };
  const { width, height } = measure(chart, look, words);
  if (role === 'average') {
    const [x, y] = [xOf(chart, last.x), yOf(chart, last.y)];
    const besideBar = { box: { x: x + barWidthOf(chart, look) / 2 + 6, y: y - height / 2, width, height } };
    const label = around(chart, look, words, x, y, 12);
    return { ...label, candidates: [besideBar, ...label.candidates] };
  }
  const shares = role === 'level' ? [1, 0, 0.5] : [0.55, 0.7, 0.4, 0.8, 0.25];
  const shifts = [-height - 5, 6, -2 * height - 5, height + 8, -3 * height - 5];
  const candidates = shares.flatMap((share) => {
    const at = pointAlong(points, share);
    const [x, y] = [xOf(chart, at.x), yOf(chart, role === 'level' && band ? band.to : at.y)];
    const left = Math.min(Math.max(x - width * share, chart.chartArea.left + 2), chart.width - width - 2);
    return shifts.map((shift) => ({
      box: { x: left, y: y + shift, width, height },
      cost: Math.abs(shift) > height + 10 ? 10 : 0,
    }));
  });
  // A line that is steep leaves room beside it, not over it; where it has none, its dashes speak for it.
  const besides = [0.3, 0.5, 0.7].flatMap((share) => {
    const at = pointAlong(points, share);
    const [x, y] = [xOf(chart, at.x), yOf(chart, at.y) - height / 2];
    return [x + 10, x - width - 10].map((left) => ({ box: { x: left, y, width, height }, cost: 8 }));
  });
  return { ...words, align: 'center', isOptional: role === 'needed', candidates: [...candidates, ...besides] };
}

function labelBreak(chart: Chart, look: ChartLook, x: number, label: string): Label {
  const words: Words = { lines: [label], kind: 'text', colour: look.theme.inkQuiet };
  const { width, height } = measure(chart, look, words);
  const at = xOf(chart, x);
  const candidates = [1, 2, 3, 4].flatMap((lines) =>
    [at - width / 2, at - width - 5, at + 5].map((left) => ({
      box: { x: left, y: chart.chartArea.top - lines * height, width, height },
    })),
  );
  return { ...words, align: 'center', isOptional: true, candidates };
}

/** Above, below, to the right and left of a mark, and at its corners. */
function around(chart: Chart, look: ChartLook, words: Words, x: number, y: number, gap: number): Label {
  const { width, height } = measure(chart, look, words);
  const boxAt = (left: number, top: number) => ({ box: { x: left, y: top, width, height } });
  const middle = x - width / 2;
  const corner = gap * 0.4;
  return {
    ...words,
    align: 'center',
    isOptional: words.isOptional ?? false,
    candidates: [
      boxAt(middle, y - height - gap + 3),
      boxAt(x - width - corner, y - height - gap + 3),
      boxAt(x + corner, y - height - gap + 3),
      boxAt(middle, y + gap - 2),
      boxAt(x + gap, y - height / 2),
      boxAt(x - width - gap, y - height / 2),
      boxAt(x - width - corner, y + gap - 2),
      boxAt(x + corner, y + gap - 2),
      ...[-2 * height - gap, height + gap, -3 * height - gap].flatMap((shift) =>
        [middle, x - width - corner, x + corner].map((left) => ({ ...boxAt(left, y + shift), cost: 25 })),
      ),
    ],
  };
}

function measure(chart: Chart, look: ChartLook, { lines, kind }: Words): { width: number; height: number } {
  setFont(chart.ctx, look, kind);
  const width = Math.max(...lines.map((line) => chart.ctx.measureText(line).width));
  return { width, height: lines.length * typeSizes[look.size][kind] * 1.3 };
}

function pointAlong(points: ChartLine['points'], share: number): { x: number; y: number } {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return { x: 0, y: 0 };
  return { x: first.x + (last.x - first.x) * share, y: first.y + (last.y - first.y) * share };
}
