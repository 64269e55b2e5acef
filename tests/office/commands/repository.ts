import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatJson } from '../../../src/office/intake/format-json.ts';
import { withCopy } from '../../core/load/content-copy.ts';

/** Does something with a copy of the real content in a git repository of its own, all committed. */
export function withRepository<T>(use: (content: string, repository: string) => Promise<T>): Promise<T> {
  return withCopy((content) => {
    const repository = path.dirname(content);
    copyFileSync('.gitignore', path.join(repository, '.gitignore'));
    history ??= commitOnce(repository);
    // Git knows a repository by this folder, though it is empty when all is packed.
    mkdirSync(path.join(repository, '.git/refs'), { recursive: true });
    for (const [file, bytes] of history) {
      mkdirSync(path.join(repository, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(repository, file), bytes);
    }
    return use(content, repository);
  });
}

/** The files of the history that each repository begins with: to commit it takes longer than most tests. */
let history: ReadonlyMap<string, Buffer> | undefined;

function commitOnce(repository: string): ReadonlyMap<string, Buffer> {
  git(repository, 'init', '--quiet', '--template=');
  commit(repository, 'Bắt đầu');
  git(repository, 'gc', '--quiet');
  const files = globSync('.git/**', { cwd: repository, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(repository, file), readFileSync(file)];
    }),
  );
}

/** Commits everything that changed. */
export function commit(repository: string, message: string): void {
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', message);
}

export function git(repository: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Văn phòng', '-c', 'user.email=van-phong@xa.example', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8' }).trim();
}

/** Writes the report of an agency: one value of the share of people with health insurance, received on a day. */
export function writeReport(
  content: string,
  id: { period: string; agency: string },
  receivedOn: string,
  observation: Record<string, unknown>,
): string {
  const file = path.join(content, `reports/${id.period}-${id.agency}.json`);
  const value = {
    ...{ id: 'bao-hiem-y-te', target: 'bao-hiem-y-te', part: 'bao-hiem-y-te', refersTo: id.period },
    ...{ certainty: 'final', nature: 'point-in-time', ...observation },
  };
  const source = { number: '45/BC-UBND', date: receivedOn, issuer: 'UBND xã' };
  writeFileSync(file, formatJson({ ...id, source, receivedOn, observations: [value] }));
  return file;
}
