import { describe, expect, inject, it } from 'vitest';
import { publishedUrl, readPage, readPages, recordIds } from './built-pages.ts';
import { attributeOf, elementsIn, hasAttribute, hasClass } from './html.ts';
import { byAnchor, describeFirstDifference, readOfficialWords } from './official-words.ts';
import { readExpectedWords } from './transcription.ts';

const wholeTextPath = '/chuong-trinh/toan-van/';
const folder = inject('siteFolder');
const wholeTextPage = readPage(folder, wholeTextPath);
const wholeText = readOfficialWords(wholeTextPage.document);
const clauses = byAnchor(wholeText);
const expected = readExpectedWords();
/** The whole text as it should be, to be spoiled on purpose. */
const faithful = wholeText.map((piece, index) => ({ ...piece, words: expected[index] ?? '' }));

describe('the whole text', () => {
  it('shows every line, cell and item of the transcription verbatim, in order, and nothing else', () => {
    expect(describeFirstDifference(expected, wholeText)).toBeUndefined();
  });

  it('begins and ends as the document does', () => {
    expect(expected[0]).toBe('CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ');
    expect(expected.at(-1)).toBe('Các chi bộ, đảng bộ, các thôn');
    expect(expected).toContain('(11) Đến năm 2030, tỷ lệ dân số tham gia bảo hiểm y tế đạt từ 97% trở lên.');
  });

  it.each([
    ['a figure', 'ct-bao-hiem-y-te', '97%', '98%'],
    ['a mark on a letter', 'ct-giam-ngheo', 'xoá', 'xóa'],
    ['a lost full stop', 'ct-nuoc-sach', '100%.', '100%'],
    ['a cell of the appendix', 'da-tuyen-quan', 'Quân sự', 'Quân Sự'],
  ])('would be found out if %s were changed', (_, anchor, from, to) => {
    const changed = faithful.map((piece) =>
      piece.anchor === anchor ? { ...piece, words: piece.words.replace(from, to) } : piece,
    );
    expect(describeFirstDifference(expected, changed)).toMatch(new RegExp(`^${anchor}, letter \\d+:`));
  });

  it('would be found out if any one letter of any clause were changed', () => {
    const notNamed = faithful.filter((piece, index) => {
      const changed = faithful.with(index, { ...piece, words: `${piece.words.slice(0, -1)}¤` });
      return !describeFirstDifference(expected, changed)?.startsWith(`${piece.anchor}, letter `);
    });
    expect(notNamed).toEqual([]);
  });

  it('would be found out if a clause were left out', () => {
    const changed = faithful.filter(({ anchor }) => anchor !== 'nv-1-2-03');
    expect(describeFirstDifference(expected, changed)).toMatch(/^nv-1-2-04, letter 1:/);
  });

  it('gives every clause an address that exists on the page, once', () => {
    const ids = elementsIn(wholeTextPage.document, (element) => hasAttribute(element, 'id')).map((element) =>
      attributeOf(element, 'id'),
    );
    expect([...clauses.keys()].filter((anchor) => ids.filter((id) => id === anchor).length !== 1)).toEqual([]);
  });
});

describe('the other pages', () => {
  it('show the same words as the whole text wherever they show a clause', () => {
    const differences = readPages(folder)
      .filter(({ path }) => path !== wholeTextPath)
      .flatMap(({ path, document }) =>
        [...byAnchor(readOfficialWords(document))].map(([anchor, words]) => ({ path, anchor, words })),
      )
      .filter(({ path, anchor, words }) => JSON.stringify(words) !== JSON.stringify(wordsExpectedOn(path, anchor)));
    expect(differences).toEqual([]);
  });

  it('show each clause on the page of its own section', () => {
    const shownOn = new Map<string, Set<string>>();
    const missing = wholeText.filter(({ anchor, section }) => {
      const path = `/chuong-trinh/${section.replace(/^muc-/, '')}/`;
      if (!shownOn.has(path)) shownOn.set(path, anchorsOn(path));
      return !shownOn.get(path)?.has(anchor);
    });
    expect(missing).toEqual([]);
  });

  it('show each clause at its permanent link', () => {
    // The whole text leads to the box of a citation, which stands at the clause on the page of its section.
    const links = elementsIn(wholeTextPage.document, (element) => hasClass(element, 'cite-elsewhere'));
    const addresses = [...new Set(links.map((link) => new URL(attributeOf(link, 'href') ?? '', publishedUrl())))];
    const wrong = addresses.filter(({ pathname, hash }) => !anchorsOn(pathname).has(hash.slice(1)));
    expect(wrong.map(String)).toEqual([]);
    expect(addresses.length).toBeGreaterThan(expected.length / 2);
  });

  it.each([
    ['targets', 'chi-tieu', 'ct-'],
    ['tasks', 'nhiem-vu', ''],
    ['plans', 'de-an', 'da-'],
    ['works', 'cong-trinh', 'cong-trinh-'],
  ])('show the words of each record of %s on its own page', (kind, folderOfPages, prefix) => {
    const without = recordIds(kind).filter((id) => !anchorsOn(`/${folderOfPages}/${id}/`).has(`${prefix}${id}`));
    expect(without).toEqual([]);
  });
});

/** The page of a plan says the row's number in its own words; all else is as in the whole text. */
function wordsExpectedOn(path: string, anchor: string): string[] | undefined {
  const words = clauses.get(anchor);
  return path.startsWith('/de-an/') ? words?.slice(1) : words;
}

function anchorsOn(path: string): Set<string> {
  return new Set(readOfficialWords(readPage(folder, path).document).map(({ anchor }) => anchor));
}
