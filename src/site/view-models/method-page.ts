import type { Programme } from '../../core/programme/programme.ts';
import type { Measure } from '../../core/schemas/target.ts';
import { assessTarget } from '../../core/status/assess-target.ts';
import type { Status } from '../../core/status/assessment.ts';
import { fromBestToWorst } from '../../core/status/composite.ts';
import { exampleTarget, exampleYears } from '../../core/status/example-builders.ts';
import { type Example, examples } from '../../core/status/examples.ts';
import { sayPace } from '../../core/words/firmness.ts';
import { formatDate, formatNumber, formatRefersTo, formatValue, sayMissing } from '../../core/words/format.ts';
import { formatCommitment, formatDueOf, unitReported } from '../../core/words/measure.ts';
import { type MethodVersion, methodVersion, methodVersions } from '../../core/words/method-versions.ts';
import { explainRemaining } from '../../core/words/remaining.ts';
import { provisionalName, statusNames, statusOrder } from '../../core/words/status.ts';
import { explainVerdict } from '../../core/words/verdict.ts';
import { routes } from '../routes.ts';
import { exampleWords, measureNames, methodWords, type RuleKind, ruleTexts, statusMeanings } from '../words/method.ts';
import { navigationWords } from '../words/navigation.ts';
import { type RecordLink, targetLink } from './links.ts';
import { buildFrame, type Page } from './page.ts';

/** A worked example: what goes in, and what the rule says. */
export interface ExampleView {
  promise: string;
  /** "xuất phát 93% (năm 2025)", "94,5% (31/12/2027)". */
  inputs: string[];
  cutOff: string;
  status: Status;
  sentence: string;
  /** "mức cần có 94,6; nhịp 0,9375". */
  working: string;
}

export interface RuleView {
  id: RuleKind;
  name: string;
  formula: string;
  limits: string;
  targets: RecordLink[];
  examples: ExampleView[];
}

export interface MethodPage extends Page {
  statuses: { status: Status; meaning: string }[];
  /** The names from best to worst, as the worst part of a target is found. */
  order: string;
  /** Every version of the rules, the newest first. */
  versions: { name: string; changes: MethodVersion['changes'] }[];
  rules: RuleView[];
}

/** The rules, shown by the functions that judge and by the examples that the tests run. */
export function buildMethodPage(programme: Programme): MethodPage {
  const kinds: RuleKind[] = [...(Object.keys(measureNames) as Measure['kind'][]), 'composite'];
  return {
    title: navigationWords.method,
    description: methodWords.description,
    path: routes.method(),
    above: [],
    frame: buildFrame(programme),
    statuses: statusOrder.map((status) => ({ status, meaning: statusMeanings[status] })),
    versions: methodVersions
      .map(({ version, from, changes }) => ({
        name: methodWords.version(version, from, version === methodVersion),
        changes,
      }))
      .reverse(),
    order: fromBestToWorst.map((status) => statusNames[status]).join('; '),
    rules: kinds.map((kind) => ({
      id: kind,
      name: kind === 'composite' ? methodWords.composite : measureNames[kind],
      ...ruleTexts[kind],
      targets: programme.targets
        .filter(({ parts }) =>
          kind === 'composite' ? parts.length > 1 : parts.some(({ measure }) => measure.kind === kind),
        )
        .map(targetLink),
      examples: examples[kind].map(buildExample),
    })),
  };
}

function buildExample(example: Example): ExampleView {
  const { parts, observations, cutOff } = inWords(example);
  const assessment = assessTarget({ id: exampleTarget, parts }, observations, cutOff, exampleYears);
  const [part] = parts;
  const answer = assessment.parts.find(({ part: id }) => id === assessment.decidedBy) ?? assessment.parts[0];
  const decided = parts.find(({ id }) => id === answer?.part) ?? part;
  if (answer === undefined) throw new Error('An example has no part');
  return {
    promise: parts.map((each) => `${formatCommitment(each).spoken}, ${formatDueOf(each)}`).join('; '),
    inputs: observations.map(({ isBaseline, value, refersTo, certainty, part: of }) => {
      const ofPart = parts.find(({ id }) => id === of);
      const unit = ofPart && unitReported(ofPart);
      const shown = formatValue(value, unit);
      const when = [
        formatRefersTo(refersTo),
        ...(certainty === 'provisional' ? [provisionalName] : []),
        ...(value.kind === 'count' && value.missing.length > 0 ? [sayMissing(value.missing)] : []),
      ];
      return `${isBaseline ? methodWords.baseline(shown) : shown} (${when.join(', ')})`;
    }),
    cutOff: formatDate(cutOff),
    status: assessment.status,
    sentence: `${explainVerdict(decided, answer)} ${explainRemaining(decided, answer)}`.trim(),
    working: [
      answer.expected === undefined ? '' : methodWords.needed(formatNumber(answer.expected)),
      answer.pace === undefined ? '' : methodWords.pace(sayPace(answer.pace)),
    ]
      .filter((piece) => piece !== '')
      .join('; '),
  };
}

/** The words that an example names in code, in Vietnamese: ratings, and by when. */
function inWords<T>(data: T): T {
  const words = JSON.stringify(data)
    .replace(/"(levelUnit|printed)":"([^"]*)"/g, (_, key, word: string) => `"${key}":"${exampleWords[word] ?? word}"`)
    .replace(/"(poor|fair|good|excellent|splendid)"/g, (_, word: string) => `"${exampleWords[word]}"`);
  return JSON.parse(words);
}
