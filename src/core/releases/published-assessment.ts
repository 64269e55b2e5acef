import { endOfYear } from '../periods.ts';
import { partOn } from '../programme/amended-records.ts';
import { indexBy } from '../programme/indexes.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { PublishedAssessmentRecord } from '../schemas/published-assessment.ts';
import type { ReleaseRecord } from '../schemas/release.ts';
import type { TargetPart } from '../schemas/target.ts';
import type { AssessedTarget } from '../status/assess-target.ts';
import type { PartAssessment, RuleAnswer, TargetAssessment } from '../status/assessment.ts';
import { explainRemaining } from '../words/remaining.ts';
import { explainVerdict } from '../words/verdict.ts';

/** The verdict on a part with the words that say it: stored with its release, so that neither rules nor words change it. */
export type PublishedPart = PartAssessment & { sentence: string; remains: string };

/** The verdict on a target as a release publishes it. */
export interface PublishedAssessment extends TargetAssessment {
  parts: PublishedPart[];
}

/** Puts the verdict on each part into words. */
export function putInWords({ parts }: AssessedTarget, assessment: TargetAssessment): PublishedAssessment {
  return {
    ...assessment,
    parts: assessment.parts.map((answer) => {
      const known = parts.find(({ id }) => id === answer.part);
      if (known === undefined) throw new Error(`No part ${answer.part} of ${assessment.target}`);
      const part = partJudged(known, answer, assessment.cutOff);
      return { ...answer, sentence: explainVerdict(part, answer), remains: explainRemaining(part, answer) };
    }),
  };
}

/** A part with the line that a verdict on it went by: of a promise for every year that of the year which decided, silent or not. */
export function partJudged(part: TargetPart, { years, latest }: RuleAnswer, cutOff: IsoDate): TargetPart {
  const ended = years?.findLast(({ verdict }) => verdict !== 'not-due');
  if (ended === undefined) return partOn(part, cutOff);
  return partOn(part, latest?.date ?? endOfYear(ended.year), cutOff);
}

/** What a release stored of a target. Its numbers are those of the method that it names. */
export function findStored({ assessments }: Pick<ReleaseRecord, 'assessments'>, target: string) {
  const [stored] = byTarget<PublishedAssessmentRecord>(assessments, target);
  return stored as PublishedAssessment | undefined;
}

const byTarget = indexBy<{ target: string }>(({ target }) => [target]);

/** What a release stores of a verdict. The readings behind it are in the ledger, under the names in `sources`. */
export function storeAssessment({ parts, ...assessment }: PublishedAssessment): PublishedAssessmentRecord {
  return {
    ...assessment,
    parts: parts.map(({ restsOn: _, elsewhere, ...part }) => ({
      ...part,
      elsewhere: elsewhere.map(({ restsOn: _other, ...answer }) => answer),
    })),
  };
}

/** A target that the rules of today, on the reports of that release, judge otherwise. */
export interface Restated {
  published: PublishedAssessment;
  now: PublishedAssessment;
}

/** The targets of a release that have another status today, in themselves or in a part: what was published stands. */
export function listRestated(state: {
  assessments: readonly PublishedAssessment[];
  recomputed: readonly PublishedAssessment[];
}): Restated[] {
  return state.assessments.flatMap((published) => {
    const [now] = byTarget(state.recomputed, published.target);
    return now === undefined || statusesOf(now) === statusesOf(published) ? [] : [{ published, now }];
  });
}

function statusesOf({ status, parts }: PublishedAssessment): string {
  return [status, ...parts.map((part) => `${part.part} ${part.status}`)].join('; ');
}
