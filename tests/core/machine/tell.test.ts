import { expect, it } from 'vitest';
import { showControls } from '../../../src/core/machine/tell.ts';

it.each([
  ['a sequence that clears the screen', 'Quý \x1b[2JIII', 'Quý ␛[2JIII'],
  ['a title of the window', '\x1b]0;tên\x07', '␛]0;tên␇'],
  ['a return that hides what was before', 'lỗi\rđúng', 'lỗi␍đúng'],
  ['the sequences of eight bits', '\x9b2J', '<U+009B>2J'],
  ['what takes letters back', 'a\b\x7f', 'a␈␡'],
  ['what turns the direction of writing', 'a\u202exslx', 'a<U+202E>xslx'],
  ['lines and columns as they are', 'một\n\thai “ba”', 'một\n\thai “ba”'],
])('shows %s', (_, words, shown) => {
  expect(showControls(words)).toBe(shown);
});
