import { expect, it } from 'vitest';
import { listOwedItems, listUnassigned } from '../../src/core/owed.ts';
import { readRealProgramme } from '../fixtures/real-programme.ts';

const programme = await readRealProgramme();

/** One body, as somebody with the text in hand finds it: the rows of the appendix, and the targets in their column "Mục tiêu". */
interface Expected {
  plans?: string;
  targets?: string;
  /** Owed only with the fourth quarter: values of the whole year. */
  yearly?: string;
  /** Tasks of part III that name it and give it nothing. */
  named?: string;
}

const bodies: [string, Expected][] = [
  // Nhóm I, hàng 1, 2, 3: chủ trì.
  [
    'ban-thuong-vu',
    {
      plans: 'doi-ngu-can-bo nang-luc-to-chuc-dang con-nguoi-xa-hoi-chu-nghia',
      targets: 'chinh-quyen-than-thien',
      yearly: 'xep-loai-dang-bo',
      named: 'nv-1-5-03',
    },
  ],
  // Nhóm I, hàng 1, 2: thường trực.
  ['ban-xay-dung-dang', { plans: 'doi-ngu-can-bo nang-luc-to-chuc-dang', yearly: 'xep-loai-dang-bo' }],
  // Nhóm I, hàng 4: chủ trì và thường trực.
  ['ban-thuong-truc-mat-tran', { plans: 'doi-moi-mat-tran' }],
  // Nhóm II, cả 5 hàng, nhóm III, cả 2 hàng: chủ trì; nhóm I, hàng 3: "UBND xã chỉ đạo Phòng Văn hóa - Xã hội".
  [
    'uy-ban-nhan-dan',
    {
      plans:
        'con-nguoi-xa-hoi-chu-nghia cai-cach-hanh-chinh nong-thon-moi truong-chuan-quoc-gia gia-dinh-thon-van-hoa cham-soc-suc-khoe tuyen-quan hai-khong',
      targets:
        'chinh-quyen-than-thien truong-chuan-quoc-gia bao-hiem-y-te bao-hiem-xa-hoi tram-y-te nong-thon-moi hai-khong',
      yearly: 'thu-tuc-hanh-chinh ho-so-truc-tuyen gia-dinh-van-hoa tuyen-quan',
    },
  ],
  // Nhóm I, hàng 3, nhóm II, hàng 1, 3, 4, 5: thường trực.
  [
    'phong-van-hoa-xa-hoi',
    {
      plans:
        'con-nguoi-xa-hoi-chu-nghia cai-cach-hanh-chinh truong-chuan-quoc-gia gia-dinh-thon-van-hoa cham-soc-suc-khoe',
      targets: 'chinh-quyen-than-thien truong-chuan-quoc-gia bao-hiem-y-te bao-hiem-xa-hoi tram-y-te',
      yearly: 'thu-tuc-hanh-chinh ho-so-truc-tuyen gia-dinh-van-hoa',
    },
  ],
  // Nhóm II, hàng 2: thường trực.
  ['phong-kinh-te', { plans: 'nong-thon-moi', targets: 'nong-thon-moi' }],
  // Nhóm III, hàng 1: thường trực.
  ['ban-chi-huy-quan-su', { plans: 'tuyen-quan', yearly: 'tuyen-quan' }],
  // Nhóm III, hàng 2: thường trực.
  ['cong-an-xa', { plans: 'hai-khong', targets: 'hai-khong' }],
  // Only named, or only taking part: they owe nothing.
  ['dang-uy', { named: 'nv-1-4-03 nv-1-5-03' }],
  ['uy-ban-kiem-tra', { named: 'nv-1-4-02' }],
  ['cac-co-quan-tham-muu', { named: 'nv-1-4-02' }],
  ['hoi-dong-nhan-dan', { named: 'nv-1-6-1-01 nv-1-6-1-02 nv-1-6-1-03' }],
  ['mat-tran-to-quoc', { named: 'nv-1-5-08 nv-1-7-01 nv-1-7-06' }],
  ['cac-doan-the', { named: 'nv-1-3-02 nv-1-5-08 nv-1-7-01 nv-1-7-06' }],
  ['cac-hoi-quan-chung', { named: 'nv-1-7-06' }],
  ['cac-thon', { named: 'nv-3-1-01' }],
  ['ban-chap-hanh-dang-bo', {}],
  ['van-phong-dang-uy', {}],
  ['cac-chi-bo-dang-bo', {}],
  ['cac-phong-ban-don-vi', {}],
  ['cac-truong-hoc', {}],
  ['tram-y-te', {}],
  ['trung-tam-phuc-vu-hanh-chinh-cong', {}],
];

const idsOf = (about: string, words = '') => words.split(' ').flatMap((id) => (id === '' ? [] : [`${about} ${id}`]));
const owedBy = (agency: string, period: string, duty: string) =>
  listOwedItems(programme, agency, { period, reports: [] })
    .filter((item) => item.duty === duty)
    .map(({ about, id }) => `${about} ${id}`)
    .sort();

it.each(bodies)('%s owes by the programme alone', (agency, { plans, targets, yearly, named }) => {
  const owes = [...idsOf('plan', plans), ...idsOf('target', targets)];
  const [atYearEnd, may] = [idsOf('target', yearly), idsOf('task', named)];
  expect(owedBy(agency, '2026-Q3', 'owes')).toEqual([...owes].sort());
  expect(owedBy(agency, '2026-Q3', 'may-report')).toEqual([...atYearEnd, ...may].sort());
  expect(owedBy(agency, '2026-Q4', 'owes')).toEqual([...owes, ...atYearEnd].sort());
  expect(owedBy(agency, '2026-Q4', 'may-report')).toEqual([...may].sort());
});

it('knows every body', () => {
  expect(bodies.map(([id]) => id).sort()).toEqual(programme.agencies.map(({ id }) => id).sort());
});

it('gives these targets to nobody: no row of the appendix repeats them', () => {
  expect(listUnassigned(programme, '2026-Q4').map(({ printed, id }) => `${printed} ${id}`)).toEqual([
    '(1) ket-nap-dang-vien',
    '(2) to-chuc-dang-trong-doanh-nghiep',
    '(4) nu-cap-uy-vien',
    '(5) to-chuc-dang-duoc-kiem-tra',
    '(1) thu-ngan-sach',
    '(2) gia-tri-san-pham',
    '(3) gia-tri-tren-hec-ta',
    '(4) giai-ngan-dau-tu-cong',
    '(5) co-so-thanh-doanh-nghiep',
    '(6) thu-nhap-binh-quan',
    '(7) giam-ngheo',
    '(10) phong-hoc-thong-minh',
    '(15) nuoc-sach',
    '(16) chat-thai-ran',
  ]);
});
