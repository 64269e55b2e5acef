import type { Programme } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState, type ReportedUpdate } from '../../core/releases/release-state.ts';
import { updatesOn } from '../../core/releases/updates-on.ts';
import type { Status } from '../../core/status/assessment.ts';
import { numberIn } from '../../core/status/compare.ts';
import type { ReportedObservation } from '../../core/status/observations.ts';
import { detailOf, saysSame } from '../../core/status/say-same.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { namePart, unitReported } from '../../core/words/measure.ts';
import { deskReceiveWords as words } from '../words/desk-steps.ts';
import { describeUpdate, formatTemplateValue } from '../words/import-preview.ts';
import { numberOf } from '../words/number-of.ts';
import type { Quarter } from './read-quarter.ts';

/** One target, work or plan in the table of the quarter. */
export interface BoardRow {
  number: string;
  name: string;
  before: string[];
  now: string[];
  /** Who wrote that nothing is known yet, in their words. */
  unknown: string[];
  who: string[];
  papers: string[];
  /** Where bodies say different things of one part and one day. */
  disagreements: string[];
  /** Of a target: how it was judged, and how it would be. */
  verdict?: { from: Status | undefined; to: Status };
}

export interface Board {
  targets: BoardRow[];
  works: BoardRow[];
  plans: BoardRow[];
}

type Outcome = NonNullable<Quarter['outcome']>;

/** What the quarter says of everything that is promised, beside what was known before. */
export function buildBoard({ programme, before, after }: Outcome, unknown: Quarter['unknown']): Board {
  const known = new Set(before?.reports.map(({ id }) => id));
  const isNew = ({ report }: { report: string }) => !known.has(report);
  const fresh = Map.groupBy(after.observations.filter(isNew), ({ target }) => target);
  const earlier = Map.groupBy(before?.standing ?? [], ({ target }) => target);
  const unknownOf = Map.groupBy(unknown, ({ target }) => target);
  const news = (about: 'work' | 'plan') => (record: Programme['works'][number] | Programme['plans'][number]) =>
    newsRow(
      record,
      before && updatesOn(before, about, record.id),
      updatesOn(after, about, record.id).filter(isNew),
      programme,
    );
  return {
    targets: programme.targets.map((target) => ({
      ...targetRow(target, earlier.get(target.id) ?? [], fresh.get(target.id) ?? [], { programme, before, after }),
      unknown: (unknownOf.get(target.id) ?? []).map((one) => {
        const part = target.parts.length > 1 ? target.parts.find(({ id }) => id === one.part)?.label : undefined;
        return words.unknown(part, nameOfBody(one, programme), one.written);
      }),
    })),
    works: programme.works.map(news('work')),
    plans: programme.plans.map(news('plan')),
  };
}

function targetRow(
  target: Programme['targets'][number],
  earlier: readonly ReportedObservation[],
  fresh: readonly ReportedObservation[],
  { programme, before, after }: Pick<Outcome, 'programme' | 'before' | 'after'>,
): Omit<BoardRow, 'unknown'> {
  const say = (one: ReportedObservation) => {
    const part = target.parts.find(({ id }) => id === one.part);
    const value = `${formatTemplateValue(one.value, part && unitReported(part))} (${formatRefersTo(one.refersTo)})`;
    const name = namePart(target.parts, one.part);
    return name === '' ? value : `${name}: ${value}`;
  };
  const last = target.parts.flatMap(({ id }) => listLast(earlier.filter(({ part }) => part === id)));
  const to = findAssessment(after, target.id)?.status;
  return {
    number: numberOf(target),
    name: target.shortName,
    before: sayEach(last, programme, say),
    now: sayEach(fresh, programme, say),
    ...saidBy(fresh, programme),
    disagreements: listDisagreeing(fresh, target, programme).map((both) =>
      both.map(({ body, one }) => `${body}: ${say(one)}`).join('; '),
    ),
    ...(to && { verdict: { from: before && findAssessment(before, target.id)?.status, to } }),
  };
}

/** What was last known of a part; all that was said of its time, where bodies did not say the same. */
function listLast(earlier: readonly ReportedObservation[]): ReportedObservation[] {
  const last = earlier.at(-1);
  if (last === undefined) return [];
  const ofTime = earlier.filter(
    ({ refersTo, isBaseline }) => refersTo === last.refersTo && isBaseline === last.isBaseline,
  );
  const byValue = new Map(ofTime.map((one) => [JSON.stringify(one.value), one] as const));
  return byValue.size > 1 ? [...byValue.values()] : [last];
}

/** Beside another value of the same part and time, each with whoever said it. */
function sayEach(
  all: readonly ReportedObservation[],
  programme: Programme,
  say: (one: ReportedObservation) => string,
): string[] {
  const isAlone = (one: ReportedObservation) =>
    all.every(
      (other) =>
        other.part !== one.part ||
        other.refersTo !== one.refersTo ||
        other.isBaseline !== one.isBaseline ||
        other.agency === one.agency,
    );
  return all.map((one) => (isAlone(one) ? say(one) : `${nameOfBody(one, programme)}: ${say(one)}`));
}

/** Of one part and one day: who says what, where bodies do not say the same. */
function listDisagreeing(
  fresh: readonly ReportedObservation[],
  { parts }: Programme['targets'][number],
  programme: Programme,
) {
  const units = new Map(parts.map(({ id, unit }) => [id, unit]));
  const sayOf = ({ part, value }: ReportedObservation) => ({
    value,
    number: numberIn(value, units.get(part), 'rising'),
  });
  const groups = Map.groupBy(fresh, ({ part, refersTo, isBaseline }) => `${part} ${refersTo} ${isBaseline}`);
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ agency }) => agency)).size > 1)
    .map((group) => group.toSorted((a, b) => detailOf(b) - detailOf(a)))
    .filter(([most, ...others]) => most && others.some((one) => !saysSame(sayOf(one), sayOf(most))))
    .map((group) => group.map((one) => ({ body: nameOfBody(one, programme), one })));
}

function newsRow(
  record: Programme['works'][number] | Programme['plans'][number],
  before: readonly ReportedUpdate[] | undefined,
  fresh: readonly ReportedUpdate[],
  programme: Programme,
): BoardRow {
  const say = (one: ReportedUpdate) => `${describeUpdate(one)} (${formatRefersTo(one.refersTo)})`;
  const isOneBody = new Set(fresh.map(({ agency }) => agency)).size === 1;
  return {
    number: numberOf(record),
    name: record.shortName,
    disagreements: [],
    unknown: [],
    before: (before ?? []).slice(-1).map(say),
    now: fresh.map((one) => (isOneBody ? say(one) : `${nameOfBody(one, programme)}: ${say(one)}`)),
    ...saidBy(fresh, programme),
  };
}

type Said = Pick<ReleaseState['standing'][number] | ReportedUpdate, 'agency' | 'source'>;

function saidBy(fresh: readonly Said[], programme: Programme): Pick<BoardRow, 'who' | 'papers'> {
  const papers = fresh.map(({ source: { number, date } }) => `${number}, ${formatDate(date)}`);
  return { who: [...new Set(fresh.map((one) => nameOfBody(one, programme)))], papers: [...new Set(papers)] };
}

function nameOfBody({ agency }: Pick<Said, 'agency'>, { agencies }: Programme): string {
  return agencies.find(({ id }) => id === agency)?.name ?? agency;
}
