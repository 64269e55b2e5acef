import { describe, expect, it } from 'vitest';
import { officialLinesOf, readTranscription } from '../../../src/core/programme/official-text.ts';
import { aPlan, aSection, aTarget, aWork, someContent, someMends, words } from '../../fixtures/builders.ts';

const why = 'Bị ngắt trang.';

describe('readTranscription', () => {
  it.each([
    ['a plain line', 'Căn cứ Nghị quyết;', ['Căn cứ Nghị quyết;']],
    ['the dash of a list', '- Quán triệt, triển khai', ['Quán triệt, triển khai']],
    ['bold and italics', '**T/M BAN CHẤP HÀNH\nkéo dài (*nếu có*);', ['T/M BAN CHẤP HÀNH', 'kéo dài (nếu có);']],
    ['blank lines', '\nMột\n\nHai\n', ['Một', 'Hai']],
    ['the cells of a row, blank ones left out', '1\tKế hoạch\t\tUBND xã', ['1', 'Kế hoạch', 'UBND xã']],
    [
      'the items of the last column',
      '1\tVăn hóa - Xã hội\t- Các cơ quan. - Ủy ban và đoàn thể chính trị - xã hội',
      ['1', 'Văn hóa - Xã hội', 'Các cơ quan.', 'Ủy ban và đoàn thể chính trị - xã hội'],
    ],
    ['list tags', '1\t<ul style="x"> - Công an xã - Các thôn', ['1', 'Công an xã', 'Các thôn']],
  ])('reads %s', (_, text, expected) => {
    expect(readTranscription(text, someMends()).map((line) => line.text)).toEqual(expected);
  });

  it('joins broken lines and says which lines they are', () => {
    const mends = someMends({ joinedLines: [{ lines: [1, 3], why }] });
    expect(readTranscription('- thực hiện tốt cơ\n\nchế khuyến khích\nHết', mends)).toEqual([
      { text: 'thực hiện tốt cơ chế khuyến khích', lines: [1, 3] },
      { text: 'Hết', lines: [4] },
    ]);
  });

  it('joins broken rows cell by cell and leaves out the repeated head', () => {
    const mends = someMends({ joinedRows: [{ lines: [1, 3], why }], dropped: [{ line: 2, why }] });
    const text = '3\tKế hoạch\tBan\t- Các cơ quan.\nST T\tTên\n\txã hội\tThường vụ\t- Các thôn';
    expect(readTranscription(text, mends).map((line) => line.text)).toEqual([
      '3',
      'Kế hoạch xã hội',
      'Ban Thường vụ',
      'Các cơ quan.',
      'Các thôn',
    ]);
  });
});

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
