import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/core/text/personal-data.ts';

describe('findPersonalData', () => {
  it.each([
    ['a citizen number', 'Ông A, 031087654321', '03********21'],
    ['a citizen number in groups', 'Ông A, 031 087 654 321', '03***********21'],
    ['a citizen number with dots', '031.087.654.321', '03***********21'],
    ['an old identity number behind its word', 'CMND 031234567', '03*****67'],
    ['an old identity number behind its words', 'giấy chứng minh nhân dân số: 031 234 567', '03*******67'],
    ['a citizen number that begins oddly, behind its word', 'CCCD số 131 087 654 321', '13***********21'],
    ['a mobile', 'Gọi 0912345678', '09******78'],
    ['a mobile in groups', 'Gọi 0912 345 678', '09********78'],
    ['a mobile with dots and hyphens', '091.234-5678', '09********78'],
    ['a mobile in brackets', '(0912) 345 678', '09*********78'],
    ['a mobile with +84', '+84 912 345 678', '+8***********78'],
    ['a mobile with +84 and (0)', '+84 (0)912 345 678', '+8**************78'],
    ['a mobile with 84', 'LH 84912345678', '84*******78'],
    ['a landline of the province', 'ĐT (0225) 3742.345', '02**********45'],
    ['a landline with dots', 'Liên hệ ĐT 0225.3742.345', '02*********45'],
    ['a landline in one piece', '02253742345', '02*******45'],
    ['a landline without its area, behind its word', 'ĐT: 3742.345', '37****45'],
    ['a telephone behind its words', 'điện thoại số 3742345', '37***45'],
    ['an e-mail address', 'gửi a.b@xa.example', 'a.**********le'],
    ['the second number, where the first is money', '0912345678 đồng, gọi 0912 345 679', '09********79'],
  ])('finds %s', (_, text, masked) => {
    expect(findPersonalData(text)).toBe(masked);
  });

  it.each([
    ['money in one piece', 'Giải ngân 102345678901 đồng'],
    ['money in groups', 'Thu 102.345.678.901 đồng'],
    ['money without its word, in thousands', 'Thu 102.345.678.901'],
    ['money with đ', 'Chi 240600000000đ'],
    ['money in other words', '84912345678 VNĐ, 912345678 triệu'],
    ['days', 'từ 05.10.2026 20 hộ; 08-01-2027 15 thôn; 30/9/2026'],
    ['years and counts', 'năm 2026 2027 2028, 3.120/5.000 hộ, 20/21 thôn'],
    ['decimals', '0,912345678 và 62,5%'],
    ['numbers of papers', '45/BC-UBND, 1234/UBND-VX, 51/2025/QĐ-TTg'],
    ['investment, which is shortened like a telephone', 'ĐT 1.234.567 triệu đồng'],
    ['words that only sound alike', 'chỉ định danh mục 12 công trình'],
  ])('lets stand %s', (_, text) => {
    expect(findPersonalData(text)).toBeUndefined();
  });
});
