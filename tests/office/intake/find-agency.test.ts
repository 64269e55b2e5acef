import { describe, expect, it } from 'vitest';
import { findAgency } from '../../../src/office/intake/find-agency.ts';

const named = (id: string, name: string, abbreviations: string[] = []) => ({ id, name, aliases: [], abbreviations });
const agencies = [
  named('uy-ban', 'Ủy ban nhân dân xã', ['UBND']),
  named('mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', ['MTTQ']),
  named('van-hoa', 'Phòng Văn hóa - Xã hội'),
  named('kinh-te', 'Phòng Kinh tế'),
  named('van-phong', 'Văn phòng Đảng ủy'),
  named('vien-phi', 'Viện phí Đảng ủy'),
  named('hanh-chinh', 'Trung tâm Phục vụ hành chính công'),
];

describe('findAgency', () => {
  it.each([
    ['Phòng Kinh tế', 'kinh-te'],
    ['PHÒNG KINH TẾ', 'kinh-te'],
    ['kinh-te', 'kinh-te'],
    ['UBND xã', 'uy-ban'],
    ['MTTQ xã', 'mat-tran'],
    ['Ủy ban MTTQ Việt Nam xã', 'mat-tran'],
    ['Phòng VH-XH', 'van-hoa'],
    ['Phòng VHXH xã', 'van-hoa'],
    ['Phòng Văn hóa – Xã hội', 'van-hoa'],
    ['TT PVHCC', 'hanh-chinh'],
  ])('knows %s', (words, id) => {
    expect(findAgency(words, agencies)?.id).toBe(id);
  });

  it.each([['VP Đảng ủy'], ['Phòng'], ['phòng vhxh'], ['Phòng Nội vụ']])('does not guess at %s', (words) => {
    expect(findAgency(words, agencies)).toBeUndefined();
  });
});
