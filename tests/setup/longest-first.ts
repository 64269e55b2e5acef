import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Lint, programs and unit tests run while both sites are built. Then comes the demonstration, whose two longest files are
 * most of it; the many short files of the site fill what is left of both workers.
 */
const projects = ['lint', 'programs', 'unit', 'demo', 'site'];

/** The files that take longest, so that none of them is left for the end, when the other worker has nothing to do. */
const slow = [
  ...['import', 'release', 'verify', 'deliver-sftp', 'killed', 'sign-step', 'template', 'after', 'quarter', 'inbox'],
  ...['assign', 'sheet', 'check', 'server-step', 'same-answers', 'nothing-dropped'],
  ...['hostile-workbooks', 'read-content'],
  ...['editor-year', 'publishing', 'every-page', 'another-commune', 'accessibility', 'desk', 'search', 'figures'],
  ...['styles', 'plain-reading', 'commands', 'narrow-screens', 'markup', 'tasks', 'checker', 'keyboard', 'offline'],
];

/** Starts long files first: a fresh clone has no times of an earlier run to go by. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => projectRank(one) - projectRank(other) || fileRank(one) - fileRank(other));
  }
}

function projectRank({ project }: TestSpecification): number {
  return projects.indexOf(project.name);
}

function fileRank({ moduleId }: TestSpecification): number {
  const at = slow.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return at < 0 ? slow.length : at;
}
