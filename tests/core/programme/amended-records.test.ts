import { describe, expect, it } from 'vitest';
import {
  amendTargets,
  amendTasks,
  partOn,
  signedPart,
  signedTask,
  taskOn,
} from '../../../src/core/programme/amended-records.ts';
import { partJudged } from '../../../src/core/releases/published-assessment.ts';
import { amendmentSchema } from '../../../src/core/schemas/amendment.ts';
import type { TargetPart } from '../../../src/core/schemas/target.ts';
import { explainVerdict } from '../../../src/core/words/verdict.ts';
import { buildTargetChart } from '../../../src/site/view-models/target-chart.ts';
import { aTask } from '../../fixtures/builders.ts';
import {
  aBaseline,
  anObservation,
  aPart,
  assessPart,
  eachYear,
  verdictOf,
  years,
} from '../../fixtures/status-builders.ts';

const insurance = aPart({
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
  unit: '%',
});
const water = aPart({
  measure: { kind: 'annual-threshold', comparison: 'at-least', threshold: 100 },
  due: eachYear,
  unit: '%',
});

type Numbers = { level?: number; upper?: number; due?: { date: string; printed: string } };

/** A paper signed ten days before it takes effect. */
function anAmendment(id: string, from: string, was: Numbers, now: Numbers, enteredOn = from) {
  const document = { number: '57-QĐ/ĐU', date: '2027-06-10', issuer: 'Ban Thường vụ' };
  const changes = { record: 'target', enteredOn, target: 'chi-tieu', part: 'phan', was, now };
  const words = { at: 'ct-chi-tieu', kind: 'replaced', was: 'cũ', now: 'mới' };
  return { id, ...amendmentSchema.parse({ document, from, ...words, changes }) };
}

function amended(part: TargetPart, ...amendments: ReturnType<typeof anAmendment>[]): TargetPart {
  const [target] = amendTargets([{ id: 'chi-tieu', parts: [part] }], amendments, undefined);
  if (target?.parts[0] === undefined) throw new Error('The target has one part');
  return target.parts[0];
}

const raised = amended(insurance, anAmendment('nang', '2027-07-01', { level: 97 }, { level: 99 }));
const thresholdOf = ({ measure }: TargetPart) => 'threshold' in measure && measure.threshold;

describe('a part that a later paper changes', () => {
  it.each([
    ['2027-06-30', 97],
    ['2027-07-01', 99],
    ['2030-12-31', 99],
  ])('holds on %s %d', (day, threshold) => {
    expect(thresholdOf(partOn(raised, day))).toBe(threshold);
  });

  it('holds the new line at no cut-off before the paper was entered', () => {
    const late = amended(insurance, anAmendment('nang', '2027-07-01', { level: 97 }, { level: 99 }, '2028-02-10'));
    expect(thresholdOf(partOn(late, '2028-01-31'))).toBe(97);
    expect(thresholdOf(partOn(late, '2028-02-10'))).toBe(99);
  });

  it('takes one paper after the other, and gives back what was signed', () => {
    const due = { date: '2029-12-31', printed: 'đến năm 2029' };
    const twice = amended(
      insurance,
      anAmendment('nang', '2027-07-01', { level: 97 }, { level: 99 }),
      anAmendment('som', '2028-03-01', { due: { date: '2030-12-31', printed: 'Đến năm 2030' } }, { due }),
    );
    expect(partOn(twice, '2028-03-01')).toMatchObject({
      measure: { threshold: 99 },
      due: { kind: 'by-date', ...due },
      heldBy: { id: 'som', from: '2028-03-01' },
    });
    expect(signedPart(partOn(twice, '2028-03-01'))).toEqual(insurance);
  });

  it('keeps of each paper what the next leaves alone', () => {
    const due = { date: '2029-12-31', printed: 'đến năm 2029' };
    const thrice = amended(
      insurance,
      anAmendment('nang', '2027-07-01', { level: 97 }, { level: 98 }),
      anAmendment('nang-nua', '2027-10-01', { level: 98 }, { level: 99 }),
      anAmendment('som', '2028-03-01', {}, { due }),
    );
    expect(partOn(thrice, '2028-03-01')).toMatchObject({
      measure: { threshold: 99 },
      due: { kind: 'by-date', ...due },
    });
    expect(thresholdOf(partOn(thrice, '2028-02-29'))).toBe(99);
    expect(thresholdOf(partOn(thrice, '2027-09-30'))).toBe(98);
  });

  it('is no longer our reading of words once a paper prints either of its levels, and stays so for a day', () => {
    const range = aPart({ measure: { kind: 'range-by-date', from: 62, to: 63 }, isLevelOurs: true, unit: '%' });
    const isOurs = (now: Numbers) => partOn(amended(range, anAmendment('sua', '2027-07-01', {}, now)), '2027-07-01');
    expect(isOurs({ level: 62.5 })).toMatchObject({ measure: { from: 62.5, to: 63 } });
    expect(isOurs({ level: 62.5 }).isLevelOurs).toBeUndefined();
    expect(isOurs({ upper: 64 })).toMatchObject({ measure: { from: 62, to: 64 } });
    expect(isOurs({ upper: 64 }).isLevelOurs).toBeUndefined();
    expect(isOurs({ due: { date: '2029-12-31', printed: 'đến năm 2029' } }).isLevelOurs).toBe(true);
  });

  // 93 in 2025, two of five years gone: 94.6 is needed of 97, 95.4 of 99; 94.6 makes 1.6 of 2.4.
  const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 94.6 })];
  it('is judged by the signed line before the day, by the new one from it, and says so', () => {
    const later = amended(insurance, anAmendment('nang', '2028-01-02', { level: 97 }, { level: 99 }));
    const [before, after] = ['2028-01-01', '2028-01-02'].map((day) => assessPart(later, observations, day));
    if (before === undefined || after === undefined) throw new Error('Two days');
    expect([verdictOf(before), before.expected?.toFixed(1), before.threshold]).toEqual(['on-track', '94.6', 97]);
    expect([verdictOf(after), after.expected?.toFixed(1), after.threshold]).toEqual(['late', '95.4', 99]);
    expect(explainVerdict(partOn(later, '2028-01-01'), before)).not.toContain('57-QĐ');
    expect(explainVerdict(partOn(later, '2028-01-02'), after)).toContain(
      'Đánh giá theo mức đã sửa, có hiệu lực từ 02/01/2028 theo 57-QĐ/ĐU ngày 10/6/2027.',
    );
  });

  const lowered = amended(water, anAmendment('ha', '2027-03-01', { level: 100 }, { level: 95 }));
  const everyYear = [2026, 2027].map((year) => anObservation({ refersTo: String(year), value: 96 }));
  it('judges each year by the line of its last day', () => {
    const answer = assessPart(lowered, everyYear, '2028-01-31');
    expect(answer.years?.map(({ year, verdict }) => `${year} ${verdict}`)).toEqual([
      '2026 not-met',
      '2027 reached',
      '2028 not-due',
    ]);
    expect(answer.threshold).toBe(95);
    // At the end of 2026 the paper was not there.
    expect(assessPart(lowered, everyYear, '2026-12-31')).toEqual(assessPart(water, everyYear, '2026-12-31'));
  });

  it('tells a silent year by the line of its last day, too', () => {
    const cutOff = '2027-04-30';
    const answer = assessPart(lowered, [], cutOff);
    expect([answer.status, answer.threshold]).toEqual(['not-reported', 100]);
    const part = partJudged(lowered, answer, cutOff);
    expect(thresholdOf(part)).toBe(100);
    expect(explainVerdict(part, answer)).toBe('Chưa có số liệu cả năm 2026.');
    // Of the year after it the new line holds.
    expect(thresholdOf(partJudged(lowered, assessPart(lowered, [], '2028-01-31'), '2028-01-31'))).toBe(95);
  });

  const draw = (part: TargetPart, all: typeof observations, cutOff: string) =>
    buildTargetChart({
      ...{ target: 'chi-tieu', part, observations: all, calendar: { years, cutOff } },
      assessment: assessPart(part, all, cutOff),
    });

  it('is drawn with a step on its way, each value beside what was needed on its day', () => {
    const all = [
      aBaseline('2025', 93),
      anObservation({ refersTo: '2026-12-31', value: 94 }),
      anObservation({ refersTo: '2027-12-31', value: 94.6 }),
    ];
    const { lines, table } = draw(raised, all, '2028-01-31');
    // 93 + 4 × 1.5/5 = 94.2 and 93 + 6 × 1.5/5 = 94.8 on 1/7/2027.
    const rounded = lines[0]?.points.map(({ x, y }) => [x.toFixed(1), y.toFixed(1)]);
    expect(rounded).toEqual([
      ['2026.0', '93.0'],
      ['2027.5', '94.2'],
      ['2027.5', '94.8'],
      ['2031.0', '99.0'],
    ]);
    expect(table.rows.map(({ needed }) => needed?.toFixed(1))).toEqual([undefined, '93.8', '95.4', undefined]);
    expect(table.rows.at(-1)).toMatchObject({
      goal: '≥ 99%',
      note: 'Sửa theo 57-QĐ/ĐU, có hiệu lực từ 01/7/2027; trước đó: ≥ 97%, đến năm 2030.',
    });
  });

  it('is drawn with the level of each year', () => {
    const { lines, table } = draw(lowered, everyYear, '2028-01-31');
    expect(lines[0]?.points).toEqual([
      { x: 2026, y: 100 },
      { x: 2027, y: 100 },
      { x: 2027, y: 95 },
      { x: 2031, y: 95 },
    ]);
    expect(table.rows.map(({ neededShown }) => neededShown)).toEqual(['≥ 100%', '≥ 95%', '']);
  });
});

describe('a task that a later paper changes', () => {
  const deadline = { date: '2027-12-31', quote: 'trong năm 2027' };
  const task = { ...aTask({ deadline, agencies: [{ id: 'uy-ban', quote: 'UBND xã' }] }), id: 'nv-1' };
  const now = {
    due: { date: '2028-06-30', printed: 'trước 30/6/2028' },
    agencies: [{ id: 'cong-an', quote: 'Công an xã' }],
  };
  const was = { due: { date: deadline.date, printed: deadline.quote }, agencies: task.agencies };
  const amendment = {
    id: 'lui',
    ...amendmentSchema.parse({
      document: { number: '57-QĐ/ĐU', date: '2027-06-10', issuer: 'Ban Thường vụ' },
      ...{ from: '2027-07-01', at: 'nv-1', kind: 'replaced', was: 'cũ', now: 'mới' },
      changes: { record: 'task', enteredOn: '2027-07-01', task: 'nv-1', was, now },
    }),
  };

  it('has its date and its bodies from the day', () => {
    const [known] = amendTasks([task], [amendment], '2027-07-01');
    if (known === undefined) throw new Error('One task');
    expect([known.deadline?.date, known.agencies]).toEqual(['2028-06-30', now.agencies]);
    expect(taskOn(known, '2027-06-30')).toMatchObject({ deadline, agencies: task.agencies });
    expect(signedTask(known)).toEqual(task);
  });

  it('keeps of one paper what the next leaves alone', () => {
    const changed = (id: string, from: string, after: Partial<typeof now>) => ({
      ...amendment,
      ...{ id, from, changes: { record: 'task' as const, enteredOn: from, task: 'nv-1', was: {}, now: after } },
    });
    const police = changed('giao', '2027-07-01', { agencies: now.agencies });
    const [known] = amendTasks([task], [police, changed('lui', '2027-09-01', { due: now.due })], undefined);
    if (known === undefined) throw new Error('One task');
    expect(taskOn(known, '2027-08-31')).toMatchObject({ agencies: now.agencies, deadline });
    expect(taskOn(known, '2027-09-01')).toMatchObject({ agencies: now.agencies, deadline: { date: '2028-06-30' } });
    const [other] = amendTasks([{ ...task, id: 'nv-2' }], [police], '2027-07-01');
    expect(other).toEqual({ ...task, id: 'nv-2' });
  });
});
