import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReleaseOptions } from '../src/office/commands/release-options.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

describe('the README', () => {
  it('explains every command, and no other', () => {
    const explained = [...readme.matchAll(/^\| `npm (?:run )?([a-z:-]+)` \|/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual(Object.keys(scripts).sort());
  });

  it('says where every room and every folder in it is', () => {
    const folders = readdirSync('src', { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => `${parentPath}/${name}/`)
      .filter((folder) => folder.split('/').length <= 4);
    expect(folders.filter((folder) => !readme.includes(`\`${folder}\``))).toEqual([]);
  });

  it('leads to files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|tests)\/[\w/.-]+)`/g)].map(([, place = '']) => place);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((place) => !existsSync(place))).toEqual([]);
  });

  it('answers what a newcomer asks first with files that are there', () => {
    const [, table = ''] = /^\| Where is … \|.*\n([\s\S]*?)\n\n/m.exec(readme) ?? [];
    const rows = table.split('\n').slice(1);
    const answers = rows.map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path));
    expect(rows.length).toBeGreaterThan(5);
    expect(answers.filter((paths) => paths.length === 0)).toEqual([]);
    expect(answers.flat().filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names functions that are in the file beside them', () => {
    const named = [...readme.matchAll(/([a-z]+[A-Z]\w*) in `([^`]+\.ts)`/g)];
    expect(named.map(([, name]) => name)).toContain('buildSpeech');
    expect(named.filter(([, name = '', file = '']) => !readFileSync(file, 'utf8').includes(name))).toEqual([]);
  });

  it('says why every package is there, each in one version', () => {
    const packages = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(packages.filter(([name]) => !readme.includes(`\`${name}\``))).toEqual([]);
    expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('shows pictures that exist', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe("the editor's guide", () => {
  const guide = readFileSync('content/guides/huong-dan.mdx', 'utf8');
  const commands = [...guide.matchAll(/^npm run ([a-z-]+)(?: -- (.*))?$/gm)].map(([, name = '', words = '']) => ({
    name,
    words,
  }));

  it('names only commands that exist', () => {
    expect(commands.map(({ name }) => name).filter((name) => !(name in scripts))).toEqual([]);
    expect(commands.map(({ name }) => name)).toEqual([
      'ban-lam-viec',
      'ban-lam-viec',
      'bieu-mau',
      'nhap',
      'nhap',
      'nhap',
      'nhap',
      'kiem-tra',
      'cong-bo',
    ]);
  });

  it('prints an order of a release that the command takes', () => {
    const order = commands.find(({ name }) => name === 'cong-bo')?.words ?? '';
    const args = [...order.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    expect(parseReleaseOptions(args, '2026-10-20')).toMatchObject({ id: '2026-Q3', cutOff: '2026-10-15' });
  });
});
