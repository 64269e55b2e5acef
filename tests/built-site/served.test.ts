import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { type Started, startedFile } from './start-site.ts';

const { script, address } = inject('startedBy');
const words: Record<string, string> = { start: 'Chương trình hành động', demo: 'SỐ LIỆU MINH HỌA' };

// It built the site that all these tests look at.
it(`npm run ${script} serves the site and says where`, () => {
  const { output, page }: Started = JSON.parse(readFileSync(startedFile(inject('projectFolder')), 'utf8'));
  expect(output).toContain(address);
  expect(page).toContain(words[script]);
});
