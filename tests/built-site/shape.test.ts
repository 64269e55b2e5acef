import { describe, expect, it } from 'vitest';
import { parseHtml } from './html.ts';
import { findNewToAxe, listAll } from './shape.ts';

const shape = (html: string) => {
  const { coloured, neighbours } = listAll(parseHtml(html));
  return [...coloured, ...neighbours].sort();
};
const link = '<p class="quiet"><a href="/a/" aria-label="Một">Chữ</a></p>';

describe('what axe is shown once', () => {
  it.each([
    ['other words', link.replace('Chữ', 'Những chữ khác')],
    ['another address', link.replace('/a/', '/b/')],
    ['another name', link.replace('Một', 'Hai')],
  ])('is the same with %s', (_, html) => {
    expect(shape(html)).toEqual(shape(link));
  });

  it.each([
    ['another class', link.replace('quiet', 'loud')],
    ['no words', link.replace('Chữ', ' ')],
    ['an empty name', link.replace('Một', '')],
    ['another element', link.replaceAll('p>', 'div>').replace('<p', '<div')],
    ['something hidden', link.replace('<a', '<a hidden')],
    ['another role', link.replace('<a', '<a role="button"')],
    ['a status, which has a colour', link.replace('<a', '<a data-status="late"')],
    ['more of it', link + link],
  ])('is not the same with %s', (_, html) => {
    expect(shape(html)).not.toEqual(shape(link));
  });
});

const things = (html: string) => [...listAll(parseHtml(html)).things].sort();

describe('what axe is shown whole once', () => {
  it.each([
    ['more of it', link + link],
    ['another order', `<p class="quiet">Chữ <b>đậm</b></p>${link}`],
  ])('is the same with %s', (_, html) => {
    expect(things(html)).toEqual(things(`${link}${html}`));
  });

  it.each([
    ['the same element in another place', `<div>${link}</div>`],
    ['one more inside', link.replace('Chữ', '<b>Chữ</b>')],
    ['another state', link.replace('<a', '<a aria-expanded="true"')],
  ])('is not the same with %s', (_, html) => {
    expect(things(html)).not.toEqual(things(link));
  });
});

describe('the rules of axe that are run', () => {
  const page = (main: string) => ({ path: '/de-an/mot/', document: parseHtml(`<h1>Tên</h1><main>${main}</main>`) });
  const status = (name: string) => link.replace('<a', `<a data-status="${name}"`);

  it.each([
    ['all, for an element that was not shown yet', [link], `${link}<b>Chữ</b>`, 'all'],
    ['none, for other words', [link], link.replace('Chữ', 'Những chữ khác'), []],
    ['none, for more of what was beside itself already', [link + link], link + link + link, []],
    ['those of colours, for another status', [status('late')], status('met'), ['colours']],
    [
      'those of places and order, for other neighbours',
      [`${link}<b>Chữ</b>`],
      `<b>Chữ</b>${link}`,
      ['places', 'order'],
    ],
    [
      'those of places and order, for another outline',
      ['<h2>A</h2><p><h3>B</h3>'],
      '<h3>B</h3><p><h2>A</h2>',
      ['places', 'order'],
    ],
  ])('are %s', (way, before, now, rules) => {
    for (const main of before) findNewToAxe(page(main), way);
    expect(findNewToAxe(page(now), way)).toEqual(rules);
    expect(findNewToAxe(page(now), way)).toEqual([]);
  });
});
