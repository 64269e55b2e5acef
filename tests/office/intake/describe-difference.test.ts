import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../../src/office/intake/describe-difference.ts';

type Told = Parameters<typeof describeDifference>[0];

const figure: Told = {
  target: 'van-hoa',
  part: 'thon',
  refersTo: '2026-Q3',
  value: { kind: 'number', value: 93.9 },
  certainty: 'final',
  nature: 'point-in-time',
  isBaseline: false,
};
const aFigure = (fields: object) => ({ ...figure, ...fields }) as Told;
const aCount = (missing: string[]) => aFigure({ value: { kind: 'count', count: 19, total: 21, missing } });

const news: Told = { about: 'work', work: 'de', refersTo: '2026-Q3', state: 'under-way' };
const someNews = (fields: object) => ({ ...news, ...fields }) as Told;

describe('two values of one thing', () => {
  it.each<[string, object, string, object, string]>([
    ['a number', { kind: 'number', value: 94 }, '94', { kind: 'number', value: 93.9 }, '93,9'],
    ['a range', { kind: 'range', from: 62.5, to: 63.5 }, '62,5-63,5', { kind: 'range', from: 62, to: 63 }, '62-63'],
    ['yes and no', { kind: 'yes-no', value: true }, 'Đạt', { kind: 'yes-no', value: false }, 'Chưa đạt'],
    ['a rating', { kind: 'rating', value: 'Tốt' }, 'Tốt', { kind: 'rating', value: 'Khá' }, 'Khá'],
    [
      'a count',
      { kind: 'count', count: 20, total: 21, missing: [] },
      '20/21',
      { kind: 'count', count: 19, total: 21, missing: [] },
      '19/21',
    ],
  ])('are told as they are written: %s', (_, value, now, old, before) => {
    expect(describeDifference(aFigure({ value }), aFigure({ value: old }))).toEqual({ now, before });
  });

  it.each<[string, Told, Told, string, string]>([
    [
      'the places that lack it',
      aCount(['Thôn Bắc', 'Thôn Nam']),
      aCount([]),
      'Tên nơi chưa đạt: Thôn Bắc; Thôn Nam',
      'Tên nơi chưa đạt: để trống',
    ],
    ['how sure it is', aFigure({ certainty: 'provisional' }), figure, 'Độ chắc: Tạm tính', 'Độ chắc: Chính thức'],
    [
      'its paper',
      aFigure({ source: { number: '1/BC', date: '2026-10-08', issuer: 'Công an xã' } }),
      figure,
      'Nguồn: số văn bản: 1/BC; Nguồn: ngày: 08/10/2026; Nguồn: cơ quan: Công an xã',
      'Nguồn: số văn bản: để trống; Nguồn: ngày: để trống; Nguồn: cơ quan: để trống',
    ],
    [
      'its words',
      aFigure({ note: 'Đủ.', confirmed: 'Đã kiểm tra.', corrects: { report: 'a', observation: 'b', reason: 'Sót.' } }),
      figure,
      'Ghi chú: Đủ.; Xác nhận số khác thường: Đã kiểm tra.; Lý do đính chính: Sót.',
      'Ghi chú: để trống; Xác nhận số khác thường: để trống; Lý do đính chính: để trống',
    ],
    ['nothing', figure, figure, '', ''],
  ])('that are alike differ in %s', (_, record, old, now, before) => {
    expect(describeDifference(record, old)).toEqual({ now, before });
  });
});

describe('two pieces of news of one thing', () => {
  it('differ first in their states', () => {
    expect(describeDifference(someNews({ state: 'done', note: 'a' }), news)).toEqual({
      now: 'Đã xong',
      before: 'Đang làm',
    });
  });

  it('differ else in every column', () => {
    const more = {
      step: 'Đã trình',
      done: { quantity: 6.5, unit: 'km' },
      document: { number: '12/TTr', date: '2026-09-20' },
      note: 'Chờ vốn.',
      corrects: { report: 'a', update: 'b', reason: 'Ghi nhầm.' },
    };
    expect(describeDifference(someNews(more), news)).toEqual({
      now: 'Bước đã làm được: Đã trình; Khối lượng đã xong: 6,5 km; Văn bản: số: 12/TTr; Văn bản: ngày: 20/09/2026; Ghi chú: Chờ vốn.; Lý do đính chính: Ghi nhầm.',
      before:
        'Bước đã làm được: để trống; Khối lượng đã xong: để trống; Văn bản: số: để trống; Văn bản: ngày: để trống; Ghi chú: để trống; Lý do đính chính: để trống',
    });
  });

  it('of a plan have no quantity', () => {
    const plan = { about: 'plan', plan: 'a', refersTo: '2026-Q3', state: 'done' } as Told;
    expect(describeDifference({ ...plan, note: 'a' } as Told, plan)).toEqual({
      now: 'Ghi chú: a',
      before: 'Ghi chú: để trống',
    });
  });
});
