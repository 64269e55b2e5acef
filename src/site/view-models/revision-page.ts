import { daysBetween } from '../../core/periods.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import {
  currentOf,
  distanceOf,
  type FigureHistory,
  listFigureHistories,
  listRevised,
} from '../../core/releases/revisions.ts';
import type { Site } from '../../core/schemas/site.ts';
import type { ReportedObservation } from '../../core/status/observations.ts';
import { formatDate, formatNumber, formatQuantity, formatRefersTo, formatValue } from '../../core/words/format.ts';
import { unitReported } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { releaseWords } from '../words/release.ts';
import { revisionWords } from '../words/revision.ts';
import { type RecordLink, releaseLink, targetLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

/** One figure that is another than when it was first published. */
export interface RevisionView {
  target: RecordLink;
  /** "Dân số tham gia bảo hiểm y tế, quý I/2026". */
  figure: string;
  first: { value: string; release: PageLink };
  current: { value: string; release: PageLink };
  /** "-0,3 điểm phần trăm"; empty where it is no number. */
  difference: string;
  times: number;
  reasons: string[];
}

export interface RevisionPage extends Page {
  lead: string;
  far: string;
  revisions: RevisionView[];
  /** The announced days, oldest first; none where nobody announced any. */
  days: { period: string; announced: string; published: string; kept: string }[];
}

export function buildRevisionPage(programme: Programme, states: readonly ReleaseState[]): RevisionPage {
  const histories = listFigureHistories(states);
  const revised = listRevised(histories);
  const corrected = revised.filter(({ changes }) => changes.some(({ observation }) => observation?.corrects));
  return {
    title: revisionWords.title,
    description: revisionWords.description,
    path: routes.revisions(),
    above: [{ label: releaseWords.title, href: routes.releases() }],
    frame: buildFrame(programme),
    lead:
      states.length === 0
        ? revisionWords.none
        : revisionWords.counts(histories.length, revised.length, corrected.length),
    far: sayHowFar(revised),
    revisions: revised.map((history) => buildRevision(programme, history)).reverse(),
    days: (programme.site.announced ?? []).map((day) => buildDay(day, states)),
  };
}

/** The mean of how far figures moved, each as a share of what was first published. */
function sayHowFar(revised: readonly FigureHistory[]): string {
  const shares = revised.flatMap((history) => {
    const [distance, { value }] = [distanceOf(history), history.first.observation];
    const first = value.kind === 'number' ? value.value : value.kind === 'count' ? value.count : 0;
    return distance === undefined || first === 0 ? [] : [Math.abs(distance / first)];
  });
  if (shares.length === 0) return '';
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return revisionWords.far(shares.length, `${formatNumber(100 * mean)}%`);
}

function buildRevision(programme: Programme, history: FigureHistory): RevisionView {
  const { first, changes } = history;
  const { observation } = first;
  const target = getById(programme.targets, observation.target);
  const part = getById(target.parts, observation.part);
  const unit = unitReported(part) ?? '';
  const show = (one: ReportedObservation | undefined) =>
    one === undefined ? revisionWords.withdrawn : formatValue(one.value, unit);
  const distance = distanceOf(history);
  return {
    target: targetLink(target),
    figure: `${part.label}, ${formatRefersTo(observation.refersTo)}`,
    first: { value: show(observation), release: releaseLink(first.state.release) },
    current: { value: show(currentOf(history)), release: releaseLink((changes.at(-1) ?? first).state.release) },
    difference: distance === undefined ? '' : sayDistance(distance, observation.value.kind === 'count' ? '' : unit),
    times: changes.length,
    reasons: [...new Set(changes.map((change) => change.observation?.corrects?.reason ?? sayWhy(change, history)))],
  };
}

/** A figure that is gone was corrected by one about something else: its reason stands there. */
function sayWhy({ state, observation }: FigureHistory['changes'][number], { first }: FigureHistory): string {
  if (observation !== undefined) return revisionWords.provisional;
  const { report, id } = first.observation;
  const by = state.observations.find(({ corrects }) => corrects?.report === report && corrects.observation === id);
  return by?.corrects?.reason ?? revisionWords.withdrawn;
}

function sayDistance(distance: number, unit: string): string {
  const sign = distance > 0 ? '+' : '−';
  const amount = Math.abs(distance);
  const words = unit.startsWith('%') ? revisionWords.points(formatNumber(amount)) : formatQuantity(amount, unit);
  return distance === 0 ? words : `${sign}${words}`;
}

function buildDay(
  { period, on }: NonNullable<Site['announced']>[number],
  states: readonly ReleaseState[],
): RevisionPage['days'][number] {
  const published = states.find(({ release }) => release.id === period)?.release.publishedOn;
  const late = published === undefined ? undefined : daysBetween(on, published);
  return {
    period: formatRefersTo(period),
    announced: formatDate(on),
    published: published === undefined ? revisionWords.toCome : formatDate(published),
    kept: late === undefined ? '' : sayKept(late),
  };
}

function sayKept(late: number): string {
  if (late === 0) return revisionWords.onTime;
  return late > 0 ? revisionWords.late(late) : revisionWords.early(-late);
}
