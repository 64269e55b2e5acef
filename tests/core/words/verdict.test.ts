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
      '96% vào ngày 31/12/2027, mức cần có lúc đó là 96,4% (kém không quá 0,5 điểm phần trăm, trong phạm vi làm tròn của số báo cáo, nên coi như bằng); đích từ 97% trở lên, đến năm 2030.',
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
      '96,999% vào ngày hạn 31/12/2030, chưa đạt mức cam kết từ 97% trở lên.',
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
      '93,1% vào ngày 30/6/2026. Tính từ lúc xuất phát, đến ngày ấy mới phải thay đổi 0,4 điểm phần trăm: quá nhỏ so với độ chính xác của số báo cáo, nên chưa thể nói nhanh hay chậm. Đánh giá được khi có số liệu của ngày 17/8/2026 trở đi.',
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
      '56,3% vào ngày 31/12/2027. Văn bản in 2 mức khác nhau nên có 2 kết quả: theo mức từ 62 đến 63% là Vượt mức cần có (lúc đó cần có 56%); theo mức 66% là Chậm (lúc đó cần có 57,6%). Trang ghi cả 2; khi đếm số chỉ tiêu thì tính theo kết quả kém hơn là Chậm, cho đến khi nơi ban hành đính chính.',
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
      'Số mới nhất là 54,5 triệu đồng (năm 2026), nhưng chưa báo cáo nào cho mức xuất phát, nên không đo được đã đi bao xa.',
    ],
    [
      'without a baseline',
      insurance,
      [value('2027-12-31', 94.5)],
      '2027-12-31',
      'Số mới nhất là 94,5% (31/12/2027), nhưng chưa báo cáo nào cho mức xuất phát, nên không đo được đã đi bao xa.',
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
      'Năm 2027: 100%, mức phải đạt là 100%; đến nay đạt 1 trong 2 năm (năm 2027), không đạt năm 2026.',
    ],
    [
      'the years of the term',
      onTime,
      [2026, 2027, 2028, 2030].map((year) => value(String(year), year === 2027 ? 99 : 100)),
      '2030-12-31',
      'Năm 2030: 100%, mức phải đạt là 100%; tính cả giai đoạn, đạt năm 2026, 2028, 2030, không đạt năm 2027, chưa có số liệu năm 2029.',
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
      'Chưa có số liệu cả năm 2027; mới có 98% (quý III/2027), là số của một phần năm nên chưa xét; đến nay đạt năm 2026.',
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
      'Báo cáo mới nhất (31/12/2027) ghi chưa đạt; chưa quá hạn 31/12/2027.',
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
      'Báo cáo mới nhất (30/9/2027) ghi mới đạt 15/19; chưa quá hạn 31/12/2027.',
    ],
    [
      'a year that falls behind the one before',
      onTime,
      [value('2026', 96.4), value('2027', 92.1)],
      '2027-12-31',
      'Năm 2027: 92,1%, mức phải đạt là 100%, thấp hơn năm 2026 (96,4%); đến nay cả 2 năm đều không đạt.',
    ],
    [
      'a way back behind the start',
      insurance,
      [aBaseline('2025', 93), value('2027-12-31', 92)],
      '2027-12-31',
      '92% vào ngày 31/12/2027, thấp hơn mức xuất phát 93% (năm 2025), mức cần có lúc đó là 94,6%; đích từ 97% trở lên, đến năm 2030.',
    ],
    [
      'growth of a year as growth, and the year once',
      aPart({
        measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 10 },
        due: { kind: 'each-year', printed: 'Hằng năm' },
        unit: '%/năm',
        nature: 'whole-year',
      }),
      [value('2026', 9.3)],
      '2026-12-31',
      'Năm 2026: tăng 9,3%, mức phải đạt là từ 10% trở lên.',
    ],
    [
      'a rating that the scale does not have',
      aPart({
        measure: { kind: 'ordinal-rating', scale: ['Không hoàn thành', 'Hoàn thành'], atLeast: 'Hoàn thành' },
        due: eachYear,
        nature: 'whole-year',
      }),
      [value('2026', { kind: 'rating', value: 'Khá' })],
      '2026-12-31',
      'Số mới nhất là “Khá” (năm 2026), nhưng không trùng mức nào trong các mức trang dùng (các mức: Không hoàn thành; Hoàn thành).',
    ],
    [
      'two reports of one year',
      onTime,
      [value('2026', 100), value('2026', 97.4)],
      '2026-12-31',
      'Đã có báo cáo về năm 2026, nhưng hai báo cáo ghi số khác nhau cho cùng một kỳ mà chưa có đính chính.',
    ],
    [
      'one village short',
      villages,
      [value('2026', { kind: 'count', count: 20, total: 21, missing: ['thôn Đông'] })],
      '2026-12-31',
      'Năm 2026: đạt 20/21 thôn, cam kết cả 21 thôn.',
    ],
    [
      'a rate that is held, with who is without it',
      aPart({ measure: { kind: 'maintain-level' }, unit: '%', due: term }),
      [aBaseline('2025', kOf(9, ['B', 'C', 'D'])), value('2027-12-31', kOf(9, ['A', 'B', 'C']))],
      '2027-12-31',
      '75% (9/12) vào ngày 31/12/2027, mức phải giữ là 75% (9/12); tỷ lệ vẫn giữ được, còn 3 nơi chưa đạt: A, B, C; lúc xuất phát đạt mà nay không: A. Văn bản chỉ ghi “Trong nhiệm kỳ”; trang lấy ngày cuối của giai đoạn, 31/12/2030, làm hạn.',
    ],
    [
      'a rate that is held, with how many are without it where a report names only some',
      aPart({ measure: { kind: 'maintain-level' }, unit: '%', due: term }),
      [aBaseline('2025', kOf(9, ['B', 'C', 'D'])), value('2027-12-31', kOf(9, ['B']))],
      '2027-12-31',
      '75% (9/12) vào ngày 31/12/2027, mức phải giữ là 75% (9/12); tỷ lệ vẫn giữ được, còn 3 nơi chưa đạt, báo cáo chỉ nêu tên 1 nơi: B. Văn bản chỉ ghi “Trong nhiệm kỳ”; trang lấy ngày cuối của giai đoạn, 31/12/2030, làm hạn.',
    ],
  ])('says %s', (_, part, observations, cutOff, expected) => {
    expect(explainVerdict(part, assessPart(part, observations, cutOff))).toBe(expected);
  });
});

describe('explainRemaining', () => {
  it('gives the growth that is needed in the years left', () => {
    const observations = [anObservation({ refersTo: '2026', value: 9 }), anObservation({ refersTo: '2027', value: 8 })];
    const answer = assessPart(revenue, observations, '2027-12-31');
    expect(explainRemaining(revenue, answer)).toBe(
      'Để cả giai đoạn đạt bình quân 10%/năm, mỗi năm trong 3 năm còn lại phải tăng ít nhất 11,01%.',
    );
  });

  it('gives the amount left and the pace a year', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 94.5 })];
    const answer = assessPart(insurance, observations, '2027-12-31');
    expect(explainRemaining(insurance, answer)).toBe(
      'Còn thiếu 2,5 điểm phần trăm, tức 3 năm còn lại mỗi năm phải thêm 0,83 điểm phần trăm.',
    );
  });

  it('gives no pace for whole things, nor without a date', () => {
    const observations = [aBaseline('2025', women(1)), anObservation({ refersTo: '2028-12-31', value: women(1) })];
    const share = aPart({ ...insurance, due: term });
    expect(explainRemaining(share, assessPart(share, observations, '2028-12-31'))).toBe(
      'Còn thiếu 92 điểm phần trăm, tức 19 trong số 20 được đếm.',
    );
    const one = [anObservation({ refersTo: '2027-12-31', value: 1 })];
    expect(explainRemaining(founded, assessPart(founded, one, '2027-12-31'))).toBe('Còn thiếu 1 tổ chức.');
  });

  it('never says that nothing is wanting', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2030-12-31', value: 96.999 })];
    const answer = assessPart(insurance, observations, '2030-12-31');
    expect(explainRemaining(insurance, answer)).toBe('Còn thiếu 0,001 điểm phần trăm.');
  });

  it('names who is wanting, once', () => {
    const value = { kind: 'count', count: 20, total: 21, missing: ['thôn Đông'] };
    const answer = assessPart(villages, [anObservation({ refersTo: '2026', value })], '2026-12-31');
    expect(explainRemaining(villages, answer)).toBe('Còn thiếu 1 thôn: thôn Đông.');
  });

  it('says how many are wanting where a report names only some', () => {
    const value = { kind: 'count', count: 18, total: 21, missing: ['thôn Đông'] };
    const answer = assessPart(villages, [anObservation({ refersTo: '2026', value })], '2026-12-31');
    expect(explainRemaining(villages, answer)).toBe('Còn thiếu 3 thôn, báo cáo chỉ nêu tên 1: thôn Đông.');
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
    expect(explainRemaining(poor, { remaining })).toBe('Còn cao hơn cam kết 1 điểm phần trăm.');
  });

  it('does not ask of a date that has passed that it be kept', () => {
    const step = { kind: 'step', by: '2027-12-31' } as const;
    expect(explainRemaining(insurance, { remaining: { ...step, isPast: false } })).toBe(
      'Còn phải hoàn thành chậm nhất ngày 31/12/2027.',
    );
    expect(explainRemaining(insurance, { remaining: { ...step, isPast: true } })).toBe(
      'Đã trễ hạn 31/12/2027, vẫn phải hoàn thành.',
    );
  });

  it('says of two printed levels what is left to each', () => {
    const part = aPart({
      measure: { kind: 'range-by-date', from: 62, to: 63 },
      unit: '%',
      disputed: [{ printed: '66%', value: 66, place: { at: 'da-phu-luc', quote: '66%' }, erratum: 'loi' }],
    });
    const observations = [aBaseline('2025', 52), anObservation({ refersTo: '2027-12-31', value: 56.3 })];
    expect(explainRemaining(part, assessPart(part, observations, '2027-12-31'))).toBe(
      'Theo mức từ 62 đến 63%: còn thiếu 5,7 điểm phần trăm, tức 3 năm còn lại mỗi năm phải thêm 1,9 điểm phần trăm. ' +
        'Theo mức 66%: còn thiếu 9,7 điểm phần trăm, tức 3 năm còn lại mỗi năm phải thêm 3,23 điểm phần trăm.',
    );
  });
});
