import { describe, expect, it } from 'vitest';
import { explainRemaining, explainVerdict } from '../../../src/core/words/verdict.ts';
import { aBaseline, anObservation, aPart, assessPart, eachYear } from '../../fixtures/status-builders.ts';

const insurance = aPart({
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
  unit: '%',
  tolerance: 0.1,
});
const onTime = aPart({
  measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 100 },
  due: eachYear,
  unit: '%',
  nature: 'whole-year',
});
const revenue = aPart({
  measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 },
  due: eachYear,
  unit: '%/năm',
  nature: 'whole-year',
});
const income = aPart({
  measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 10 },
  due: eachYear,
  unit: '%',
  levelUnit: 'triệu đồng',
  nature: 'whole-year',
});
const title = aPart({
  measure: { kind: 'milestone' },
  due: { kind: 'by-date', date: '2027-12-31', printed: 'Đến hết năm 2027' },
});
const villages = aPart({ measure: { kind: 'quota', total: 21 }, due: eachYear, unit: 'thôn', nature: 'whole-year' });

describe('explainVerdict', () => {
  const value = (refersTo: string, figure: unknown) => anObservation({ refersTo, value: figure });

  it.each([
    [
      'on track within the tolerance',
      insurance,
      [aBaseline('2025', 93), value('2027-12-31', 94.5)],
      '2027-12-31',
      '94,5% vào 31/12/2027 so với mức cần có lúc đó là 94,6% (dung sai 0,1 điểm); đích từ 97% trở lên, đến năm 2030.',
    ],
    [
      'reached before the date',
      insurance,
      [aBaseline('2025', 93), value('2028-12-31', 97.2)],
      '2028-12-31',
      '97,2% vào 31/12/2028, đã đạt mức cam kết từ 97% trở lên.',
    ],
    [
      'a level in its own unit, not in that of its growth',
      income,
      [value('2026', 54.5)],
      '2026-12-31',
      'Số mới nhất là 54,5 triệu đồng (năm 2026), nhưng chưa có mức xuất phát được báo cáo, nên không đo được đã đi bao xa.',
    ],
    [
      'without a baseline',
      insurance,
      [value('2027-12-31', 94.5)],
      '2027-12-31',
      'Số mới nhất là 94,5% (31/12/2027), nhưng chưa có mức xuất phát được báo cáo, nên không đo được đã đi bao xa.',
    ],
    ['nothing reported', insurance, [], '2026-12-31', 'Đến ngày chốt chưa có số liệu.'],
    ['a year kept', onTime, [value('2026', 100)], '2026-12-31', 'Năm 2026: 100% so với mức phải đạt 100%.'],
    [
      'a good year after a bad one',
      onTime,
      [value('2026', 99), value('2027', 100)],
      '2027-12-31',
      'Năm 2027: 100% so với mức phải đạt 100%; đến nay 1/2 năm đạt.',
    ],
    [
      'an average below the promise',
      revenue,
      [value('2026', 9), value('2027', 8)],
      '2027-12-31',
      'Tăng bình quân 8,5%/năm tính đến hết năm 2027, so với mức thấp nhất đã hứa 10%/năm.',
    ],
    [
      'a milestone overdue',
      title,
      [value('2027-12-31', false)],
      '2027-12-31',
      'Thời hạn đến hết năm 2027 đã qua mà được báo cáo là chưa đạt.',
    ],
    [
      'a milestone not due',
      title,
      [value('2027-09-30', false)],
      '2027-09-30',
      'Được báo cáo là chưa đạt (30/9/2027); thời hạn là 31/12/2027.',
    ],
    [
      'one village short',
      villages,
      [value('2026', { kind: 'count', count: 20, total: 21, missing: ['thôn Đông'] })],
      '2026-12-31',
      'Năm 2026 có 20/21 thôn; thiếu thôn Đông.',
    ],
  ])('says %s', (_, part, observations, cutOff, expected) => {
    expect(explainVerdict(part, assessPart(part, observations, cutOff))).toBe(expected);
  });
});

describe('explainRemaining', () => {
  it('gives the growth that is needed in the years left', () => {
    const observations = [anObservation({ refersTo: '2026', value: 9 }), anObservation({ refersTo: '2027', value: 8 })];
    const answer = assessPart(revenue, observations, '2027-12-31');
    expect(explainRemaining(revenue, answer)).toBe('Các năm còn lại phải tăng 11,01%/năm trong 3 năm.');
  });

  it('gives the amount left and the pace a year', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 94.5 })];
    const answer = assessPart(insurance, observations, '2027-12-31');
    expect(explainRemaining(insurance, answer)).toBe(
      'Còn thiếu 2,5 điểm, tức mỗi năm thêm 0,83 điểm trong 3 năm còn lại.',
    );
  });

  it('is silent where nothing is left', () => {
    expect(explainRemaining(insurance, { status: 'reached', remaining: { kind: 'nothing' } })).toBe('');
  });

  it('says of a figure that has to fall how far above the promise it is', () => {
    const poor = {
      ...insurance,
      measure: { kind: 'by-date-threshold', comparison: 'exactly', threshold: 0, direction: 'falling' },
    } as const;
    const remaining = { kind: 'amount', amount: 1, perYear: 1, years: 1 } as const;
    expect(explainRemaining(poor, { status: 'late', remaining })).toBe(
      'Còn cao hơn cam kết 1 điểm, tức mỗi năm phải giảm 1 điểm trong 1 năm còn lại.',
    );
  });

  it('does not ask of a date that has passed that it be kept', () => {
    const remaining = { kind: 'step', by: '2027-12-31' } as const;
    expect(explainRemaining(insurance, { status: 'not-due', remaining })).toBe(
      'Còn phải hoàn thành chậm nhất ngày 31/12/2027.',
    );
    expect(explainRemaining(insurance, { status: 'overdue', remaining })).toBe(
      'Vẫn phải hoàn thành; đã quá hạn từ ngày 31/12/2027.',
    );
  });
});
