import { indexBy } from '../../core/programme/indexes.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import type { PartAssessment, Status } from '../../core/status/assessment.ts';
import { nameObservation, type ReportedObservation } from '../../core/status/observations.ts';
import { sayInCell } from '../../core/words/figure.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { sayPromise } from '../../core/words/measure.ts';
import { statusOrder } from '../../core/words/status.ts';
import { routes } from '../routes.ts';
import { releaseWords } from '../words/release.ts';
import { termWords } from '../words/term.ts';
import { planLink, releaseLink, workLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { headingOfSection } from './section.ts';
import { buildStateTable, type StateTable } from './state-table.ts';

/** How one target stood at one release. */
export interface TermCell {
  status: Status;
  isProvisional: boolean;
  /** The newest value of the part that decided then; empty where there was none. */
  value: string;
  /** Whether a later report took that value back. */
  isCorrected?: true;
}

export interface TermPage extends Page {
  lead: string;
  /** Every verdict that stands in the grid, the worst first: what its mark looks like. */
  marks: Status[];
  /** Newest first: on a phone the newest stands beside the name. */
  releases: (PageLink & { short: string; cutOff: string })[];
  groups: {
    id: string;
    heading: string;
    rows: { number: string; target: PageLink; promise: string; cells: TermCell[] }[];
  }[];
  works?: StateTable;
  plans?: StateTable;
}

/** The whole term at a glance: every target at every release, then works and plans by quarter. */
export function buildTermPage(programme: Programme, states: readonly ReleaseState[]): TermPage {
  const newestFirst = states.toReversed();
  const last = states.at(-1);
  const works = programme.works.map((work) => ({ ...workLink(work), about: 'work' as const, id: work.id }));
  const plans = programme.plans.map((plan) => ({ ...planLink(plan), about: 'plan' as const, id: plan.id }));
  const [workTable, planTable] = [buildStateTable(programme, last, works), buildStateTable(programme, last, plans)];
  const shown = new Set(states.flatMap(({ assessments }) => assessments.map(({ status }) => status)));
  const bySection = Map.groupBy(programme.targets, ({ section }) => section);
  return {
    title: termWords.title,
    description: termWords.description(programme.targets.length),
    path: routes.term(),
    above: [{ label: releaseWords.title, href: routes.releases() }],
    nav: 'releases',
    frame: buildFrame(programme),
    lead: last ? termWords.lead : termWords.noRelease,
    marks: statusOrder.filter((status) => shown.has(status)),
    releases: newestFirst.map(({ release }) => ({
      ...releaseLink(release),
      short: termWords.short(formatRefersTo(release.id)),
      cutOff: formatDate(release.cutOff),
    })),
    groups: [...bySection].map(([section, targets]) => ({
      id: section.id,
      heading: headingOfSection(section),
      rows: targets.map((target) => buildRow(target, newestFirst)),
    })),
    ...(workTable && { works: workTable }),
    ...(planTable && { plans: planTable }),
  };
}

function buildRow(target: Target, states: readonly ReleaseState[]): TermPage['groups'][number]['rows'][number] {
  const { parts } = target;
  const [last] = states;
  return {
    number: target.printed,
    target: { label: target.shortName, href: routes.target(target.id) },
    promise: parts
      .map((part, index) =>
        parts.length > 1 ? termWords.promiseOfPart(index + 1, part.label, sayPromise(part)) : sayPromise(part),
      )
      .join('; '),
    cells: last === undefined ? [] : states.flatMap((state) => buildGridCell(target, state, last)),
  };
}

/** A cell beside the promises: which part it is of, and whether its value was taken back by the last release. */
export function buildGridCell(target: AssessedTarget, state: ReleaseState, last: ReleaseState): TermCell[] {
  const number = 1 + target.parts.findIndex(({ id }) => id === findAssessment(state, target.id)?.decidedBy);
  return buildTermCell(target, state, last).map(({ value, isCorrected, ...cell }) => {
    // Before its day and without a value no part decided anything.
    const isNamed = target.parts.length > 1 && (value !== '' || cell.status !== 'not-due');
    const ofPart = isNamed ? termWords.ofPart(number, value) : value;
    return { ...cell, value: isCorrected ? `${ofPart} (${termWords.corrected})` : ofPart };
  });
}

/** How a target stood at a release; nothing where it was not judged. */
export function buildTermCell(target: AssessedTarget, state: ReleaseState, last = state): TermCell[] {
  const assessment = findAssessment(state, target.id);
  if (assessment === undefined) return [];
  const { status, isProvisional, decidedBy, parts } = assessment;
  const decisive = parts.find(({ part }) => part === decidedBy);
  if (decisive === undefined) return [{ status, isProvisional, value: '' }];
  const part = getById(target.parts, decidedBy);
  const isCorrected = isTakenBack(part, decisive, last);
  return [{ status, isProvisional, value: sayInCell(part, decisive), ...(isCorrected && { isCorrected }) }];
}

/** Whether a later report corrects what the answer shows, or a year that its average rests on. */
function isTakenBack(
  { measure }: AssessedTarget['parts'][number],
  { latest, interim, restsOn = [] }: PartAssessment,
  { observations }: ReleaseState,
): boolean {
  const shown = [latest ?? interim, ...(measure.kind === 'average-growth' ? restsOn : [])];
  return shown.some(
    (reading) =>
      reading !== undefined &&
      reading.ref !== 'start-of-count' &&
      correctionsOf(observations, nameObservation(reading.ref)).length > 0,
  );
}

const correctionsOf = indexBy<ReportedObservation>(({ corrects }) => (corrects ? [nameObservation(corrects)] : []));
