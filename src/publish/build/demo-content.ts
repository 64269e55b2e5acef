import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listRecordKinds } from '../../core/record-kinds.ts';

/** Writes the content of the demonstration into an empty folder: the real text, made-up reports and days, and the mark that says so. */
export function writeDemoContent(folder: string): void {
  cpSync('content', folder, { recursive: true });
  for (const [name] of listRecordKinds()) {
    const made = path.join('tests/fixtures/demo', name);
    if (existsSync(made)) cpSync(made, path.join(folder, name), { recursive: true });
  }
  const siteFile = path.join(folder, 'site.json');
  const site = JSON.parse(readFileSync(siteFile, 'utf8'));
  const invented = JSON.parse(readFileSync('tests/fixtures/demo/site.json', 'utf8'));
  writeFileSync(siteFile, JSON.stringify({ ...site, ...invented, isDemonstration: true }));
}
