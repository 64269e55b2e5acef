import { describe, expect, it } from 'vitest';
import { gatherAssessmentInput } from '../../../src/core/status/assessment-input.ts';
import { aBaseline, anObservation, aPart, years } from '../../fixtures/status-builders.ts';

const part = aPart({
  unit: '%',
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
});
const wrong = anObservation({ id: 'sai', refersTo: '2026-Q4', value: 9.4, report: '2026-Q4-y-te' });
const right = anObservation({
  id: 'dung',
  refersTo: '2026-Q4',
  value: 94,
  report: '2027-Q1-y-te',
  corrects: { report: '2026-Q4-y-te', observation: 'sai', reason: 'Nhầm dấu phẩy.' },
});

function gather(...observations: Parameters<typeof gatherAssessmentInput>[0]['observations'][number][]) {
  const calendar = { years, cutOff: '2027-06-30' };
  const { baselines, earlier, readings } = gatherAssessmentInput({ target: 'chi-tieu', part, observations, calendar });
  const numbers = [baselines, earlier, readings].map((list) => list.map(({ number }) => number));
  return { baselines: numbers[0], earlier: numbers[1], readings: numbers[2] };
}

describe('what a verdict and its chart rest on', () => {
  it('keeps baselines, years before the programme and its own years apart, oldest first', () => {
    expect(
      gather(
        anObservation({ refersTo: '2027-Q1', value: 94.2 }),
        right,
        anObservation({ refersTo: '2024', value: 92 }),
        aBaseline('2025', 93),
      ),
    ).toEqual({ baselines: [93], earlier: [92], readings: [94, 94.2] });
  });

  it('leaves out what was corrected, what is about a later day, and what is of another target or part', () => {
    expect(
      gather(
        wrong,
        right,
        anObservation({ refersTo: '2027-Q3', value: 95 }),
        anObservation({ refersTo: '2027-Q1', value: 96, target: 'chi-tieu-khac' }),
        anObservation({ refersTo: '2027-Q1', value: 97, part: 'phan-khac' }),
      ),
    ).toEqual({ baselines: [], earlier: [], readings: [94] });
  });

  it('lets a correction take a value away that turns out to be of another target', () => {
    expect(gather(wrong, { ...right, target: 'chi-tieu-khac' })).toEqual({ baselines: [], earlier: [], readings: [] });
  });
});
