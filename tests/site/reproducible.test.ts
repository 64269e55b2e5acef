import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { listFiles } from './built-pages.ts';
import { buildProject, copyProject, removeProject } from './project-copy.ts';

const copies: string[] = [];
afterAll(() => Promise.all(copies.map(removeProject)));

it('gives the same files, byte for byte, when built again cold and in another folder', async () => {
  const copy = await copyProject(inject('projectFolder'));
  copies.push(copy);
  const again = await buildProject(copy);
  expect(fingerprints(again)).toEqual(fingerprints(inject('siteFolder')));
});

function fingerprints(folder: string): string[] {
  return listFiles(folder).map((path) => {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
    return `${path} ${sha256}`;
  });
}
