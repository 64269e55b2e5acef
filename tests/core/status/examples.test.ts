import { describe, expect, it } from 'vitest';
import { getById } from '../../../src/core/programme/programme.ts';
import { assessTarget } from '../../../src/core/status/assess-target.ts';
import { exampleTarget, exampleYears } from '../../../src/core/status/example-builders.ts';
import { type Example, examples } from '../../../src/core/status/examples.ts';
import { leftOf } from '../../fixtures/status-builders.ts';

describe.each(Object.entries(examples))('the examples of %s', (rule, ofRule) => {
  it.each(ofRule.map((example) => [example.name, example] as const))(
    'gives the answer worked by hand: %s',
    (_name, example) => {
      expect(answerOf(example)).toEqual(example.expected);
    },
  );

  it('has a name of its own for each', () => {
    expect(new Set(ofRule.map(({ name }) => name)).size).toBe(ofRule.length);
  });

  it('is of the kind it stands under', () => {
    const kinds = ofRule.flatMap(({ parts }) => parts.map(({ measure }) => measure.kind));
    expect(rule === 'composite' || kinds.every((kind) => kind === rule)).toBe(true);
  });
});

/** What the rule says, as far as the example asserts it. */
function answerOf({ parts, observations, cutOff, expected }: Example) {
  const answer = assessTarget({ id: exampleTarget, parts }, observations, cutOff, exampleYears);
  const part = getById(
    answer.parts.map((one) => ({ ...one, id: one.part })),
    answer.decidedBy,
  );
  const all = {
    status: answer.status,
    reason: part.status === 'not-assessable' ? part.reason : undefined,
    measured: rounded(part.measured),
    expected: rounded(part.expected),
    pace: rounded(part.pace),
    left: rounded(leftOf(part.remaining)),
    isProvisional: answer.isProvisional,
    decidedBy: answer.decidedBy,
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in expected));
}

function rounded(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Number(number.toFixed(4));
}
