import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { firmnessOf } from '../../core/releases/firmness-of.ts';
import type { PublishedAssessment } from '../../core/releases/published-assessment.ts';
import type { Figures, ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import type { TargetAssessment } from '../../core/status/assessment.ts';
import { explainFirmness, nameFirmness } from '../../core/words/firmness.ts';
import { formatValue } from '../../core/words/format.ts';
import { formatYearValue, unitReported } from '../../core/words/measure.ts';
import { nameStatus, noDataName } from '../../core/words/status.ts';
import type { Difference } from './difference.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Holds the page of a target against its computed verdict: states, sentences, years, how firm it is, and each value of the ledger. */
export function comparePage(
  place: string,
  html: string,
  target: AssessedTarget,
  { programme, state }: { programme: Pick<Figures, 'site'>; state: ReleaseState | undefined },
): Difference[] {
  const page = parse(html);
  const assessment = state?.assessments.find((one) => one.target === target.id);
  const firmness = state && assessment ? listFirmness(programme, state, target, assessment) : [];
  return [
    ...compareVerdict(place, page, [...listSentences(target, assessment), ...firmness], assessment),
    ...compareLists(place, listValues(page), listObserved(target, state)),
  ];
}

/** Holds the page of a target in a release against what that release stored. */
export function compareFrozen(
  place: string,
  html: string,
  target: AssessedTarget,
  assessment: PublishedAssessment,
): Difference[] {
  return compareVerdict(place, parse(html), listSentences(target, assessment), assessment);
}

function compareVerdict(
  place: string,
  page: Node,
  sentences: readonly string[],
  assessment: TargetAssessment | undefined,
): Difference[] {
  const [verdict] = withClass(page, 'verdict');
  const found = verdict ? withClass(verdict, 'status').map(shownWords) : [];
  return [
    ...compareLists(place, found, assessment === undefined ? [noDataName] : listStates(assessment)),
    ...compareSentences(place, verdict ? shownWords(verdict) : '', sentences),
  ];
}

/** Holds the small card of a target against its computed state. */
export function compareCard(place: string, html: string, id: string, state: ReleaseState | undefined): Difference[] {
  const assessment = state?.assessments.find((one) => one.target === id);
  const expected = assessment ? nameStatus(assessment.status, assessment.isProvisional) : noDataName;
  return compareLists(place, withClass(parse(html), 'status').map(shownWords), [expected]);
}

/** Holds the list of all targets against the computed state of each, and of its parts where there are several. */
export function compareList(place: string, html: string, ids: readonly string[], state: ReleaseState | undefined) {
  const rows = withClass(parse(html), 'row');
  return ids.flatMap((id) => {
    const row = rows.find((one) =>
      withClass(one, 'row-name').some((name) => linksIn(name).some((a) => leadsTo(a, id))),
    );
    const assessment = state?.assessments.find((one) => one.target === id);
    const { parts = [] } = assessment ?? {};
    const shown = assessment ? [assessment, ...(parts.length > 1 ? parts : [])] : [];
    const expected = shown.map(({ status, isProvisional }) => nameStatus(status, isProvisional));
    return compareLists(`${place}, ${id}`, row ? withClass(row, 'status').map(shownWords) : [], expected);
  });
}

function linksIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.filter((child): child is Element => child.nodeName === 'a');
}

function leadsTo({ attrs }: Element, id: string): boolean {
  return attrs.some(({ name, value }) => name === 'href' && value.endsWith(`/${id}/`));
}

/** The states on a page, in its order: of the target, then of each part and its years. */
function listStates({ status, isProvisional, parts }: TargetAssessment): string[] {
  return [
    nameStatus(status, isProvisional),
    ...parts.flatMap((part) => [
      ...(parts.length > 1 ? [nameStatus(part.status, part.isProvisional)] : []),
      ...(part.years ?? []).map((year) => nameStatus(year.verdict, year.isProvisional)),
    ]),
  ];
}

function compareSentences(place: string, found: string, expected: readonly string[]): Difference[] {
  return expected
    .map(oneSpaced)
    .filter((sentence) => !found.includes(sentence))
    .map((sentence) => ({ place, found, expected: sentence }));
}

function listSentences({ parts }: AssessedTarget, assessment: PublishedAssessment | undefined): string[] {
  return (assessment?.parts ?? []).flatMap((answer) => {
    const part = parts.find(({ id }) => id === answer.part);
    if (part === undefined) return [];
    const years = (answer.years ?? []).map((year) => `${year.year}: ${formatYearValue(part, year)}`);
    return [answer.sentence, answer.remains, ...years];
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
    return [nameFirmness(firmness, answer.status), ...explainFirmness(part, answer, firmness)];
  });
}

/** The values of the ledger, newest first as the page lists them. */
function listObserved(target: AssessedTarget, state: ReleaseState | undefined): string[] {
  return (state?.observations ?? [])
    .filter((observation) => observation.target === target.id)
    .map(({ part, value }) => {
      const measured = target.parts.find(({ id }) => id === part);
      return oneSpaced(formatValue(value, measured && unitReported(measured)));
    })
    .reverse();
}

function listValues(page: Node): string[] {
  const [ledger] = withClass(page, 'cards').filter((table) => withClass(table, 'cards-period').length > 0);
  return ledger ? withClass(ledger, 'number').map(shownWords) : [];
}

function compareLists(place: string, found: readonly string[], expected: readonly string[]): Difference[] {
  const length = Math.max(found.length, expected.length);
  return Array.from({ length }, (_, index) => ({ found: found[index], expected: expected[index] }))
    .filter((pair) => pair.found !== pair.expected)
    .map((pair) => ({
      place,
      ...(pair.found !== undefined && { found: pair.found }),
      ...(pair.expected !== undefined && { expected: pair.expected }),
    }));
}

function withClass(node: Node, name: string): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => {
    const isNamed = 'attrs' in child && (classOf(child) ?? '').split(' ').includes(name);
    return isNamed ? [child, ...withClass(child, name)] : withClass(child, name);
  });
}

function classOf({ attrs }: Element): string | undefined {
  return attrs.find((attribute) => attribute.name === 'class')?.value;
}

function shownWords(node: Node): string {
  return oneSpaced(textInside(node));
}

function textInside(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textInside).join('') : '';
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
