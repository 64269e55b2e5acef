import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the README', () => {
  it('explains every command, and no other', () => {
    const explained = [...readme.matchAll(/^\| `npm (?:run )?([a-z:-]+)` \|/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual(Object.keys(scripts).sort());
  });

  it('says where every folder of the source is', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `src/${name}/`).filter((folder) => !readme.includes(`\`${folder}\``))).toEqual([]);
  });

  it('says why every package is there', () => {
    expect(Object.keys(devDependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('shows pictures that exist', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
  });
});
