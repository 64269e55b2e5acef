import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { placeOf } from './about.ts';
import { addressOf } from './addresses.ts';
import type { Column, ColumnKind } from './column.ts';
import type { FilledTable } from './fill-table.ts';
import type { OpenDataSource } from './table.ts';
import { openDataWords } from './words/page-words.ts';

const { file: words } = openDataWords;

/** The descriptor of a Frictionless Data Package whose tables lie beside it as `<name>.csv`. */
export function buildDataPackage({ programme: { site }, states }: OpenDataSource, tables: readonly FilledTable[]) {
  const last = states.at(-1)?.release;
  const description = words.description(citeDocument(site), placeOf(site));
  return {
    profile: 'tabular-data-package',
    name: 'chuong-trinh-hanh-dong',
    title: words.name,
    description: [...(site.isDemonstration ? [demonstrationWords.notice] : []), description, ...termsOf(site)].join(
      ' ',
    ),
    homepage: addressOf(site, routes.data()),
    ...(last && { version: last.id, created: `${last.publishedOn}T00:00:00+07:00` }),
    keywords: words.keywords,
    ...(site.licence && { licenses: [{ title: site.licence.name, path: site.licence.url }] }),
    sources: [{ title: citeDocument(site), path: addressOf(site, routes.wholeText()) }],
    contributors: [{ title: placeOf(site), role: 'publisher' }],
    resources: tables.map(describeResource),
  };
}

function termsOf({ licence }: OpenDataSource['programme']['site']): string[] {
  return licence ? [] : [`${words.noLicence}.`];
}

function describeResource({ name, title, about, key, links, columns }: FilledTable) {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(describeField),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(links.length > 0 && {
        foreignKeys: links.map(({ columns: fields, table, to }) => ({
          fields,
          // A table names itself by nothing.
          reference: { resource: table === name ? '' : table, fields: to },
        })),
      }),
    },
  };
}

const types: Record<ColumnKind, { type: string; format?: string }> = {
  text: { type: 'string' },
  url: { type: 'string', format: 'uri' },
  list: { type: 'string' },
  lines: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
};

function describeField({ name, title, about, unit, kind, isAlways, codes }: Column) {
  const constraints = {
    ...(isAlways && { required: true }),
    ...(codes && kind === 'text' && { enum: Object.keys(codes) }),
  };
  return {
    name,
    ...types[kind],
    title,
    description: about,
    ...(unit !== undefined && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
