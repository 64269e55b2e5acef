import { firmnessElsewhere, firmnessOf } from '../../core/releases/firmness-of.ts';
import type { PublishedAssessment } from '../../core/releases/published-assessment.ts';
import { type Figures, findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import type { RuleAnswer, TargetAssessment } from '../../core/status/assessment.ts';
import { decisiveAnswer } from '../../core/status/composite.ts';
import { explainFirmness, isDoubted, nameFirmness } from '../../core/words/firmness.ts';
import { formatDate, formatRefersTo, formatValue } from '../../core/words/format.ts';
import { formatCommitment, formatDueOf, formatYearValue, unitReported } from '../../core/words/measure.ts';
import { methodVersions, sayEarlierMethod } from '../../core/words/method-versions.ts';
import { nameStatus, noDataName } from '../../core/words/status.ts';
import { citeSource } from '../../site/words/cite.ts';
import { splitLevels } from '../../site/words/levels.ts';
import { navigationWords } from '../../site/words/navigation.ts';
import { observationWords } from '../../site/words/observation.ts';
import { releaseWords } from '../../site/words/release.ts';
import { targetWords } from '../../site/words/target.ts';
import { compareRest } from './compare-rest.ts';
import { compareLists, compareSentences, type Difference } from './difference.ts';
import { type Element, linksTo, type Node, oneSpaced, shownWords, withClass, withName } from './read-html.ts';

/** Holds the page of a target against its computed verdict: states, sentences, years, how firm it is, and each value of the ledger. */
export function comparePage(
  place: string,
  page: Node,
  target: AssessedTarget,
  { programme, state }: { programme: Pick<Figures, 'site'>; state: ReleaseState | undefined },
): Difference[] {
  const assessment = state && findAssessment(state, target.id);
  const firmness = state && assessment ? listFirmness(programme, state, target, assessment) : [];
  const rests = state && assessment ? listGrounds(state, assessment) : [];
  return [
    ...compareVerdict(place, page, [...listSentences(target, assessment), ...firmness, ...rests], assessment, target),
    ...compareLists(place, listValues(page), listObserved(target, state)),
    ...compareLists(place, listPromised(page), target.parts.flatMap(sayPromised).sort()),
  ];
}

/** Holds the page of a target in a release against what that release stored. */
export function compareFrozen(
  place: string,
  page: Node,
  target: AssessedTarget,
  assessment: PublishedAssessment,
  state: ReleaseState,
): Difference[] {
  const sentences = [...listSentences(target, assessment), ...listGrounds(state, assessment)];
  return compareVerdict(place, page, sentences, assessment, target);
}

function compareVerdict(
  place: string,
  page: Node,
  sentences: readonly string[],
  assessment: TargetAssessment | undefined,
  target: AssessedTarget,
): Difference[] {
  const [verdict, ...others] = withClass(page, 'verdict');
  const found = verdict ? withClass(verdict, 'status').map(shownWords) : [];
  const states = assessment === undefined ? [noDataName] : listStates(assessment);
  const differences = [
    ...compareLists(place, found, states),
    ...compareSentences(place, verdict ? shownWords(verdict) : '', sentences),
    ...compareLists(place, others.map(shownWords), []),
  ];
  // What is said otherwise would be told twice.
  if (differences.length > 0 || verdict === undefined || assessment === undefined) return differences;
  return compareRest(place, verdict, [...states, ...sentences, ...listFrame(verdict, target, assessment)]);
}

/** The words around a verdict that say nothing of it; the newest value and this year beside the last, which are compared by themselves. */
function listFrame(verdict: Element, { parts }: AssessedTarget, assessment: TargetAssessment): string[] {
  const ofParts = [targetWords.firmness, targetWords.sources];
  return [
    ...[releaseWords.see, navigationWords.method],
    ...methodVersions.flatMap(({ version }) => sayEarlierMethod(version) ?? []),
    ...withClass(verdict, 'target-facts').map(shownWords),
    ...withClass(verdict, 'verdict-now').flatMap((line) => withClass(line, 'number').map(shownWords)),
    ...parts.flatMap(({ label }) => [label, label, ...ofParts]),
    ...assessment.parts.flatMap(({ years = [] }) => years.map(({ year }) => String(year))),
  ];
}

/** Holds the small card of a target against its computed state. */
export function compareCard(place: string, page: Node, id: string, state: ReleaseState | undefined): Difference[] {
  const assessment = state && findAssessment(state, id);
  const expected = assessment ? nameStatus(assessment.status, assessment.isProvisional) : noDataName;
  return compareLists(place, withClass(page, 'status').map(shownWords), [expected]);
}

/** Holds the list of all targets against the computed state of each, and of its parts where there are several. */
export function compareList(place: string, page: Node, ids: readonly string[], state: ReleaseState | undefined) {
  const rows = withClass(page, 'row');
  return ids.flatMap((id) => {
    const row = rows.find((one) => withClass(one, 'row-name').some((name) => linksTo(name, id)));
    const assessment = state && findAssessment(state, id);
    const { parts = [] } = assessment ?? {};
    const ofParts = parts.map((part) => ({ ...part, status: decisiveAnswer<RuleAnswer>(part).status }));
    const shown = assessment ? [assessment, ...(parts.length > 1 ? ofParts : [])] : [];
    const expected = shown.map(({ status, isProvisional }) => nameStatus(status, isProvisional));
    return compareLists(`${place}, ${id}`, row ? withClass(row, 'status').map(shownWords) : [], expected);
  });
}

/** The states on a page, in its order: of the target, then of each part and its years. */
function listStates({ status, isProvisional, parts }: TargetAssessment): string[] {
  return [
    nameStatus(status, isProvisional),
    ...parts.flatMap((part) => [
      ...(parts.length > 1 ? [nameStatus(decisiveAnswer<RuleAnswer>(part).status, part.isProvisional)] : []),
      ...(part.years ?? []).map((year) => nameStatus(year.verdict, year.isProvisional)),
    ]),
  ];
}

function listSentences({ parts }: AssessedTarget, assessment: PublishedAssessment | undefined): string[] {
  return (assessment?.parts ?? []).flatMap((answer) => {
    const part = parts.find(({ id }) => id === answer.part);
    if (part === undefined) return [];
    const years = (answer.years ?? []).map((year) => `${year.year}: ${formatYearValue(part, year)}`);
    const lines = splitLevels(`${answer.sentence} ${answer.remains}`).map(({ words }) => words);
    return [...(lines.length > 1 ? lines : [answer.sentence, answer.remains]), ...years];
  });
}

function listFirmness(
  programme: Pick<Figures, 'site'>,
  state: ReleaseState,
  target: AssessedTarget,
  assessment: PublishedAssessment,
): string[] {
  return assessment.parts.flatMap((answer) => {
    const part = target.parts.find(({ id }) => id === answer.part);
    const firmness = firmnessOf(programme, state, target, answer);
    if (part === undefined || firmness === undefined) return [];
    const elsewhere = firmnessElsewhere(programme, state, target, answer);
    const isBeside = answer.part === assessment.decidedBy && isDoubted(firmness, answer.status, elsewhere);
    return [
      ...(isBeside ? [targetWords.doubted] : []),
      nameFirmness(firmness, answer.status, elsewhere, part),
      ...explainFirmness(part, answer, firmness, elsewhere),
    ];
  });
}

/** The papers that a verdict rests on, and as of when it is. */
function listGrounds({ release, observations }: ReleaseState, { parts }: PublishedAssessment): string[] {
  const papers = parts.flatMap(({ sources }) =>
    sources.flatMap(({ report, observation }) =>
      observations
        .filter((one) => one.report === report && one.id === observation)
        .map(({ source }) => citeSource(source)),
    ),
  );
  return [...papers, releaseWords.asOf(formatRefersTo(release.id), release.cutOff)];
}

/** What is promised, set large. */
function listPromised(page: Node): string[] {
  return ['commitment-figure', 'commitment-due'].flatMap((name) => withClass(page, name).map(shownWords)).sort();
}

function sayPromised(part: AssessedTarget['parts'][number]): string[] {
  const { figure, spoken } = formatCommitment(part);
  return [oneSpaced(`${figure}${spoken}`), oneSpaced(formatDueOf(part))];
}

/** The rows of the ledger, newest first as the page lists them. */
function listObserved(target: AssessedTarget, state: ReleaseState | undefined): string[] {
  return (state?.observations ?? [])
    .filter((observation) => observation.target === target.id)
    .map(({ part, value, refersTo, source, receivedOn }) => {
      const measured = target.parts.find(({ id }) => id === part);
      const cells = [
        formatRefersTo(refersTo),
        formatValue(value, measured && unitReported(measured)),
        citeSource(source),
      ];
      return oneSpaced([...cells, `${observationWords.received} ${formatDate(receivedOn)}`].join(' | '));
    })
    .reverse();
}

function listValues(page: Node): string[] {
  const [ledger] = withClass(page, 'cards').filter((table) => withClass(table, 'cards-period').length > 0);
  const rows = ledger ? withName(ledger, 'tr').slice(1) : [];
  return rows.map((row) => {
    const [period, , source, agency] = withName(row, 'td');
    const received = agency && withClass(agency, 'small').at(-1);
    return [period, withClass(row, 'number')[0], source, received]
      .map((cell) => (cell ? shownWords(cell) : ''))
      .join(' | ');
  });
}
