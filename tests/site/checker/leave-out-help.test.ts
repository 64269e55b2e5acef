import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseIssues } from '../../../src/core/issues/releases.ts';
import { sectionIssues } from '../../../src/core/issues/sections.ts';
import { ofTheWhole } from '../../../src/site/checker/leave-out-help.ts';

/** Every module that a module leads to, itself included; types lead nowhere. */
function listModules(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+\.ts)';/gm);
  for (const [, target = ''] of imports) listModules(path.join(path.dirname(file), target), seen);
  return seen;
}

describe.each(['worker', 'report-worker'])('what is left out of the checker: %s', (worker) => {
  const modules = [...listModules(`src/site/checker/${worker}.ts`)];

  it.each([
    ['sections', sectionIssues],
    ['releases', releaseIssues],
  ])('is found by none of its modules: %s', (topic, issues) => {
    expect(Object.keys(ofTheWhole)).toContain(`${topic}.ts`);
    const others = modules.filter((file) => !file.includes('src/core/issues/'));
    expect(others.length).toBeGreaterThan(30);
    const said = others.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/newIssue\(\s*'([a-z-]+)'/g)]);
    const codes = new Set(said.map(([, code = '']) => code));
    expect(Object.keys(issues).filter((code) => codes.has(code))).toEqual([]);
  });
});
