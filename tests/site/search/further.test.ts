import { expect, it } from 'vitest';
import { writeTokens } from '../../../src/site/search/further.ts';

it.each([
  ['Thôn thồn', 'thonq'],
  ['đê điều', 'deq dieuq'],
  ['97,5%', 'znyjyhykyfq zpq'],
])('writes %s so that Pagefind finds whole syllables and numbers', (text, tokens) => {
  expect(writeTokens(text)).toBe(tokens);
});
