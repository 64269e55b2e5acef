import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerIssues } from '../../../src/core/issues/answers.ts';
import { issues } from '../../../src/core/issues/catalogue.ts';
import { fileIssues } from '../../../src/core/issues/files.ts';
import { linkIssues } from '../../../src/core/issues/links.ts';
import { releaseIssues } from '../../../src/core/issues/releases.ts';
import { sectionIssues } from '../../../src/core/issues/sections.ts';
import { foundElsewhere, foundInOneFile } from '../../../src/site/checker/leave-out-help.ts';

/** Every module that a module leads to, itself included; types lead nowhere. */
function listModules(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+\.ts)';/gm);
  for (const [, target = ''] of imports) listModules(path.join(path.dirname(file), target), seen);
  return seen;
}

describe.each(['worker', 'report-worker'])('what is left out of the checker: %s', (worker) => {
  const modules = [...listModules(`src/site/checker/${worker}.ts`)].filter(
    (file) => !file.includes('src/core/issues/'),
  );
  const named = new Set(
    modules.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code),
    ),
  );

  it.each([
    ['sections.ts', sectionIssues, 5],
    ['releases.ts', releaseIssues, 5],
    ['links.ts', linkIssues, 5],
    ['files.ts', fileIssues, 5],
    ['answers.ts', answerIssues, 2],
  ])('is named in none of its modules: %s', (file, issues, least) => {
    expect(modules.length).toBeGreaterThan(30);
    const leftOut = Object.keys(issues).filter((code) => !foundInOneFile[file]?.includes(code));
    expect(leftOut.length).toBeGreaterThan(least);
    expect(leftOut.filter((code) => named.has(code))).toEqual([]);
  });

  it('is named in none of its modules: what is found elsewhere', () => {
    expect(foundElsewhere.filter((code) => named.has(code))).toEqual([]);
    expect(foundElsewhere.filter((code) => !(code in issues))).toEqual([]);
  });
});
