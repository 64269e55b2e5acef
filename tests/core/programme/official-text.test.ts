import { describe, expect, it } from 'vitest';
import { officialLinesOf } from '../../../src/core/programme/official-text.ts';
import { aPlan, aSection, aTarget, aWork, someContent, words } from '../../fixtures/builders.ts';

describe('officialLinesOf', () => {
  it('gives headings, words and placed records in document order', () => {
    const columns = ['ST T', 'Tên', 'Mục tiêu', 'Thời gian', 'Chủ trì', 'Thường trực', 'Phối hợp'];
    const content = someContent({
      sections: [
        aSection('dau', { order: 1, label: 'Đầu' }, [words('title', 'doan-dau-1', 'CHƯƠNG TRÌNH')]),
        aSection('chi-tieu', { order: 2, number: '1.', title: 'Chỉ tiêu' }, [
          { kind: 'target', id: 'nuoc-sach' },
          { kind: 'work', id: 'de' },
        ]),
        aSection('phu-luc', { order: 3, title: 'PHỤ LỤC', columns }, [{ kind: 'plan', id: 'ke-hoach' }]),
      ],
      targets: new Map([
        ['nuoc-sach', aTarget({ items: ['Khu vực I;'] })],
        // A target may bear the name of a work.
        ['de', aTarget({ wording: 'Không phải công trình.' })],
      ]),
      works: new Map([['de', aWork()]]),
      plans: new Map([['ke-hoach', aPlan()]]),
    });
    expect(officialLinesOf(content).map(({ anchor, text, file }) => `${file} ${anchor}: ${text}`)).toEqual([
      'programme/dau.mdx doan-dau-1: CHƯƠNG TRÌNH',
      'programme/chi-tieu.mdx muc-chi-tieu: 1. Chỉ tiêu',
      'targets/nuoc-sach.json ct-nuoc-sach: (1) Hằng năm, nước sạch đạt 100%.',
      'targets/nuoc-sach.json ct-nuoc-sach: Khu vực I;',
      'works/de.json cong-trinh-de: (1) Nâng cấp đê;',
      'programme/phu-luc.mdx muc-phu-luc: PHỤ LỤC',
      'plans/ke-hoach.json da-ke-hoach: 1',
      'plans/ke-hoach.json da-ke-hoach: Kế hoạch nước sạch',
      'plans/ke-hoach.json da-ke-hoach: Đủ nước sạch.',
      'plans/ke-hoach.json da-ke-hoach: Từ quý I/2026',
      'plans/ke-hoach.json da-ke-hoach: UBND xã',
      'plans/ke-hoach.json da-ke-hoach: UBND xã',
      'plans/ke-hoach.json da-ke-hoach: Công an xã',
      ...columns.map((column) => `programme/phu-luc.mdx bang-phu-luc: ${column}`),
    ]);
  });
});
