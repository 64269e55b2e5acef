import { expect, it } from 'vitest';
import { formatJson } from '../../../src/office/intake/format-json.ts';

it('opens the outermost record always, and keeps on one line what fits', () => {
  expect(formatJson({ a: 1, b: [1, 2], c: { d: 'một', e: null }, f: {}, g: [] })).toBe(
    '{\n  "a": 1,\n  "b": [1, 2],\n  "c": { "d": "một", "e": null },\n  "f": {},\n  "g": []\n}\n',
  );
});

// `  "a": { "b": "…" },` is 19 signs and the words: with 101 letters it is 120 wide, with 102 it no longer fits.
it.each([
  [101, (words: string) => `{\n  "a": { "b": "${words}" }\n}\n`],
  [102, (words: string) => `{\n  "a": {\n    "b": "${words}"\n  }\n}\n`],
])('opens a record that is wider than 120 signs with its comma: %i letters', (length, expected) => {
  const words = 'x'.repeat(length);
  expect(formatJson({ a: { b: words } })).toBe(expected(words));
});

// `  { "b": "…" },` is 14 signs and the words.
it.each([
  [106, (words: string) => `{\n  "list": [\n    { "b": "${words}" }\n  ]\n}\n`],
  [107, (words: string) => `{\n  "list": [\n    {\n      "b": "${words}"\n    }\n  ]\n}\n`],
])('opens a list, and in it only what does not fit: %i letters', (length, expected) => {
  const words = 'x'.repeat(length - 2);
  expect(formatJson({ list: [{ b: words }] })).toBe(expected(words));
});

it('never breaks words, however long', () => {
  const words = 'x'.repeat(200);
  expect(formatJson({ a: words })).toBe(`{\n  "a": "${words}"\n}\n`);
});
