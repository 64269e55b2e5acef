import { beforeAll, describe, expect, it } from 'vitest';
import { allTables } from '../../../src/site/open-data/all-tables.ts';
import { buildDataPackage } from '../../../src/site/open-data/data-package.ts';
import { fillTable } from '../../../src/site/open-data/fill-table.ts';
import type { OpenDataSource } from '../../../src/site/open-data/table.ts';
import { buildTableCsv, withoutMark } from '../../../src/site/open-data/table-csv.ts';
import { checkDataPackage } from '../../fixtures/frictionless/check-data-package.ts';
import { readDemoSource, readRealSource } from './demo-source.ts';

type Files = Record<string, string>;

let real: { descriptor: object; files: Files };
let demo: { descriptor: object; files: Files };
beforeAll(async () => {
  [real, demo] = [packageOf(await readRealSource()), packageOf(await readDemoSource())];
});

describe('the data package', () => {
  it.each([
    ['of the programme', () => real],
    ['of the demonstration', () => demo],
  ])('%s is one by the schema of Frictionless, and each table is of its own', (_, given) => {
    expect(check(given()).problems).toEqual([]);
  });

  it.each<[what: string, file: string, from: string, to: string, problems: string[]]>([
    ['an empty cell that is required', 'releases.csv', '2026-04-22', '', ['releases:2 publishedOn: "" is required']],
    [
      'a day that no year has',
      'releases.csv',
      '2026-04-22',
      '2026-02-30',
      ['releases:2 publishedOn: "2026-02-30" is not of type date'],
    ],
    ['a number as words', 'releases.csv', ',4,', ',bốn,', ['releases:2 reports: "bốn" is not of type integer']],
    [
      'a comma in a number',
      'observations.csv',
      ',8.2,',
      ',"8,2",',
      ['observations:2 value: "8,2" is not of type number'],
    ],
    [
      'a yes in our words',
      'verdicts.csv',
      ',false,',
      ',không,',
      ['verdicts:2 isLatest: "không" is not of type boolean'],
    ],
    [
      'an address that is none',
      'releases.csv',
      'https://chuong-trinh-hanh-dong.example/cong-bo/2026-q1/',
      'cong-bo',
      ['releases:2 page: "cong-bo" is not of format uri'],
    ],
    [
      'a code that is not listed',
      'agencies.csv',
      ',party,',
      ',sect,',
      ['agencies:2 branch: "sect" is not among the values'],
    ],
    [
      'a key said twice',
      'errata.csv',
      'can-cu-trung-uong,',
      'dau-van-ban,',
      ['errata: two rows with the key ["dau-van-ban"]'],
    ],
    [
      'another name of a column',
      'releases.csv',
      'id,cutOff,publishedOn',
      'id,cutOff,published',
      [
        'releases: header id,cutOff,published,approvedBy,previous,reports,method,page,demonstration instead of id,cutOff,publishedOn,approvedBy,previous,reports,method,page,demonstration',
      ],
    ],
    [
      'a pair of ids that names no row',
      'observations.csv',
      ',giai-ngan-dau-tu-cong,giai-ngan,',
      ',giai-ngan-dau-tu-cong,so-ho,',
      ['observations: target,part ["giai-ngan-dau-tu-cong","so-ho"] is not among target-parts'],
    ],
    [
      'an id that names no row of its own table',
      'releases.csv',
      ',2026-Q1,12,',
      ',2025-Q4,12,',
      ['releases: previous ["2025-Q4"] is not among releases'],
    ],
  ])('refuses %s', (_, file, from, to, problems) => {
    const files = { ...demo.files, [file]: (demo.files[file] ?? '').replace(from, to) };
    expect(check({ ...demo, files }).problems).toEqual(problems);
  });

  it('refuses a descriptor that Frictionless would not take', () => {
    const descriptor = { ...demo.descriptor, resources: [] };
    expect(check({ ...demo, descriptor }).problems).toEqual(['/resources must NOT have fewer than 1 items']);
  });
});

function packageOf(source: OpenDataSource): { descriptor: object; files: Files } {
  const tables = allTables.map((table) => fillTable(table, source));
  const files = tables.map(({ name, columns, rows }) => [`${name}.csv`, withoutMark(buildTableCsv(columns, rows))]);
  return { descriptor: JSON.parse(JSON.stringify(buildDataPackage(source, tables))), files: Object.fromEntries(files) };
}

function check({ descriptor, files }: { descriptor: object; files: Files }) {
  return checkDataPackage(descriptor, (path) => files[path] ?? '');
}
