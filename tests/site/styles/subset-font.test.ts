import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { cutFont, fontFiles, rangeOfSeldom } from '../../../src/site/styles/subset-font.ts';

const [common, seldom] = fontFiles;

it.each([
  ['common letters', common, 6_600],
  ['seldom letters', seldom, 4_100],
])('the committed heading font is what `npm run font` makes: %s', async (_, { file, letters }, most) => {
  const committed = await readFile(file);
  expect(committed.equals(await cutFont(letters))).toBe(true);
  expect(committed.byteLength).toBeLessThan(most);
});

it('has the whole alphabet, each letter in one file', () => {
  const alphabet = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
  const letters = [...common.letters, ...seldom.letters];
  expect([...alphabet, ...alphabet.toUpperCase()].filter((letter) => !letters.includes(letter))).toEqual([]);
  expect(letters.filter((letter, at) => letters.indexOf(letter) !== at)).toEqual([]);
});

it('is asked for by the styles for just these letters', async () => {
  const styles = await readFile(new URL('base.css', common.file), 'utf8');
  const [, range = ''] = /unicode-range:\s*([^;]*);/.exec(styles) ?? [];
  expect(range.replace(/\s+/g, ' ')).toBe(rangeOfSeldom());
});
