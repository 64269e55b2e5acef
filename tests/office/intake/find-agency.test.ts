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
  named('dang-uy', 'Đảng ủy'),
  named('xa-doi', 'Xã đội 2'),
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
    ['Ủy  ban nhân dân\nxã', 'uy-ban'],
    ['Phòng Văn hóa, Xã hội (xã)', 'van-hoa'],
    ['Phong Kinh te', 'kinh-te'],
    ['P. Kinh tế', 'kinh-te'],
    ['PKT', 'kinh-te'],
    ['Phòng KT xã', 'kinh-te'],
    ['Ủy ban nhân dân', 'uy-ban'],
    ['Ủy ban Nhân dân xã'.normalize('NFD'), 'uy-ban'],
    ['Đảng ủy', 'dang-uy'],
    ['ĐU', 'dang-uy'],
    ['Xã đội 2', 'xa-doi'],
  ])('knows %s', (words, id) => {
    expect(findAgency(words, agencies)?.id).toBe(id);
  });

  it.each([
    ['VP Đảng ủy'],
    ['Phòng'],
    [''],
    ['xã'],
    ['Xã đội'],
    ['Phòng Kinh tế và'],
    ['Phòng Kinh tế KT'],
    ['PK'],
    ['PKTX'],
    ['Phòng Kinhtế'],
    ['Phòng Kt'],
    ['phòng vhxh'],
    ['Phòng Nội vụ'],
  ])('does not guess at %s', (words) => {
    expect(findAgency(words, agencies)).toBeUndefined();
  });
});
