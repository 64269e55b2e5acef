import { describe, expect, it } from 'vitest';
import type { TargetPart } from '../../../src/core/schemas/target.ts';
import { measureElsewhere, measureFirmness } from '../../../src/core/status/firmness.ts';
import type { ReportedObservation } from '../../../src/core/status/observations.ts';
import { explainFirmness, nameFirmness } from '../../../src/core/words/firmness.ts';
import { aBaseline, anObservation, aPart, assessPart, eachYear, years } from '../../fixtures/status-builders.ts';

const insurance = aPart({
  unit: '%',
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
});
const revenue = aPart({
  unit: '%/năm',
  measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 },
  due: eachYear,
});

function linesOf(part: TargetPart, observations: ReportedObservation[], cutOff: string) {
  const assessment = assessPart(part, observations, cutOff);
  const reported = { target: 'chi-tieu', part, observations, calendar: { cutOff, years } };
  const firmness = measureFirmness(reported, assessment);
  if (firmness === undefined) return [];
  const elsewhere = measureElsewhere(reported, assessment);
  return [
    nameFirmness(firmness, assessment.status, elsewhere, part),
    ...explainFirmness(part, assessment, firmness, elsewhere),
  ];
}

describe('how firm a verdict is, in words', () => {
  it('names both verdicts, the least change, the age, the pace and where it leads', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 94.5 })];
    expect(linesOf(insurance, observations, '2028-01-20')).toEqual([
      'Chưa chắc: Chậm hoặc Bám sát',
      'Nếu số báo cáo đã làm tròn và số thật cao hơn 0,05 điểm phần trăm thì kết quả là Bám sát.',
      'Nếu mức xuất phát cũng đã làm tròn và mức thật thấp hơn 0,05 điểm phần trăm thì kết quả là Bám sát.',
      'Thêm 0,1 điểm phần trăm thì thành Bám sát.',
      'Bớt 0,6 điểm phần trăm thì thành Chậm nhiều.',
      'Nhịp 0,9375 (1 là vừa đúng mức cần có); công thức Excel: =(94,5-93)/(94,6-93)',
      'Nếu mỗi năm vẫn thay đổi như từ lúc xuất phát đến nay thì đến 31/12/2030 sẽ là 96,75%; đây là phép tính, không phải dự báo.',
      'Số mới nhất nói về ngày 31/12/2027, trước ngày chốt số liệu 20 ngày.',
    ]);
  });

  it('calls firm only the figure, where the level was read into the text', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 96.5 })];
    expect(linesOf({ ...insurance, isLevelOurs: true }, observations, '2028-01-20')[0]).toBe(
      'Chắc về con số; còn tùy cách hiểu mức phải đạt',
    );
  });

  it('says that a verdict is firm', () => {
    const observations = [
      anObservation({ refersTo: '2026', value: 9.5 }),
      anObservation({ refersTo: '2027', value: 8.2 }),
    ];
    expect(linesOf(revenue, observations, '2027-12-31')).toEqual([
      'Chắc',
      'Dù số báo cáo chênh 0,05 điểm phần trăm do làm tròn, kết quả vẫn là Chậm.',
      // 1.095 × r = 1.095² is wanted for 9.5% on average: 9.5; ten tenths and three more.
      'Thêm 1,3 điểm phần trăm thì thành Bám sát.',
      // 6% on average: 1.1236 / 1.095 = 1.0261, so 2.6 is just too little.
      'Bớt 5,6 điểm phần trăm thì thành Chậm nhiều.',
      'Nhịp 0,8848 (1 là vừa đúng mức cần có); công thức Excel: =(((1+9,5/100)*(1+8,2/100))^(1/2)-1)*100/10',
      'Số mới nhất nói về ngày 31/12/2027, đúng ngày chốt số liệu.',
    ]);
  });

  it('counts whole things, and takes growth from levels', () => {
    const levels = [aBaseline('2025', 100), anObservation({ refersTo: '2027', value: 121.5 })];
    const part = aPart({ ...revenue, levelUnit: 'tỷ đồng' });
    expect(linesOf(part, levels, '2027-12-31')).toContainEqual(
      'Nhịp 1,0227 (1 là vừa đúng mức cần có); công thức Excel: =((121,5/100)^(1/2)-1)*100/10',
    );
    const women = aPart({ ...insurance, measure: { ...insurance.measure, threshold: 15 } as TargetPart['measure'] });
    const kOf = (count: number) => ({ kind: 'count', count, total: 20 });
    const counted = [aBaseline('2025', kOf(0)), anObservation({ refersTo: '2027-12-31', value: kOf(2) })];
    expect(linesOf(women, counted, '2027-12-31')).toContainEqual('Thêm 1 trong số 20 được đếm thì thành Đạt, cần giữ.');
  });

  it('gives each of two printed levels its own lines', () => {
    const part = aPart({
      unit: '%',
      measure: { kind: 'range-by-date', from: 62, to: 63 },
      disputed: [{ printed: '66%', value: 66, place: { at: 'da-phu-luc', quote: '66%' }, erratum: 'loi' }],
    });
    const observations = [aBaseline('2025', 52), anObservation({ refersTo: '2027-12-31', value: 56.3 })];
    expect(linesOf(part, observations, '2027-12-31')).toEqual([
      'xét riêng theo từng mức in trong văn bản',
      'Theo mức từ 62 đến 63%: dù số báo cáo hay mức xuất phát chênh 0,05 điểm phần trăm do làm tròn, kết quả vẫn là Vượt mức cần có.',
      'Theo mức từ 62 đến 63%: thêm 5,7 điểm phần trăm thì thành Đạt, cần giữ.',
      // 56.0 is exactly what 62 needs, and 56.3 is above it.
      'Theo mức từ 62 đến 63%: bớt 0,3 điểm phần trăm thì thành Bám sát.',
      'Theo mức từ 62 đến 63%: nhịp 1,075 (1 là vừa đúng mức cần có); công thức Excel: =(56,3-52)/(56-52)',
      'Theo mức từ 62 đến 63%: nếu mỗi năm vẫn thay đổi như từ lúc xuất phát đến nay thì đến 31/12/2030 sẽ là 62,75%; đây là phép tính, không phải dự báo.',
      'Theo mức 66%: dù số báo cáo hay mức xuất phát chênh 0,05 điểm phần trăm do làm tròn, kết quả vẫn là Chậm.',
      // 0.95 of 5.6 is 5.32: 57.32 and more are on track; 0.6 of it is 3.36: below 55.36 is very late.
      'Theo mức 66%: thêm 1,1 điểm phần trăm thì thành Bám sát.',
      'Theo mức 66%: bớt 1 điểm phần trăm thì thành Chậm nhiều.',
      'Theo mức 66%: nhịp 0,7679 (1 là vừa đúng mức cần có); công thức Excel: =(56,3-52)/(57,6-52)',
      'Theo mức 66%: nếu mỗi năm vẫn thay đổi như từ lúc xuất phát đến nay thì đến 31/12/2030 sẽ là 62,75%; đây là phép tính, không phải dự báo.',
      'Số mới nhất nói về ngày 31/12/2027, đúng ngày chốt số liệu.',
    ]);
  });
});
