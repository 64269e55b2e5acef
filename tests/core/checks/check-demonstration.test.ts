import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readContent } from '../../../src/core/load/read-content.ts';
import { writeDemoContent } from '../../../src/publish/build/demo-content.ts';

it('refuses made-up reports, releases and assignments in a site that does not say it is a demonstration', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  writeDemoContent(folder);
  const file = join(folder, 'site.json');
  const { isDemonstration: _, ...site } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(site));
  const result = await readContent(folder);
  await rm(folder, { recursive: true });
  const issues = 'issues' in result ? result.issues.filter(({ code }) => code === 'demonstration-mixed') : [];
  const madeUp = ['assignments', 'releases', 'reports'].flatMap((name) =>
    readdirSync(join('tests/fixtures/demo', name)).map((base) => join(folder, name, base)),
  );
  expect(issues.map(({ place }) => place.file).sort()).toEqual(madeUp.sort());
  const [first] = issues.filter(({ place }) => place.file.includes('/reports/'));
  expect(first && formatIssue(first).replace(folder, 'content')).toBe(
    'content/reports/2026-Q1-ban-xay-dung-dang.json: số liệu minh họa và số liệu thật lẫn vào nhau. Bỏ tệp minh họa ra khỏi nội dung thật; bản minh họa dựng bằng npm run demo. [demonstration-mixed]',
  );
});
