import { describe, expect, it } from 'vitest';
import { annotate, type Inline, noAnnotations } from '../../../src/core/programme/annotate.ts';

const doubt = { number: 7, href: '#gc-7', label: 'Ghi chú 7: lặp chữ' };

/** The words as a reader sees them, with signs for what stands around them. */
function show(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'link') return `[${show(inline.children)}](${inline.href})`;
      if (inline.kind === 'marker') return `{${inline.number}}`;
      if (inline.kind === 'abbreviation') return `${inline.short}=<${inline.full}>`;
      if (inline.kind === 'unbroken') return `‹${show(inline.children)}›`;
      return inline.isEmphasis ? `*${inline.text}*` : inline.text;
    })
    .join('');
}

describe('annotate', () => {
  it('leaves words without annotations as they are', () => {
    expect(annotate([{ text: 'Có biện pháp bảo vệ môi trường;' }], noAnnotations)).toEqual([
      { kind: 'text', text: 'Có biện pháp bảo vệ môi trường;' },
    ]);
  });

  it('keeps italics', () => {
    const runs = [{ text: 'kéo dài (' }, { text: 'nếu có', isEmphasis: true as const }, { text: ');' }];
    expect(show(annotate(runs, noAnnotations))).toBe('kéo dài (*nếu có*);');
  });

  it('makes one link of a cited document, numbers in it unbroken', () => {
    const links = [{ quote: 'Nghị quyết 57-NQ/TW của Bộ Chính trị', href: '/van-ban/#57' }];
    const words = annotate([{ text: 'Thực hiện Nghị quyết 57-NQ/TW của Bộ Chính trị về đột phá.' }], {
      ...noAnnotations,
      links,
    });
    expect(show(words)).toBe('Thực hiện [Nghị quyết ‹57-NQ/TW› của Bộ Chính trị](/van-ban/#57) về đột phá.');
  });

  it('links each of several documents, in whatever order they are named', () => {
    const quotes = ['Kết luận 3', 'Chỉ thị 1', 'Quyết định 9', 'Nghị quyết 2'];
    const links = quotes.map((quote) => ({ quote, href: `#${quote.at(-1)}` }));
    const words = annotate([{ text: 'Theo Chỉ thị 1, Nghị quyết 2 và Kết luận 3.' }], { ...noAnnotations, links });
    expect(show(words)).toBe('Theo [Chỉ thị 1](#1), [Nghị quyết 2](#2) và [Kết luận 3](#3).');
  });

  it('puts the marker right behind the words in doubt', () => {
    const words = annotate([{ text: '(1) Phân đấu tỷ lệ' }], {
      ...noAnnotations,
      doubts: [{ ...doubt, quote: 'Phân đấu' }],
    });
    expect(show(words)).toBe('(1) Phân đấu{7} tỷ lệ');
  });

  it('keeps the marker on the line of a number that must not break', () => {
    const words = annotate([{ text: 'tăng bình quân 10-13%/năm.' }], {
      ...noAnnotations,
      doubts: [{ ...doubt, quote: '10-13%' }],
    });
    expect(show(words)).toBe('tăng bình quân ‹10-13%/năm{7}›.');
  });

  it('puts the marker before a number that begins where the words in doubt end', () => {
    const words = annotate([{ text: 'tăng (10-13%)' }], { ...noAnnotations, doubts: [{ ...doubt, quote: 'tăng (' }] });
    expect(show(words)).toBe('tăng ({7}‹10-13%›)');
  });

  it('puts the marker behind a link rather than into it', () => {
    const words = annotate([{ text: 'Nghị quyết 80-NQ/TWQ ngày 07/01/2026 về văn hoá' }], {
      ...noAnnotations,
      links: [{ quote: 'Nghị quyết 80-NQ/TWQ ngày 07/01/2026', href: '#80' }],
      doubts: [{ ...doubt, quote: '80-NQ/TWQ' }],
    });
    expect(show(words)).toBe('[Nghị quyết ‹80-NQ/TWQ› ngày ‹07/01/2026›](#80){7} về văn hoá');
  });

  it('explains an abbreviation only where it is a whole word, the longest first', () => {
    const abbreviations = [
      { short: 'HĐND', full: 'Hội đồng nhân dân' },
      { short: 'TT HĐND', full: 'Thường trực Hội đồng nhân dân' },
    ];
    const words = annotate([{ text: 'TT HĐND, HĐND, HĐNDX' }], { ...noAnnotations, abbreviations });
    expect(show(words)).toBe('TT HĐND=<Thường trực Hội đồng nhân dân>, HĐND=<Hội đồng nhân dân>, HĐNDX');
  });

  it('leaves out a quote that is not in the words', () => {
    const words = annotate([{ text: 'Nước sạch' }], { ...noAnnotations, links: [{ quote: 'Rác thải', href: '#' }] });
    expect(show(words)).toBe('Nước sạch');
  });

  it('reads the longest abbreviation that stands there', () => {
    const abbreviations = [
      { short: 'TT', full: 'Thường trực' },
      { short: 'TT HĐND', full: 'Thường trực Hội đồng nhân dân' },
    ];
    const words = annotate([{ text: 'TT HĐND, TT Đảng ủy' }], { ...noAnnotations, abbreviations });
    expect(show(words)).toBe('TT HĐND=<Thường trực Hội đồng nhân dân>, TT=<Thường trực> Đảng ủy');
  });
});
