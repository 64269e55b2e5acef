import { expect, it } from 'vitest';
import { splitWords } from '../../../src/core/text/words.ts';
import { countFunctionWords } from '../../../src/site/search/function-words.ts';

it.each<[string, string, boolean, number]>([
  ['asks in two words', 'bao giờ có sổ đỏ', false, 2],
  ['asks without marks', 'bao gio co so do', false, 2],
  ['asks in three words, of which two ask as well', 'như thế nào', false, 3],
  ['has other marks, so it names: báo giờ', 'báo giờ', false, 0],
  ['has one mark of two', 'bao giò', false, 0],
  ['breaks off', 'bao', false, 0],
  ['has a small word that may be part of a name', 'của xã', false, 0],
  ['has a small word in a bare question', 'của xã', true, 1],
  ['has a small word without marks in a bare question', 'cua xa', true, 1],
])('counts what only asks where a question %s', (_, question, isBare, expected) => {
  expect(countFunctionWords(splitWords(question), 0, isBare)).toBe(expected);
});
