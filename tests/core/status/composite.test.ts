import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/core/status/assessment.ts';
import { findWorst, fromBestToWorst } from '../../../src/core/status/composite.ts';
import { anObservation, aPart, assess, eachYear } from '../../fixtures/status-builders.ts';

const onTime = aPart({
  id: 'dung-han',
  unit: '%',
  measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 100 },
  due: eachYear,
});
const online = aPart({
  id: 'truc-tuyen',
  unit: '%',
  measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 85 },
  due: eachYear,
});

describe('several parts', () => {
  it.each<[Status, Status, Status]>([
    ['reached', 'reached-hold', 'reached-hold'],
    ['ahead', 'on-track', 'on-track'],
    ['ahead', 'not-due', 'not-due'],
    ['reached', 'not-reported', 'not-reported'],
    ['not-reported', 'late', 'late'],
    ['not-assessable', 'not-reported', 'not-reported'],
    ['late', 'very-late', 'very-late'],
    ['very-late', 'overdue', 'overdue'],
    ['overdue', 'not-met', 'not-met'],
    ['not-met', 'reversing', 'reversing'],
  ])('%s and %s together are %s', (first, second, worst) => {
    expect(findWorst([{ status: first }, { status: second }])).toEqual({ status: worst });
    expect(findWorst([{ status: second }, { status: first }])).toEqual({ status: worst });
  });

  it('names the part that decides, and keeps the others', () => {
    const observations = [
      anObservation({ id: 'a', refersTo: '2026', value: 100, part: 'dung-han' }),
      anObservation({ id: 'b', refersTo: '2026', value: 82, part: 'truc-tuyen', certainty: 'provisional' }),
    ];
    const answer = assess([onTime, online], observations, '2026-12-31');
    expect(answer).toMatchObject({ status: 'not-met', decidedBy: 'truc-tuyen', isProvisional: true });
    expect(answer.parts.map(({ part, status }) => [part, status])).toEqual([
      ['dung-han', 'reached-hold'],
      ['truc-tuyen', 'not-met'],
    ]);
  });

  it('lets the first of equally bad parts decide', () => {
    expect(assess([onTime, online], [], '2026-12-31').decidedBy).toBe('dung-han');
  });

  it('knows the place of every status once', () => {
    expect(new Set(fromBestToWorst).size).toBe(fromBestToWorst.length);
  });
});
