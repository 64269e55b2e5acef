import { readFileSync } from 'node:fs';
import { type ParseError, parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

function read(name: string): string {
  return readFileSync(`src/publish/deploy/${name}`, 'utf8');
}

/** A line of the part of YAML that the samples use: its depth, key and value; a list item counts as one step deeper. */
interface YamlLine {
  indent: number;
  key?: string;
  value: string;
  isItem: boolean;
}

/** Reads the samples line by line and refuses what this part of YAML does not have. */
function readYaml(name: string): YamlLine[] {
  const lines = read(name)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return lines.map((line) => {
    const [, spaces = '', dash, key, value = ''] = /^( *)(- )?(?:([\w-]+):(?: |$))?(.*)$/.exec(line) ?? [];
    if (line.includes('\t') || spaces.length % 2 !== 0) throw new Error(`${name}: ${line}`);
    if (key === undefined && dash === undefined) throw new Error(`${name}: ${line}`);
    return { indent: spaces.length, ...(key !== undefined && { key }), value, isItem: dash !== undefined };
  });
}

/** What stands directly beneath a path of keys. */
function beneath(lines: readonly YamlLine[], ...path: string[]): YamlLine[] {
  let found = [...lines];
  for (const key of path) {
    const at = found.findIndex((line) => line.key === key && !line.isItem);
    if (at < 0) throw new Error(`No ${path.join('.')}`);
    const own = found[at]?.indent ?? 0;
    const after = found.slice(at + 1);
    const end = after.findIndex(({ indent }) => indent <= own);
    found = end < 0 ? after : after.slice(0, end);
  }
  return found;
}

function scriptsRun(lines: readonly YamlLine[]): string[] {
  return lines.flatMap(({ value }) => /\bnpm run ([a-z:-]+)/.exec(value)?.[1] ?? []);
}

describe('the sample workflow for GitHub Pages', () => {
  const lines = readYaml('github-pages.yml');

  it('runs when a release is committed', () => {
    expect(beneath(lines, 'on', 'push').map(({ key, value }) => [key, value])).toEqual([
      ['branches', '[main]'],
      ['paths', '["content/releases/**"]'],
    ]);
  });

  it('checks, builds, verifies and tries the site before it publishes it', () => {
    const steps = beneath(lines, 'jobs', 'build', 'steps').filter(({ isItem }) => isItem);
    expect(steps.map(({ value }) => value)).toEqual([
      'actions/checkout@v4',
      'actions/setup-node@v4',
      'npm ci',
      'npm run kiem-tra',
      'npm run build',
      'npm run kiem-chung -- dist',
      'npm run deploy:check',
      'actions/upload-pages-artifact@v3',
    ]);
    expect(beneath(lines, 'jobs', 'publish').find(({ key }) => key === 'needs')?.value).toBe('build');
  });

  it('has no more rights than it needs', () => {
    expect(beneath(lines, 'permissions').map(({ key, value }) => `${key}: ${value}`)).toEqual([
      'contents: read',
      'pages: write',
      'id-token: write',
    ]);
  });
});

describe('the sample for GitLab Pages', () => {
  const lines = readYaml('gitlab-pages.yml');

  it('builds, verifies and tries the site, and publishes the folder that GitLab wants', () => {
    expect(scriptsRun(beneath(lines, 'pages', 'script'))).toEqual(['kiem-tra', 'build', 'kiem-chung', 'deploy:check']);
    expect(beneath(lines, 'pages', 'artifacts', 'paths').map(({ value }) => value)).toEqual(['public']);
  });

  it('runs when a release is committed', () => {
    expect(beneath(lines, 'pages', 'rules').at(-1)?.value).toBe('content/releases/**/*');
  });
});

it.each(['github-pages.yml', 'gitlab-pages.yml'])('%s runs only commands that there are', (name) => {
  expect(scriptsRun(readYaml(name)).filter((script) => scripts[script] === undefined)).toEqual([]);
});

describe('the sample for Cloudflare Pages', () => {
  it('is JSON with comments, and publishes the folder that the build makes', () => {
    const errors: ParseError[] = [];
    const config = parse(read('wrangler.jsonc'), errors);
    expect(errors).toEqual([]);
    expect(Object.keys(config)).toEqual(['name', 'compatibility_date', 'pages_build_output_dir']);
    expect(config.pages_build_output_dir).toBe('dist');
  });
});
