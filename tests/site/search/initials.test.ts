import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/core/text/words.ts';
import { findInitials } from '../../../src/site/search/initials.ts';
import { aRecord, aSmallSite } from './small-site.ts';

const inTitle = aRecord({ title: 'Nhà văn hóa xã' });
const inText = aRecord({ text: 'Trạm vận hành đê.' });

/** What the letters may stand for, the likeliest first; and what is said of them, where one is clear. */
function meaningsOf(question: string, at: number, records = [inTitle, inText]) {
  const found = findInitials(aSmallSite(records), splitWords(question), at);
  return { names: found?.alternatives.map(({ words }) => words.map(({ fold }) => fold).join(' ')), term: found?.term };
}

describe('letters that nobody listed', () => {
  it('stand for a name rather than for words that stand together four times', () => {
    expect(meaningsOf('vh', 0, [inText, inText, inText, inText, inTitle])).toEqual({
      names: ['van hoa', 'van hanh'],
      term: undefined,
    });
  });

  it('are said where one meaning has twice the weight of the next', () => {
    expect(meaningsOf('vh', 0).term).toBe('văn hóa');
    expect(meaningsOf('vh', 0, [inText, inText, aRecord({ text: 'Nhà văn hóa xã.' })]).term).toBe('vận hành');
  });

  it.each([
    ['before them', 'trạm vh', 1],
    ['after them', 'vh đê', 0],
  ])('stand for the words in the same company %s, even against two names', (_, question, at) => {
    const records = [inTitle, inTitle, inText];
    expect(meaningsOf(question, at, records).names).toEqual(['van hanh', 'van hoa']);
  });

  it.each([
    ['across a stop', 'Phòng văn. Hóa chất'],
    ['across brackets', 'Phòng văn (hóa chất)'],
    ['with a word that only joins', 'Văn và hóa'],
  ])('stand for no words %s', (_, text) => {
    expect(meaningsOf(text.includes('và') ? 'vvh' : 'vh', 0, [aRecord({ text })]).names).toBeUndefined();
  });

  it('stand for three meanings at most', () => {
    const texts = ['vận hành', 'văn hóa', 'vững hơn', 'vì họ'];
    expect(meaningsOf('vh', 0, [aRecord({ text: `Có ${texts.join(', ')} đó.` })]).names).toEqual([
      'van hanh',
      'van hoa',
      'vung hon',
    ]);
  });

  it.each(['v', 'vhvhvhvhv', 'v2'])('are two to eight: %s is none', (letters) => {
    expect(meaningsOf(letters, 0).names).toBeUndefined();
  });
});
