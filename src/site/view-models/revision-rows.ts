import { getById, type Programme } from '../../core/programme/programme.ts';
import type { QuantityHistory } from '../../core/releases/quantity-revisions.ts';
import {
  currentOf,
  distanceBetween,
  distanceOf,
  type FigureHistory,
  type listRestatedStarts,
} from '../../core/releases/revisions.ts';
import type { ReportedObservation } from '../../core/status/observations.ts';
import { formatNumber, formatQuantity, formatRefersTo, formatValue } from '../../core/words/format.ts';
import { unitReported } from '../../core/words/measure.ts';
import { revisionWords } from '../words/revision.ts';
import { type RecordLink, releaseLink, targetLink, workLink } from './links.ts';
import type { PageLink } from './page.ts';

/** One figure that is another than when it was first published. */
export interface RevisionView {
  record: RecordLink;
  /** "Dân số tham gia bảo hiểm y tế, quý I/2026". */
  figure: string;
  first: { value: string; release: PageLink };
  current: { value: string; release: PageLink };
  /** "-0,3 điểm phần trăm"; empty where it is no number. */
  difference: string;
  times: number;
  reasons: string[];
}

export function buildRevision(programme: Programme, history: FigureHistory): RevisionView {
  const { first, changes } = history;
  const last = { state: (changes.at(-1) ?? first).state, observation: currentOf(history) };
  return {
    ...buildPair(programme, first, last),
    difference: sayDistance(programme, first.observation, distanceOf(history)),
    times: changes.length,
    reasons: [...new Set(changes.map((change) => change.observation?.corrects?.reason ?? sayWhy(change, history)))],
  };
}

/** A start that was counted again after the way of counting changed: the old one is not wrong, but no longer the start. */
export function buildRestatedStart(
  programme: Programme,
  { old, anew }: ReturnType<typeof listRestatedStarts>[number],
): RevisionView {
  const now = { state: (anew.changes.at(-1) ?? anew.first).state, observation: currentOf(anew) };
  const pair = buildPair(programme, old.first, now);
  return {
    ...pair,
    figure: revisionWords.start(pair.figure),
    difference: sayDistance(programme, old.first.observation, distanceBetween(old.first.observation, now.observation)),
    times: 1 + anew.changes.length,
    reasons: [anew.first.observation.breaksSeries ?? ''],
  };
}

export function buildRevisedQuantity(programme: Programme, { first, changes }: QuantityHistory): RevisionView {
  const { work, refersTo, done } = first.update;
  const { state, update } = changes.at(-1) ?? first;
  const show = (one: typeof update) =>
    one === undefined ? revisionWords.withdrawn : formatQuantity(one.done.quantity, one.done.unit);
  const isComparable = update?.done.unit === done.unit;
  return {
    record: workLink(getById(programme.works, work)),
    figure: revisionWords.quantity(formatRefersTo(refersTo)),
    first: { value: show(first.update), release: releaseLink(first.state.release) },
    current: { value: show(update), release: releaseLink(state.release) },
    difference: isComparable ? signed(update.done.quantity - done.quantity, done.unit) : '',
    times: changes.length,
    reasons: [...new Set(changes.map(({ why }) => why || revisionWords.laterReport))],
  };
}

type Shown = { state: FigureHistory['first']['state']; observation: ReportedObservation | undefined };

function buildPair(
  programme: Programme,
  first: FigureHistory['first'],
  last: Shown,
): Pick<RevisionView, 'record' | 'figure' | 'first' | 'current'> {
  const { observation } = first;
  const target = getById(programme.targets, observation.target);
  const part = getById(target.parts, observation.part);
  const show = (one: Shown['observation']) =>
    one === undefined ? revisionWords.withdrawn : formatValue(one.value, unitReported(part) ?? '');
  return {
    record: targetLink(target),
    figure: `${part.label}, ${formatRefersTo(observation.refersTo)}`,
    first: { value: show(observation), release: releaseLink(first.state.release) },
    current: { value: show(last.observation), release: releaseLink(last.state.release) },
  };
}

/** A figure that is gone was corrected by one about something else: its reason stands there. */
function sayWhy({ state, observation }: FigureHistory['changes'][number], { first }: FigureHistory): string {
  if (observation !== undefined) return revisionWords.provisional;
  const { report, id } = first.observation;
  const by = state.observations.find(({ corrects }) => corrects?.report === report && corrects.observation === id);
  return by?.corrects?.reason ?? revisionWords.withdrawn;
}

function sayDistance(programme: Programme, first: ReportedObservation, distance: number | undefined): string {
  const part = getById(getById(programme.targets, first.target).parts, first.part);
  const unit = unitReported(part) ?? '';
  return distance === undefined ? '' : signed(distance, first.value.kind === 'count' ? '' : unit);
}

function signed(distance: number, unit: string): string {
  const sign = distance > 0 ? '+' : '−';
  const amount = Math.abs(distance);
  const words = unit.startsWith('%') ? revisionWords.points(formatNumber(amount)) : formatQuantity(amount, unit);
  return distance === 0 ? words : `${sign}${words}`;
}
