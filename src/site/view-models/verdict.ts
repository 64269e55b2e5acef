import { indexBy } from '../../core/programme/indexes.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { firmnessElsewhere, firmnessOf } from '../../core/releases/firmness-of.ts';
import type { PublishedPart } from '../../core/releases/published-assessment.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { RuleAnswer, Status } from '../../core/status/assessment.ts';
import { decisiveAnswer } from '../../core/status/composite.ts';
import { nameObservation, type ReportedObservation } from '../../core/status/observations.ts';
import { explainFirmness, isDoubted, nameFirmness } from '../../core/words/firmness.ts';
import { formatDate, formatRefersTo, formatValue } from '../../core/words/format.ts';
import { formatYearValue, namePart, unitReported } from '../../core/words/measure.ts';
import { provisionalName, statusNames, statusOrder } from '../../core/words/status.ts';
import { routes } from '../routes.ts';
import { citeSource } from '../words/cite.ts';
import { type LevelLine, splitLevels } from '../words/levels.ts';
import { observationWords } from '../words/observation.ts';
import type { PageLink } from './page.ts';

/** A status as shown; `no-data` until the first release. */
export type ShownStatus = Status | 'no-data';

/** The verdict of one part, explained. */
export interface PartVerdict {
  status: Status;
  isProvisional: boolean;
  /** Why, from the numbers. */
  sentence: string;
  /** The same, with what remains, line by line where two printed levels are told apart; one line else. */
  lines: LevelLine[];
  /** What remains; empty where nothing does. */
  remaining: string;
  /** How firm it is: in a word, and why; absent where nothing is judged, or by earlier rules. */
  firmness?: { name: string; lines: string[]; isDoubted: boolean };
  /** The papers it rests on. */
  sources: string[];
  /** One line a year, for promises made for every year. */
  years: { year: number; status: Status; value: string; isProvisional: boolean }[];
}

/** One observation in the ledger of a target. */
export interface ObservationRow {
  refersTo: string;
  part: string;
  value: string;
  /** "mức xuất phát", "tạm tính", "lũy kế trong năm". */
  marks: string[];
  source: string;
  agency: PageLink;
  receivedOn: string;
  note?: string;
  /** Why an unlikely value is right, and who made sure. */
  confirmed?: string;
  /** What changed in the way of measuring, from this value on. */
  breaksSeries?: string;
  /** Why it replaces an earlier one. */
  corrects?: string;
  /** True where a later observation replaces it. */
  isReplaced: boolean;
}

/** How many targets have each status, in the order of statuses; statuses nobody has are left out. */
export interface StatusCount {
  status: Status;
  name: string;
  count: number;
}

export function buildPartVerdict(
  programme: Programme,
  target: Target,
  assessment: PublishedPart,
  state: ReleaseState,
): PartVerdict {
  const part = getById(target.parts, assessment.part);
  const firmness = firmnessOf(programme, state, target, assessment);
  const elsewhere = firmnessElsewhere(programme, state, target, assessment);
  return {
    ...buildSealedPart(target, assessment, state),
    ...(firmness && {
      firmness: {
        name: nameFirmness(firmness, assessment.status, elsewhere, part),
        lines: explainFirmness(part, assessment, firmness, elsewhere),
        isDoubted: isDoubted(firmness, assessment.status, elsewhere),
      },
    }),
  };
}

/** The verdict of one part in nothing but what its release stored. */
export function buildSealedPart(target: Target, assessment: PublishedPart, state: ReleaseState): PartVerdict {
  const part = getById(target.parts, assessment.part);
  return {
    status: decisiveAnswer<RuleAnswer>(assessment).status,
    isProvisional: assessment.isProvisional,
    sentence: assessment.sentence,
    remaining: assessment.remains,
    lines: splitLevels(`${assessment.sentence} ${assessment.remains}`.trim()),
    sources: sourcesOf(assessment, state),
    years: (assessment.years ?? []).map((year) => ({
      year: year.year,
      status: year.verdict,
      value: formatYearValue(part, year),
      isProvisional: year.isProvisional,
    })),
  };
}

/** Every observation about a target, newest first. */
export function buildObservationRows(programme: Programme, state: ReleaseState, target: Target): ObservationRow[] {
  return observationsOf(state.observations, target.id)
    .map((observation) => buildObservationRow(programme, state, target, observation))
    .reverse();
}

const observationsOf = indexBy<ReportedObservation>(({ target }) => [target]);

/** Counts of statuses over the targets of a release. */
export function countStatuses({ assessments }: ReleaseState): StatusCount[] {
  return statusOrder
    .map((status) => ({
      status,
      name: statusNames[status],
      count: assessments.filter((assessment) => assessment.status === status).length,
    }))
    .filter(({ count }) => count > 0);
}

function sourcesOf({ sources }: PublishedPart, { observations }: ReleaseState): string[] {
  const papers = sources.flatMap(({ report, observation }) => {
    const [found] = observationsNamed(observations, nameObservation({ report, observation }));
    return found ? [citeSource(found.source)] : [];
  });
  return [...new Set(papers)];
}

/** The observation that a reference names, or none. */
export const observationsNamed = indexBy<ReportedObservation>(({ report, id }) => [
  nameObservation({ report, observation: id }),
]);

function buildObservationRow(
  programme: Programme,
  { standing }: ReleaseState,
  target: Target,
  observation: ReportedObservation,
): ObservationRow {
  const part = target.parts.find(({ id }) => id === observation.part);
  const agency = programme.agencies.find(({ id }) => id === observation.agency);
  return {
    refersTo: formatRefersTo(observation.refersTo),
    part: namePart(target.parts, observation.part),
    value: formatValue(observation.value, part && unitReported(part)),
    marks: qualifiersOf(observation),
    source: citeSource(observation.source),
    agency: { label: agency?.name ?? observation.agency, href: routes.agency(observation.agency) },
    receivedOn: formatDate(observation.receivedOn),
    ...(observation.note !== undefined && { note: observation.note }),
    ...(observation.confirmed !== undefined && { confirmed: observation.confirmed }),
    ...(observation.breaksSeries !== undefined && { breaksSeries: observation.breaksSeries }),
    ...(observation.corrects !== undefined && { corrects: observation.corrects.reason }),
    isReplaced: !standing.some(({ report, id }) => report === observation.report && id === observation.id),
  };
}

/** What a value is besides a number: "mức xuất phát", "tạm tính", "lũy kế trong năm". */
export function qualifiersOf({ isBaseline, certainty, nature }: ReportedObservation): string[] {
  return [
    ...(isBaseline ? [observationWords.baseline] : []),
    ...(certainty === 'provisional' ? [provisionalName] : []),
    ...(nature === 'cumulative-in-year' ? [observationWords.cumulative] : []),
  ];
}
