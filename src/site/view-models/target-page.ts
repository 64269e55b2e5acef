import { endOf } from '../../core/periods.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { findFrozenAt } from '../../core/releases/frozen.ts';
import { listRestated, type PublishedAssessment } from '../../core/releases/published-assessment.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { OpenQuestion } from '../../core/schemas/fields.ts';
import type { Measure, TargetPart } from '../../core/schemas/target.ts';
import { isVerdict } from '../../core/status/assessment.ts';
import { formatDate, formatRefersTo, formatValue } from '../../core/words/format.ts';
import { type Commitment, formatCommitment, formatDueOf, namePart, unitReported } from '../../core/words/measure.ts';
import { methodVersion, sayEarlierMethod } from '../../core/words/method-versions.ts';
import { nameStatus } from '../../core/words/status.ts';
import { routes } from '../routes.ts';
import { agencyWords } from '../words/agency.ts';
import { kindNames } from '../words/kind.ts';
import { measureNames } from '../words/method.ts';
import { navigationWords } from '../words/navigation.ts';
import { releaseWords } from '../words/release.ts';
import { targetWords } from '../words/target.ts';
import { buildTargetCharts } from './all-charts.ts';
import { type AnswerView, buildAnswers } from './answers.ts';
import { buildTargetClause, type ClauseView, withoutPage } from './clause.ts';
import { type AmendedLine, listAmended } from './clause-news.ts';
import {
  assignedLinks,
  erratumLink,
  placeLink,
  planLink,
  type RelatedGroup,
  releaseLink,
  taskLink,
  withoutEmpty,
  workLink,
} from './links.ts';
import { absoluteUrl, buildFrame, type Page, type PageLink } from './page.ts';
import { sayWhy } from './present-reason.ts';
import { numberOfSection, sectionLink } from './section.ts';
import type { ChartSpec } from './target-chart/spec.ts';
import { buildTargetFacts, type TargetFacts } from './target-facts.ts';
import { readNow, sayNewest } from './target-row.ts';
import {
  buildObservationRows,
  buildPartVerdict,
  buildSealedPart,
  type ObservationRow,
  type PartVerdict,
  type ShownStatus,
} from './verdict.ts';

/** One thing that is measured, set large. */
export interface PartView {
  label: string;
  commitment: Commitment;
  due: string;
  shareOf?: string;
  /** That the text prints no figure, and whose reading the one above is; empty where it does. */
  ours: string;
  measureName: string;
  /** Other values that the programme gives for the same thing. */
  disputed: { printed: string; place: PageLink; erratum: PageLink }[];
}

/** A question the text leaves open. */
export interface OpenView {
  about: string;
  question: string;
  /** What is known of it by now; absent where nothing is. */
  known?: string;
  erratum?: PageLink;
}

export interface TargetPage extends Page {
  /** `(11), mục 3.2`: the numbers begin anew in each section. */
  printed: string;
  section: PageLink;
  parts: PartView[];
  /** Without a release: that nothing is known yet, and why. */
  absence: string;
  /** One for each part. */
  charts: ChartSpec[];
  /** What the latest release says; absent until there is one. */
  current?: CurrentVerdict;
  /** The newest value of the part that decides, in one line; absent where none was reported. */
  now?: { label: string; said: string };
  /** Why the verdict is a bad one, in the first words that were said to it. */
  why: string;
  /** The status in every release, newest first. */
  history: HistoryLine[];
  observations: ObservationRow[];
  /** What was said to its bad verdicts. */
  answers: AnswerView[];
  clause: ClauseView;
  /** What later papers changed in its words. */
  amended: AmendedLine[];
  open: OpenView[];
  facts: TargetFacts;
  related: RelatedGroup[];
  /** What a reader hands on: the promise, the verdict with why, and where it stands. */
  share: { text: string; url: string };
}

/** The status in one release. */
export interface HistoryLine {
  release: PageLink;
  cutOff: string;
  status: ShownStatus;
  isProvisional: boolean;
  /** "theo số liệu năm 2026", where the newest value was older than the quarter of the release. */
  basis?: string;
  /** "theo cách tính bản 1", where that is not today's. */
  method?: string;
}

/** The verdict of a target in one release. */
export interface CurrentVerdict {
  status: ShownStatus;
  isProvisional: boolean;
  /** "Theo kỳ công bố quý IV/2027, số liệu chốt ngày 31/01/2028". */
  asOf: string;
  release: PageLink;
  /** What the rules of today would say, where that is something else. */
  restated?: { note: string; status: ShownStatus };
  parts: (PartVerdict & { label: string })[];
  /** Of today's only: whether the part that decides could as well be another verdict. */
  isDoubted?: boolean;
}

export function buildTargetPage(programme: Programme, states: readonly ReleaseState[], id: string): TargetPage {
  const target = getById(programme.targets, id);
  const last = states.at(-1);
  const { charts } = buildTargetCharts(programme, last, target);
  const answers = buildAnswers(programme, states, id);
  return {
    title: target.shortName,
    description: `${kindNames.target} ${target.printed}: ${target.wording}`,
    path: routes.target(id),
    above: [{ label: navigationWords.targets, href: routes.targets() }],
    nav: 'targets',
    shareImage: routes.chartShare(id),
    frame: buildFrame(programme),
    printed: targetWords.printed(target.printed, numberOfSection(target.section)),
    section: sectionLink(target.section),
    parts: target.parts.map((part) => buildPart(programme, part)),
    absence: describeAbsence(target),
    charts,
    ...(last && { current: buildCurrent(programme, target, last), ...sayNow(target, last, charts) }),
    why: sayWhy(answers, states),
    history: states.map((_, index) => buildHistoryLine(target, states, index)).reverse(),
    observations: last ? buildObservationRows(programme, last, target) : [],
    answers,
    clause: withoutPage(buildTargetClause(programme, target)),
    amended: listAmended(programme, target.anchor),
    open: target.open.map((question) => ({
      ...buildOpen(programme, question),
      ...(last && question.about === 'baseline' && sayBaselines(target, last)),
    })),
    facts: buildTargetFacts(programme, last, target, charts),
    related: relatedToTarget(programme, target),
    share: { text: sayShared(target, last), url: absoluteUrl(programme.site, routes.target(id)) },
  };
}

function sayShared({ id, shortName, wording, parts: measured }: Target, last: ReleaseState | undefined): string {
  const assessment = last && findAssessment(last, id);
  if (last === undefined || assessment === undefined) return `${shortName}: ${wording}`;
  const { status, isProvisional, decidedBy, parts } = assessment;
  const sentence = parts.find(({ part }) => part === decidedBy)?.sentence ?? '';
  const part = namePart(measured, decidedBy);
  const asOf = releaseWords.asOf(formatRefersTo(last.release.id), last.release.cutOff);
  return `${shortName}: ${nameStatus(status, isProvisional)}. ${part === '' ? '' : `${part}: `}${sentence} ${asOf}.`;
}

/** A question with the erratum that documents it. */
export function buildOpen(programme: Programme, { about, question, erratum }: OpenQuestion): OpenView {
  return {
    about: targetWords.openAbout[about],
    question,
    ...(erratum !== undefined && { erratum: erratumLink(programme, erratum) }),
  };
}

/** Whether a report has answered by now from where progress is measured: the page must not say both. */
function sayBaselines(
  { id, parts }: Target,
  { standing, release, assessments }: ReleaseState,
): Pick<OpenView, 'known'> {
  const baselines = standing.filter(
    ({ target, isBaseline, refersTo }) => target === id && isBaseline && endOf(refersTo) <= release.cutOff,
  );
  const values = sayStarts(parts, baselines);
  if (values.length > 0) return { known: targetWords.baselineKnown(values.join('; ')) };
  if (!needsBaseline(parts)) return {};
  const isJudged = assessmentOf({ id }, { assessments }).parts.every(({ status }) => isVerdict(status));
  return { known: isJudged ? targetWords.baselineNotNeeded : targetWords.baselineUnknown };
}

/** Each start with its period; what was counted again in a new way stands in the place of the first. */
function sayStarts(parts: Target['parts'], baselines: ReleaseState['standing']): string[] {
  const ofSameStart = Map.groupBy(baselines, ({ part, refersTo }) => `${part} ${endOf(refersTo)}`);
  return [...ofSameStart.values()].flatMap((all) => {
    const say = ({ part, value }: (typeof all)[number]) => {
      const measured = parts.find((one) => one.id === part);
      return formatValue(value, measured && unitReported(measured));
    };
    const anew = all.find(({ breaksSeries }) => breaksSeries !== undefined);
    const first = all.find(({ breaksSeries }) => breaksSeries === undefined);
    if (anew !== undefined && first !== undefined)
      return [targetWords.baselineAnew(say(anew), formatRefersTo(anew.refersTo), say(first))];
    return all.map((one) => `${say(one)} (${formatRefersTo(one.refersTo)})`);
  });
}

/** One thing that is measured, with what else the programme says of it. */
export function buildPart(programme: Programme, part: TargetPart): PartView {
  return {
    label: part.label,
    commitment: formatCommitment(part),
    due: formatDueOf(part),
    ...(part.shareOf !== undefined && { shareOf: part.shareOf }),
    ours: part.isLevelOurs ? targetWords.levelOurs : '',
    measureName: measureNames[part.measure.kind],
    disputed: part.disputed.map(({ printed, place, erratum }) => ({
      printed,
      place: placeLink(programme, place.at),
      erratum: erratumLink(programme, erratum),
    })),
  };
}

function buildCurrent(programme: Programme, target: Target, state: ReleaseState): CurrentVerdict {
  const restated = listRestated(state).find(({ published }) => published.target === target.id);
  const { parts, decidedBy } = assessmentOf(target, state);
  const built = parts.map((part) => ({
    ...buildPartVerdict(programme, target, part, state),
    label: getById(target.parts, part.part).label,
  }));
  return {
    ...buildSealed(target, state),
    ...(restated && { restated: { note: releaseWords.nowByMethod(methodVersion), status: restated.now.status } }),
    parts: built,
    isDoubted: built[parts.findIndex(({ part }) => part === decidedBy)]?.firmness?.isDoubted ?? false,
  };
}

/** The verdict of a release in nothing but what it stored. */
export function buildSealed(target: Target, state: ReleaseState): CurrentVerdict {
  const assessment = assessmentOf(target, state);
  const release = releaseLink(state.release);
  const method = sayEarlierMethod(state.release.method);
  return {
    status: assessment.status,
    isProvisional: assessment.isProvisional,
    asOf: [releaseWords.asOf(release.label, state.release.cutOff), ...(method ? [method] : [])].join(', '),
    release,
    parts: assessment.parts.map((part) => ({
      ...buildSealedPart(target, part, state),
      label: getById(target.parts, part.part).label,
    })),
  };
}

/** The line leads to what the release published of the target; where that was known before, to the page that says it. */
function buildHistoryLine(target: Target, states: readonly ReleaseState[], index: number): HistoryLine {
  const [state, frozen] = [states[index], states[findFrozenAt(states, index, target.id)]];
  if (state === undefined || frozen === undefined) throw new Error(`No release ${index}`);
  const assessment = assessmentOf(target, state);
  const { status, isProvisional } = assessment;
  const basis = sayOlderBasis(assessment, state);
  const method = sayEarlierMethod(state.release.method);
  return {
    release: { ...releaseLink(state.release), href: routes.frozenTarget(frozen.release.id, target.id) },
    cutOff: formatDate(state.release.cutOff),
    status,
    isProvisional,
    ...(basis !== undefined && { basis }),
    ...(method !== undefined && { method }),
  };
}

/** Of what the verdict of a release was given, where nothing was reported of its own quarter. */
export function sayOlderBasis(
  { decidedBy, parts }: PublishedAssessment,
  { release }: Pick<ReleaseState, 'release'>,
): string | undefined {
  const latest = parts.find(({ part }) => part === decidedBy)?.latest;
  const isOlder = latest !== undefined && endOf(latest.refersTo) < endOf(release.id);
  return isOlder ? targetWords.olderBasis(formatRefersTo(latest.refersTo)) : undefined;
}

/** The newest value of the part that decides, beside what was needed then. */
function sayNow(target: Target, state: ReleaseState, charts: readonly ChartSpec[]): Pick<TargetPage, 'now'> {
  const { decidedBy, parts } = assessmentOf(target, state);
  const answer = parts.find(({ part }) => part === decidedBy);
  const now = readNow(getById(charts, `${target.id}--${decidedBy}`), getById(target.parts, decidedBy), answer);
  if (now === undefined) return {};
  return { now: { label: namePart(target.parts, decidedBy), said: sayNewest(now) } };
}

function assessmentOf(target: Pick<Target, 'id'>, state: Pick<ReleaseState, 'assessments'>): PublishedAssessment {
  const found = findAssessment(state, target.id);
  if (found === undefined) throw new Error(`Target ${target.id} is not assessed`);
  return found;
}

/** Why there is no verdict, and what the text itself leaves out. */
function describeAbsence({ parts }: Target): string {
  const { absence, noBaseline } = targetWords;
  return needsBaseline(parts) ? `${absence} ${noBaseline}` : absence;
}

function needsBaseline(parts: readonly TargetPart[]): boolean {
  const kinds: Measure['kind'][] = [
    'by-date-threshold',
    'range-by-date',
    'average-growth',
    'yearly-growth',
    'maintain-level',
  ];
  return parts.some(({ measure }) => kinds.includes(measure.kind));
}

function relatedToTarget(programme: Programme, target: Target): RelatedGroup[] {
  const names = ({ targets }: { targets: { id: string }[] }) => targets.some(({ id }) => id === target.id);
  return withoutEmpty([
    { heading: agencyWords.attributed.givenTo, links: assignedLinks(programme, 'target', target.id) },
    { heading: targetWords.plans, links: programme.plans.filter(names).map(planLink) },
    { heading: targetWords.tasks, links: programme.tasks.filter(names).map(taskLink) },
    { heading: targetWords.works, links: programme.works.filter(names).map(workLink) },
  ]);
}
