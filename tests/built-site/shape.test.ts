import { describe, expect, it } from 'vitest';
import { parseHtml } from './html.ts';
import { shapeOf } from './shape.ts';

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
