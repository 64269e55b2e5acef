import { describe, expect, it } from 'vitest';
import { findNeverSaid } from '../../../src/site/search/never-said.ts';
import { aRecord, aSmallSite, ask } from './small-site.ts';

describe('what programmes hardly ever say', () => {
  it.each([
    ['mấy giờ trạm y tế mở cửa', 'hours'],
    ['chủ tịch xã tên là gì', 'personName'],
    ['học nghề phải dưới 30 tuổi', 'age'],
    ['làm sổ đỏ mất mấy tháng', 'duration'],
    ['nước sạch bao nhiêu tiền một khối', 'price'],
    ['so dien thoai cong an', 'phone'],
    ['địa chỉ của trạm y tế', 'address'],
  ])('is told from the question alone: %s', (question, what) => expect(findNeverSaid(question, () => [])).toBe(what));

  it.each(['mấy tháng báo cáo một lần', 'đề án tên là gì', 'thu ngân sách bao nhiêu tiền', 'người cao tuổi'])(
    'is not what %s asks for',
    (question) => expect(findNeverSaid(question, () => [])).toBeUndefined(),
  );

  it.each([
    ['mấy giờ trạm y tế mở cửa', 'bo phan mot cua lam viec tu 7 gio den 17 gio'],
    ['học nghề phải dưới 30 tuổi', 'thanh nien tu 18 tuoi'],
    ['làm sổ đỏ mất mấy tháng', 'giai quyet trong 15 ngay lam viec'],
    ['nước sạch bao nhiêu tiền một khối', 'thu le phi theo quy dinh'],
    ['so dien thoai cong an', 'so dien thoai cua cong an xa'],
    ['địa chỉ của trạm y tế', 'cong khai dia chi tram y te'],
  ])('is not denied where the text says it: %s', (question, text) => {
    expect(findNeverSaid(question, () => ['bao ve moi truong', text])).toBeUndefined();
  });

  it('is not denied for what only looks alike in the text', () => {
    const text = 'ngay 31 thang 3 nam 2026 thu nhap 240 trieu dong lao dong trong do tuoi nguoi cao tuoi';
    const asked = ['làm sổ đỏ mất mấy tháng', 'lệ phí bao nhiêu', 'học nghề phải dưới 30 tuổi'];
    expect(asked.map((question) => findNeverSaid(question, () => [text]))).toEqual(['duration', 'price', 'age']);
  });

  it('is told above the thing it is asked of, which stands open; nothing of it is denied for want of the thing', () => {
    const site = aSmallSite([
      aRecord({ kind: 'agency', title: 'Trạm y tế' }),
      ...['Thu gom rác', 'Trồng cây xanh'].map((text) => aRecord({ text })),
    ]);
    expect(ask(site, 'số điện thoại trạm y tế')).toMatchObject({
      neverSaid: 'phone',
      isNear: false,
      names: ['Trạm y tế'],
    });
    expect(ask(site, 'số điện thoại sân bay').isNear).toBe(true);
  });
});
