import { describe, expect, it } from 'vitest';
import { escapeXml, xml } from '../../../src/core/text/xml.ts';

describe('words in XML', () => {
  it.each([
    ['a & b', 'a &amp; b'],
    ['<b>', '&lt;b&gt;'],
    ['"a\'', '&quot;a&#39;'],
    ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
    ['&amp;', '&amp;amp;'],
    // What XML cannot hold: a control character, half a pair, a number that is no character.
    ['a\u0000b', 'a\ufffdb'],
    ['a\ud800b', 'a\ufffdb'],
    ['a\uffffb', 'a\ufffdb'],
    ['Xã An Bình 🏠', 'Xã An Bình 🏠'],
  ])('stand for %j as %s', (words, escaped) => expect(escapeXml(words)).toBe(escaped));

  it('are escaped where they are put in; pieces of XML are not', () => {
    const items = ['a<b', 'c'].map((words) => xml`<i>${words}</i>`);
    expect(xml`<p x="${'"'}">${items}</p>${items[0] ?? ''}`.text).toBe(
      '<p x="&quot;"><i>a&lt;b</i><i>c</i></p><i>a&lt;b</i>',
    );
  });
});
