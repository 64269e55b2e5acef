import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { checkDataPackage } from '../fixtures/frictionless/check-data-package.ts';
import { listFiles, publishedUrl, readPage } from './built-pages.ts';
import { attributeOf, byTag, textOf } from './html.ts';

const folder = inject('siteFolder');
const files = listFiles(folder).filter((path) => path.startsWith('/du-lieu/v1/'));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const index = JSON.parse(read('/du-lieu/v1/index.json'));
const isDemonstration = index.about.isDemonstration === true;

describe('the data package', () => {
  const descriptor = JSON.parse(read('/du-lieu/v1/package/datapackage.json'));

  it('is one by the schema of Frictionless: every row is of its schema and every foreign key holds', () => {
    const { problems, rowCounts } = checkDataPackage(descriptor, (path) => read(`/du-lieu/v1/package/${path}`));
    expect(problems).toEqual([]);
    const tables = index.tables.map(({ name }: { name: string }) => [name, rowsOf(name).length]);
    expect(rowCounts).toEqual(Object.fromEntries(tables));
  });

  it('names no licence that the commune has not named', () => {
    const { licenses, description } = descriptor;
    expect(licenses).toBeUndefined();
    expect(description).toContain('Chưa nêu giấy phép.');
  });

  it('holds the same tables as for spreadsheets, without the mark at their front', () => {
    for (const { name } of index.tables) {
      const csv = read(`/du-lieu/v1/${name}.csv`);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(read(`/du-lieu/v1/package/${name}.csv`)).toBe(csv.slice(1));
    }
  });
});

describe('the index', () => {
  it('lists every file with its size, and no other', () => {
    const listed = index.files.map(({ url, bytes }: { url: string; bytes: number }) => `${url} ${bytes}`);
    const built = files
      .filter((path) => path !== '/du-lieu/v1/index.json')
      .map((path) => `${new URL(path.slice(1), publishedUrl())} ${readFileSync(join(folder, path)).length}`);
    expect(listed.sort()).toEqual(built.sort());
  });
});

describe('each file', () => {
  it('of JSON says first where it comes from and as of when', () => {
    const isOurs = (path: string) => path.endsWith('.json') && !/\/(?:reports|ledger|schemas|package)\//.test(path);
    const silent = files.filter(isOurs).filter((path) => {
      const { about } = JSON.parse(read(path));
      return Object.keys(JSON.parse(read(path)))[0] !== 'about' || !['none', 'published'].includes(about.release.state);
    });
    expect(silent).toEqual([]);
  });

  it('says where figures are made up, and only there', () => {
    const unlike = files.filter((path) => {
      const text = read(path);
      const says = text.includes('SỐ LIỆU MINH HỌA') || text.includes('"isDemonstration": true');
      // A table without rows has the column that would say it.
      return says !== isDemonstration && !(isDemonstration && /^\uFEFF?[^\r]*,demonstration\r\n$/.test(text));
    });
    expect(unlike).toEqual([]);
  });
});

describe('the page', () => {
  const page = readPage(folder, '/du-lieu/');

  it('explains every column that a table has', () => {
    const explained = byTag(page.document, 'code').map((code) => textOf(code));
    const columns = index.tables.flatMap(({ name }: { name: string }) => headerOf(name));
    expect(columns.filter((column: string) => !explained.includes(column))).toEqual([]);
  });

  it('offers each table with the size that its file has', () => {
    const [, size = ''] = /href="\/du-lieu\/v1\/errata\.csv"[^>]*>CSV \(([^)]+)\)/.exec(page.html) ?? [];
    const bytes = readFileSync(join(folder, 'du-lieu/v1/errata.csv')).length;
    expect(size).toBe(`${Math.round(bytes / 1000)} KB`);
  });

  it('describes the data to search engines, without a licence that is not there', () => {
    const blocks = byTag(page.document, 'script').filter((el) => attributeOf(el, 'type') === 'application/ld+json');
    const [dataset, ...others] = blocks.map((block) => JSON.parse(textOf(block)));
    expect(others).toEqual([]);
    expect([dataset['@type'], dataset.url, dataset.license]).toEqual([
      'Dataset',
      `${publishedUrl()}du-lieu/`,
      undefined,
    ]);
    const addresses = dataset.distribution.map(
      ({ contentUrl }: { contentUrl: string }) => new URL(contentUrl).pathname,
    );
    expect(addresses.filter((path: string) => !files.includes(path))).toEqual([]);
    expect(addresses).toHaveLength(index.tables.length * 2);
  });
});

it('lists in the catalogue only files that are there', () => {
  const { 'dcat:dataset': datasets } = JSON.parse(read('/du-lieu/v1/catalogue.jsonld'));
  const urls = datasets.flatMap((dataset: { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }) =>
    dataset['dcat:distribution'].map((distribution) => distribution['dcat:downloadURL']['@id']),
  );
  expect(urls.length).toBe(index.tables.length * 2);
  expect(urls.filter((url: string) => !files.includes(new URL(url).pathname))).toEqual([]);
});

function rowsOf(name: string): unknown[] {
  return JSON.parse(read(`/du-lieu/v1/${name}.json`)).rows;
}

function headerOf(name: string): string[] {
  const [header = ''] = read(`/du-lieu/v1/package/${name}.csv`).split('\r\n');
  return header.split(',');
}
