import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const contributing = readFileSync('.github/CONTRIBUTING.md', 'utf8');

describe('what contributors are told', () => {
  it.each(['CONTRIBUTING.md', 'SECURITY.md'])('names in %s no file or folder that is not there', (name) => {
    const paths = [...readFileSync(`.github/${name}`, 'utf8').matchAll(/`((?:src|tests|content|\.ci)\/[^`]*)`/g)];
    const named = paths.map(([, path = '']) => path).filter((path) => !path.includes('<'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names what is in the file beside it: `measureSchema`, the switch, the examples', () => {
    const pairs = [...contributing.matchAll(/(\w+)`?(?:,| in)\s+`((?:src|tests)\/[\w/.-]+\.ts)`/g)];
    const named = pairs.map(([, what = '', file = '']) => ({ what, file })).filter(({ what }) => what !== 'listed');
    expect(named.map(({ what }) => what)).toEqual(expect.arrayContaining(['measureSchema', 'switch', 'examples']));
    const isThere = ({ what, file }: { what: string; file: string }) =>
      new RegExp(`\\b${what}\\b`, 'i').test(readFileSync(file, 'utf8'));
    expect(named.filter((one) => !isThere(one))).toEqual([]);
  });

  it('is led to by the README, with the licence', () => {
    const links = [...readFileSync('README.md', 'utf8').matchAll(/(?<!!)\[[^\]]+\]\(([^)#:]+)\)/g)].map(
      ([, path = '']) => path,
    );
    expect([...new Set(links)].sort()).toEqual(['.github/CONTRIBUTING.md', '.github/SECURITY.md', 'LICENSE']);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('gives as examples of verbs functions that the source exports', () => {
    const [, table = ''] = /^\| Verb \|.*\n([\s\S]*?)\n\n/m.exec(contributing) ?? [];
    const examples = [...table.matchAll(/`(\w+)` \|$/gm)].map(([, name = '']) => name);
    expect(examples).toHaveLength(9);
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`src/${path}`, 'utf8'))
      .join('\n');
    expect(examples.filter((name) => !new RegExp(`^export (?:async )?function ${name}\\b`, 'm').test(source))).toEqual(
      [],
    );
  });
});
