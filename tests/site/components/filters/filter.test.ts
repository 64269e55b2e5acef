import { describe, expect, it } from 'vitest';
import {
  countPerChoice,
  passesFilter,
  readFilter,
  writeFilter,
} from '../../../../src/site/components/filters/filter.ts';

const police = ['nhom:quoc-phong', 'co-quan:cong-an-xa', 'co-quan:dang-uy'];
const council = ['nhom:xay-dung-dang', 'co-quan:hoi-dong'];

describe('a choice', () => {
  it.each([
    ['nothing chosen', {}, true],
    ['one of its agencies', { 'co-quan': 'dang-uy' }, true],
    ['both of two facets', { 'co-quan': 'cong-an-xa', nhom: 'quoc-phong' }, true],
    ['one of two facets only', { 'co-quan': 'cong-an-xa', nhom: 'xay-dung-dang' }, false],
    ['the beginning of a value', { 'co-quan': 'cong-an' }, false],
  ])('is answered by a record: %s', (_, chosen, expected) => {
    expect(passesFilter(police, new Map(Object.entries(chosen)))).toBe(expected);
  });

  it('counts what would be seen if it were made, whatever its own facet says now', () => {
    const chosen = new Map([['co-quan', 'hoi-dong']]);
    expect(countPerChoice([police, council], chosen, 'co-quan')).toEqual(
      new Map([
        ['cong-an-xa', 1],
        ['dang-uy', 1],
        ['hoi-dong', 1],
      ]),
    );
    expect(countPerChoice([police, council], chosen, 'nhom')).toEqual(new Map([['xay-dung-dang', 1]]));
  });

  it('does not take a facet for another whose name begins alike', () => {
    expect(countPerChoice([['nhom-con:mot', 'nhom:hai']], new Map(), 'nhom')).toEqual(new Map([['hai', 1]]));
  });
});

describe('an address', () => {
  const known = ['co-quan:cong-an-xa', 'nhom:quoc-phong', 'xep:thoi-han'];

  it('is read back as it was written', () => {
    const chosen = new Map([
      ['co-quan', 'cong-an-xa'],
      ['xep', 'thoi-han'],
    ]);
    expect(writeFilter(chosen)).toBe('?co-quan=cong-an-xa&xep=thoi-han');
    expect(readFilter(writeFilter(chosen), known)).toEqual(chosen);
  });

  it('is bare where nothing is chosen', () => {
    expect(writeFilter(new Map())).toBe('');
  });

  it.each(['?co-quan=khong-co', '?khac=1', '?co-quan=', '?fbclid=abc', '?co-quan=%E0%A4%A', ''])(
    'chooses nothing by what nobody has: %s',
    (query) => {
      expect(readFilter(query, known)).toEqual(new Map());
    },
  );
});
