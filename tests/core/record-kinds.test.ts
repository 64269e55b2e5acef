import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listRecordKinds, otherFolders } from '../../src/core/record-kinds.ts';

const kinds = listRecordKinds();
const folders: string[] = kinds.filter(([, { file }]) => file === undefined).map(([name]) => name);
const files = kinds.flatMap(([, { file = [] }]) => file);
/** Where in `content/` each kind is, as its schema and the README write it. */
const places = kinds.map(([name, { file }]) => `content/${file ?? `${name}/`}`);

describe('the table of record kinds', () => {
  it('holds every folder and file of the content; beside them there is the transcription', () => {
    const found = readdirSync('content', { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? entry.name : `the file ${entry.name}`,
    );
    const known = ['source', ...folders, ...Object.keys(otherFolders), ...files.map((file) => `the file ${file}`)];
    expect(found.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('holds every folder of records of the demonstration', () => {
    const found = readdirSync('tests/fixtures/demo', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.map(({ name }) => name).filter((name) => name !== 'tables' && !folders.includes(name))).toEqual([]);
  });

  it('has a row for every schema of a file of the content, which says where the file is', () => {
    const said = readdirSync('src/core/schemas')
      .map((file) => readFileSync(`src/core/schemas/${file}`, 'utf8'))
      .flatMap((code) => code.match(/(?<=\/\*\*\s+(?:\* )?`)content\/(?:[a-z]+\/(?=<)|[a-z/]+\.json)/g) ?? []);
    expect(said.sort()).toEqual([...places].sort());
  });

  it('gives no two kinds the same JSON Schema', () => {
    const names = kinds.flatMap(([, { one = [] }]) => one);
    expect(names).toEqual([...new Set(names)]);
  });

  it('has nothing that may be absent and that the README does not explain', () => {
    const readme = readFileSync('README.md', 'utf8');
    const absent = places.filter((_, index) => kinds[index]?.[1].mayBeAbsent);
    expect(absent).toEqual([
      ...['content/assignments/', 'content/reports/', 'content/imports/', 'content/replies/'],
      ...['content/amendments/', 'content/questions/'],
      ...['content/releases/', 'content/statements/', 'content/proofs/', 'content/moved.json', 'content/keys.json'],
    ]);
    expect(absent.filter((place) => !readme.includes(`\`${place}`))).toEqual([]);
  });
});
