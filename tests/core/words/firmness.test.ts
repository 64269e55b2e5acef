import { describe, expect, it } from 'vitest';
import type { TargetPart } from '../../../src/core/schemas/target.ts';
import { measureFirmness } from '../../../src/core/status/firmness.ts';
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
  const firmness = measureFirmness({ target: 'chi-tieu', part, observations, calendar: { cutOff, years } }, assessment);
  if (firmness === undefined) return [];
  return [nameFirmness(firmness, assessment.status), ...explainFirmness(part, assessment, firmness)];
}

describe('how firm a verdict is, in words', () => {
  it('names both verdicts, the least change, the age, the pace and where it leads', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 94.5 })];
    expect(linesOf(insurance, observations, '2028-01-20')).toEqual([
      'Chưa chắc: Chậm hoặc Bám sát',
      'Số báo cáo là số làm tròn; nếu số thật cao hơn nửa đơn vị của chữ số cuối thì là Bám sát.',
      'Mức xuất phát cũng là số làm tròn; nếu mức thật thấp hơn nửa đơn vị của chữ số cuối thì là Bám sát.',
      'Thêm 0,1 điểm thì thành Bám sát.',
      'Bớt 0,6 điểm thì thành Chậm nhiều.',
      'Số mới nhất nói về ngày 31/12/2027, trước ngày chốt số liệu 20 ngày.',
      'Nhịp 0,9375; công thức Excel: =(94,5-93)/(94,6-93)',
      'Nếu mỗi năm vẫn thay đổi như từ lúc xuất phát đến nay thì đến 31/12/2030 sẽ là 96,75%; đây là phép tính, không phải dự báo.',
    ]);
  });

  it('says that a verdict is firm', () => {
    const observations = [
      anObservation({ refersTo: '2026', value: 9.5 }),
      anObservation({ refersTo: '2027', value: 8.2 }),
    ];
    expect(linesOf(revenue, observations, '2027-12-31')).toEqual([
      'Chắc',
      'Cộng hay trừ nửa đơn vị của chữ số cuối, kết quả không đổi.',
      // 1.095 × r = 1.095² is wanted for 9.5% on average: 9.5; ten tenths and three more.
      'Thêm 1,3 điểm thì thành Bám sát.',
      // 6% on average: 1.1236 / 1.095 = 1.0261, so 2.6 is just too little.
      'Bớt 5,6 điểm thì thành Chậm nhiều.',
      'Số mới nhất nói về ngày 31/12/2027, đúng ngày chốt số liệu.',
      'Nhịp 0,8848; công thức Excel: =(((1+9,5/100)*(1+8,2/100))^(1/2)-1)*100/10',
    ]);
  });

  it('counts whole things, and takes growth from levels', () => {
    const levels = [aBaseline('2025', 100), anObservation({ refersTo: '2027', value: 121.5 })];
    const part = aPart({ ...revenue, levelUnit: 'tỷ đồng' });
    expect(linesOf(part, levels, '2027-12-31')).toContainEqual(
      'Nhịp 1,0227; công thức Excel: =((121,5/100)^(1/2)-1)*100/10',
    );
    const women = aPart({ ...insurance, measure: { ...insurance.measure, threshold: 15 } as TargetPart['measure'] });
    const kOf = (count: number) => ({ kind: 'count', count, total: 20 });
    const counted = [aBaseline('2025', kOf(0)), anObservation({ refersTo: '2027-12-31', value: kOf(2) })];
    expect(linesOf(women, counted, '2027-12-31')).toContainEqual('Thêm 1 trên 20 thì thành Đạt, cần giữ.');
  });
});
