import { describe, expect, it } from 'vitest';
import { explainRemaining } from '../../../src/core/words/remaining.ts';
import { explainVerdict } from '../../../src/core/words/verdict.ts';
import { aBaseline, anObservation, aPart, assessPart, eachYear } from '../../fixtures/status-builders.ts';

const insurance = aPart({
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
  unit: '%',
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

const members = aPart({
  measure: { kind: 'annual-threshold', comparison: 'at-least', threshold: 3 },
  due: eachYear,
  unit: '%',
  nature: 'whole-year',
});
const founded = aPart({
  measure: { kind: 'cumulative-count', comparison: 'at-least', count: 2 },
  due: { kind: 'not-stated' },
  unit: 'tổ chức',
});
const term = { kind: 'term', printed: 'Trong nhiệm kỳ' } as const;
const women = (count: number) => ({ kind: 'count', count, total: 20 });
const kOf = (count: number, missing: string[]) => ({ kind: 'count', count, total: 12, missing });

describe('explainVerdict', () => {
  const value = (refersTo: string, figure: unknown) => anObservation({ refersTo, value: figure });

  it.each([
    [
      'late',
      insurance,
      [aBaseline('2025', 93), value('2027-12-31', 94.5)],
      '2027-12-31',
      '94,5% vào ngày 31/12/2027, mức cần có lúc đó là 94,6%; đích từ 97% trở lên, đến năm 2030.',
    ],
    [
      'on track by less than half a digit',
      insurance,
      [aBaseline('2025', 96), value('2027-12-31', 96)],
      '2027-12-31',
      '96% vào ngày 31/12/2027, mức cần có lúc đó là 96,4% (kém chưa đến nửa đơn vị của chữ số cuối, nên coi như bằng); đích từ 97% trở lên, đến năm 2030.',
    ],
    [
      'reached before the date',
      insurance,
      [aBaseline('2025', 93), value('2028-12-31', 97.2)],
      '2028-12-31',
      '97,2% vào ngày 31/12/2028, đã đạt mức cam kết từ 97% trở lên.',
    ],
    [
      'reached after the date',
      insurance,
      [aBaseline('2025', 93), value('2030-12-31', 96), value('2031-03-31', 97.2)],
      '2031-03-31',
      '97,2% vào ngày 31/3/2031, đã đạt mức cam kết từ 97% trở lên, nhưng sau hạn 31/12/2030.',
    ],
    [
      'a miss by the digits that tell it',
      insurance,
      [aBaseline('2025', 93), value('2030-12-31', 96.999)],
      '2030-12-31',
      '96,999% vào ngày 31/12/2030; hạn 31/12/2030 đã đến mà chưa đạt mức cam kết từ 97% trở lên.',
    ],
    [
      'late, and nothing since',
      insurance,
      [aBaseline('2025', 93), value('2027-12-31', 94.5)],
      '2029-01-15',
      '94,5% vào ngày 31/12/2027, mức cần có lúc đó là 94,6%; đích từ 97% trở lên, đến năm 2030. Chưa có số mới từ 31/12/2027.',
    ],
    [
      'late, and the date passed in silence',
      insurance,
      [aBaseline('2025', 93), value('2027-12-31', 94.5)],
      '2031-01-15',
      '94,5% vào ngày 31/12/2027; hạn 31/12/2030 đã qua mà chưa đạt mức cam kết từ 97% trở lên. Chưa có số mới từ 31/12/2027.',
    ],
    [
      'reached, and the date passed in silence',
      insurance,
      [aBaseline('2025', 93), value('2029-12-31', 97.5)],
      '2031-01-15',
      'Đến ngày chốt chưa có số liệu mới; số gần nhất là 97,5% (31/12/2029). Hạn 31/12/2030 đã qua.',
    ],
    [
      'too early to tell',
      insurance,
      [aBaseline('2025', 93), value('2026-Q2', 93.1)],
      '2026-06-30',
      '93,1% vào ngày 30/6/2026; đến lúc đó mới cần thay đổi 0,4 điểm, quá nhỏ để phân biệt qua số báo cáo. Đánh giá được khi có số liệu từ ngày 17/8/2026 trở đi.',
    ],
    [
      'a start that was named later',
      insurance,
      [aBaseline('2027', 92), value('2028-12-31', 94)],
      '2028-12-31',
      '94% vào ngày 31/12/2028, mức cần có lúc đó là 93,67%; đích từ 97% trở lên, đến năm 2030. Tính từ mức 92% (năm 2027), là số có sau khi chương trình ban hành.',
    ],
    [
      'both verdicts of two printed values',
      aPart({
        measure: { kind: 'range-by-date', from: 62, to: 63 },
        unit: '%',
        disputed: [{ printed: '66%', value: 66, place: { at: 'da-phu-luc', quote: '66%' }, erratum: 'loi' }],
      }),
      [aBaseline('2025', 52), value('2027-12-31', 56.3)],
      '2027-12-31',
      '56,3% vào ngày 31/12/2027, mức cần có lúc đó là 56%; đích từ 62 đến 63%, đến năm 2030. Văn bản in hai mức: theo 62–63% là Vượt mức cần có, theo 66% là Chậm (mức cần có lúc đó là 57,6%); trang ghi kết quả kém hơn cho đến khi nơi ban hành đính chính.',
    ],
    [
      'a share counted in whole things',
      aPart({
        unit: '%',
        measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 15, direction: 'rising' },
        due: term,
      }),
      [aBaseline('2025', women(1)), value('2028-12-31', women(1))],
      '2028-12-31',
      '5% (1/20) vào ngày 31/12/2028, mức cần có lúc đó là 10% (2/20); đích từ 15% trở lên, trong nhiệm kỳ. Văn bản chỉ ghi “Trong nhiệm kỳ”; trang lấy ngày cuối của giai đoạn, 31/12/2030, làm hạn.',
    ],
    [
      'a count without a date',
      founded,
      [value('2027-12-31', 1)],
      '2027-12-31',
      '1 tổ chức vào ngày 31/12/2027, cam kết từ 2 tổ chức trở lên. Văn bản không ghi thời hạn; trang không tính nhịp và lấy ngày cuối của giai đoạn, 31/12/2030, làm hạn.',
    ],
    [
      'an amount of a part of the year',
      aPart({ ...insurance, unit: 'triệu đồng/ha' }),
      [aBaseline('2025', 93), anObservation({ refersTo: '2026-Q2', value: 40, nature: 'cumulative-in-year' })],
      '2026-06-30',
      'Đến ngày chốt chưa có số liệu; mới có 40 triệu đồng/ha (quý II/2026), là số của một phần năm nên chưa xét.',
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
    ['a year kept', onTime, [value('2026', 100)], '2026-12-31', 'Năm 2026: 100%, mức phải đạt là 100%.'],
    [
      'a miss by the fraction that tells it',
      members,
      [value('2026', { kind: 'count', count: 25, total: 834 })],
      '2026-12-31',
      'Năm 2026: 2,998% (25/834), mức phải đạt là từ 3% trở lên.',
    ],
    [
      'a good year after a bad one',
      onTime,
      [value('2026', 99), value('2027', 100)],
      '2027-12-31',
      'Năm 2027: 100%, mức phải đạt là 100%; đến nay đạt 1 trong 2 năm, không đạt năm 2026.',
    ],
    [
      'the years of the term',
      onTime,
      [2026, 2027, 2028, 2030].map((year) => value(String(year), year === 2027 ? 99 : 100)),
      '2030-12-31',
      'Năm 2030: 100%, mức phải đạt là 100%; cả giai đoạn đạt 3 trong 5 năm, không đạt năm 2027, chưa có số liệu năm 2029.',
    ],
    [
      'a miss, and nothing since',
      onTime,
      [value('2026', 99)],
      '2027-12-31',
      'Năm 2026: 99%, mức phải đạt là 100%; đến nay chưa năm nào đạt, không đạt năm 2026, chưa có số liệu năm 2027. Chưa có số mới từ 31/12/2026.',
    ],
    [
      'a year of which only a part is known',
      onTime,
      [value('2026', 100), anObservation({ refersTo: '2027-Q3', value: 98, nature: 'cumulative-in-year' })],
      '2027-12-31',
      'Chưa có số liệu cả năm 2027; mới có 98% (quý III/2027), là số của một phần năm nên chưa xét; đến nay đạt 1 trong 2 năm.',
    ],
    [
      'a yes where no figure is published',
      onTime,
      [value('2026', true)],
      '2026-12-31',
      'Năm 2026: được báo cáo là đã đạt; cam kết là 100%.',
    ],
    [
      'an average below the promise',
      revenue,
      [value('2026', 9), value('2027', 8)],
      '2027-12-31',
      'Tăng bình quân 8,5%/năm tính đến hết năm 2027, mức thấp nhất đã hứa là 10%/năm.',
    ],
    [
      'a milestone overdue',
      title,
      [value('2027-12-31', false)],
      '2028-01-15',
      'Thời hạn đến hết năm 2027 đã qua mà báo cáo mới nhất (31/12/2027) ghi chưa đạt.',
    ],
    [
      'a milestone on its day',
      title,
      [value('2027-12-31', false)],
      '2027-12-31',
      'Báo cáo mới nhất (31/12/2027) ghi chưa đạt; hạn là 31/12/2027.',
    ],
    [
      'a milestone lost by the report that decides',
      title,
      [value('2028', true), value('2029', false)],
      '2029-12-31',
      'Báo cáo mới nhất (năm 2029) ghi chưa đạt, trong khi báo cáo trước (năm 2028) ghi đã đạt.',
    ],
    [
      'a milestone late but done',
      title,
      [value('2027-12-31', false), value('2028-03-31', true)],
      '2028-04-15',
      'Báo cáo ghi đã đạt (31/3/2028), nhưng sau hạn 31/12/2027.',
    ],
    [
      'a milestone not due',
      title,
      [value('2027-09-30', { kind: 'count', count: 15, total: 19 })],
      '2027-09-30',
      'Báo cáo mới nhất (30/9/2027) ghi mới đạt 15/19; hạn là 31/12/2027.',
    ],
    [
      'one village short',
      villages,
      [value('2026', { kind: 'count', count: 20, total: 21, missing: ['thôn Đông'] })],
      '2026-12-31',
      'Năm 2026: đạt 20/21 thôn.',
    ],
    [
      'a rate that is held, with who is without it',
      aPart({ measure: { kind: 'maintain-level' }, unit: '%', due: term }),
      [aBaseline('2025', kOf(9, ['B', 'C', 'D'])), value('2027-12-31', kOf(9, ['A', 'B', 'C']))],
      '2027-12-31',
      '75% (9/12) vào ngày 31/12/2027, mức phải giữ là 75% (9/12); hiện chưa đạt: A, B, C; lúc xuất phát có mà nay không: A. Văn bản chỉ ghi “Trong nhiệm kỳ”; trang lấy ngày cuối của giai đoạn, 31/12/2030, làm hạn.',
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
      'Còn thiếu 2,5 điểm, tức mỗi năm phải thêm 0,83 điểm trong 3 năm còn lại.',
    );
  });

  it('gives no pace for whole things, nor without a date', () => {
    const observations = [aBaseline('2025', women(1)), anObservation({ refersTo: '2028-12-31', value: women(1) })];
    const share = aPart({ ...insurance, due: term });
    expect(explainRemaining(share, assessPart(share, observations, '2028-12-31'))).toBe('Còn thiếu 92 điểm.');
    const one = [anObservation({ refersTo: '2027-12-31', value: 1 })];
    expect(explainRemaining(founded, assessPart(founded, one, '2027-12-31'))).toBe('Còn thiếu 1 tổ chức.');
  });

  it('never says that nothing is wanting', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2030-12-31', value: 96.999 })];
    const answer = assessPart(insurance, observations, '2030-12-31');
    expect(explainRemaining(insurance, answer)).toBe('Còn thiếu 0,001 điểm.');
  });

  it('names who is wanting, once', () => {
    const value = { kind: 'count', count: 20, total: 21, missing: ['thôn Đông'] };
    const answer = assessPart(villages, [anObservation({ refersTo: '2026', value })], '2026-12-31');
    expect(explainRemaining(villages, answer)).toBe('Còn thiếu 1 thôn: thôn Đông.');
  });

  it('is silent where nothing is left', () => {
    expect(explainRemaining(insurance, { remaining: { kind: 'nothing' } })).toBe('');
  });

  it('says of a figure that has to fall how far above the promise it is', () => {
    const poor = {
      ...insurance,
      measure: { kind: 'by-date-threshold', comparison: 'exactly', threshold: 0, direction: 'falling' },
    } as const;
    const remaining = { kind: 'amount', amount: 1, perYear: 1, years: 1 } as const;
    expect(explainRemaining(poor, { remaining })).toBe(
      'Còn cao hơn cam kết 1 điểm, tức mỗi năm phải giảm 1 điểm trong 1 năm còn lại.',
    );
  });

  it('does not ask of a date that has passed that it be kept', () => {
    const step = { kind: 'step', by: '2027-12-31' } as const;
    expect(explainRemaining(insurance, { remaining: { ...step, isPast: false } })).toBe(
      'Còn phải hoàn thành chậm nhất ngày 31/12/2027.',
    );
    expect(explainRemaining(insurance, { remaining: { ...step, isPast: true } })).toBe(
      'Vẫn phải hoàn thành; hạn 31/12/2027 đã qua.',
    );
  });
});
