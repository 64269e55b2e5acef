import { describe, expect, it } from 'vitest';
import { cutAtHeadings } from '../../../src/core/load/guide-parts.ts';
import { parseTree } from '../../../src/core/load/mdx-tree.ts';

function cut(text: string): unknown {
  const tree = parseTree({ text, file: 'guides/huong-dan.mdx' }, 'tables');
  return 'value' in tree ? cutAtHeadings(tree.value) : tree.issues;
}

describe('cutAtHeadings', () => {
  it('gives each heading the words beneath it, and the opening none', () => {
    expect(cut('Mỗi quý một lần.\n\n## Quý\n\nGửi.\n\nNhận.\n\n### Bước 1. *Gửi* biểu mẫu\n\n## Năm\n')).toEqual([
      { text: 'Mỗi quý một lần.' },
      { heading: 'Quý', text: 'Gửi. Nhận.' },
      { heading: 'Bước 1. Gửi biểu mẫu', text: '' },
      { heading: 'Năm', text: '' },
    ]);
  });

  it.each([
    [
      'words in bold, italics and links',
      '**Không hỏng** được, *xem* [danh sách](ma-loi/).',
      'Không hỏng được, xem danh sách.',
    ],
    ['words whose letters are set apart', 'bi**ể**u, *m**ẫ**u*, ~~c*ũ*~~, [d**a**nh](a/)', 'biểu, mẫu, cũ, danh'],
    ['what stands in code, with its signs', 'Ghi `reports/<kỳ>-{ma}.json`, `a_b`.', 'Ghi reports/<kỳ>-{ma}.json, a_b.'],
    [
      'a command in a block',
      'Gõ:\n\n```\nnpm run nhap -- TỆP.xlsx\n# hết\n```\n',
      'Gõ: npm run nhap -- TỆP.xlsx # hết',
    ],
    ['the items of a list, each for itself', '- Một\n- Hai\n  - Ba\n\n1. Bốn', 'Một Hai Ba Bốn'],
    ['the cells of a table, without its dashes', '| Năm | Mức |\n|---|---:|\n| 2026 | **95**% |\n', 'Năm Mức 2026 95%'],
    ['what a picture shows', '![Trang Bìa.](../pictures/bieu-mau-bia.webp)', 'Trang Bìa.'],
    ['words over two lines, and a line of its own', 'Một\nhai\\\nba\n\n---\n\nbốn', 'Một hai ba bốn'],
  ])('keeps %s', (_, markdown, text) => {
    expect(cut(markdown)).toEqual([{ text }]);
  });
});
