import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { cutFont, subsetFile } from '../../../src/site/styles/subset-font.ts';

it('the committed heading font is what `npm run font` makes', async () => {
  const committed = await readFile(subsetFile);
  expect(committed.equals(await cutFont())).toBe(true);
  expect(committed.byteLength).toBeLessThan(9500);
});
