import { describe, expect, it } from 'vitest';
import { parseHtml } from './html.ts';
import { listThings, shapeOf } from './shape.ts';

const shape = (html: string) => shapeOf(parseHtml(html));
const link = '<p class="quiet"><a href="/a/" aria-label="Một">Chữ</a></p>';

describe('what axe is shown once', () => {
  it.each([
    ['other words', link.replace('Chữ', 'Những chữ khác')],
    ['another address', link.replace('/a/', '/b/')],
    ['another name', link.replace('Một', 'Hai')],
  ])('is the same with %s', (_, html) => {
    expect(shape(html)).toBe(shape(link));
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
    expect(shape(html)).not.toBe(shape(link));
  });
});

const things = (html: string) => listThings(parseHtml(html)).sort();

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
