import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readGuide } from '../../../src/site/collections/guide-text.ts';

const head = '---\ntitle: "Một"\ndescription: "Hai."\ncheckedOn: "2026-11-25"\n---\n\n';
const running = `${head}{globalThis.process.exit()}\n`;
let home: string;
let guides: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'guides-'));
  guides = join(home, 'content/guides');
  mkdirSync(guides, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

it('gives the text of a guide without code', async () => {
  writeFileSync(join(guides, 'mot.mdx'), `${head}Lời.\n`);
  expect(await readGuide(join(guides, 'mot.mdx'), join(home, 'content'))).toBe(`${head}Lời.\n`);
});

it.each([
  ['a guide that runs something', () => writeFileSync(join(guides, 'mot.mdx'), running), 'guides/mot.mdx'],
  ['a file outside the guides', () => writeFileSync(join(home, 'ngoai.mdx'), `${head}Lời.\n`), '../ngoai.mdx'],
  [
    'a link to another file',
    () => {
      writeFileSync(join(home, 'ngoai.mdx'), `${head}Lời.\n`);
      symlinkSync(join(home, 'ngoai.mdx'), join(guides, 'mot.mdx'));
    },
    'guides/mot.mdx',
  ],
  [
    'a guide in a folder that is a link',
    () => {
      rmSync(guides, { recursive: true });
      mkdirSync(join(home, 'ngoai'));
      writeFileSync(join(home, 'ngoai/mot.mdx'), `${head}Lời.\n`);
      symlinkSync(join(home, 'ngoai'), guides);
    },
    'guides/mot.mdx',
  ],
])('refuses %s', async (_, prepare, file) => {
  prepare();
  await expect(readGuide(join(home, 'content', file), join(home, 'content'))).rejects.toThrow(/mot\.mdx|ngoai\.mdx/);
});
