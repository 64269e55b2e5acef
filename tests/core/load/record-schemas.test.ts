import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listRecordSchemas } from '../../../src/core/load/record-schemas.ts';

const schemas = listRecordSchemas();

const folders = [
  ['target', 'content/targets'],
  ['task', 'content/tasks'],
  ['plan', 'content/plans'],
  ['work', 'content/works'],
  ['agency', 'content/agencies'],
  ['citation', 'content/citations'],
  ['erratum', 'content/errata'],
  ['report', 'tests/fixtures/demo/reports'],
  ['release', 'tests/fixtures/demo/releases'],
  ['assignment', 'tests/fixtures/demo/assignments'],
  ['reply', 'tests/fixtures/demo/replies'],
  ['amendment', 'tests/fixtures/demo/amendments'],
  ['question', 'tests/fixtures/demo/questions'],
] as const;

describe('the JSON Schemas', () => {
  it('are there for every kind of which there are many, for the glossary and for the site', () => {
    const kinds = [...folders.map(([name]) => name), 'glossary', 'site'];
    expect([...schemas.keys()].sort()).toEqual(kinds.sort());
  });

  it.each(folders)('accept every %s as an editor writes it', (name, folder) => {
    const accepts = validatorOf(name);
    const refused = readdirSync(folder).filter(
      (file) => !accepts(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
    );
    expect(refused).toEqual([]);
  });

  it.each([
    ['an unknown field', { tasks: [] }],
    ['a date that is none', { receivedOn: '31/3/2026' }],
    ['a figure as words', { observations: [{ value: { kind: 'number', value: '62,5' } }] }],
  ])('refuse a report with %s', (_, change) => {
    const report = JSON.parse(readFileSync('tests/fixtures/demo/reports/2026-Q1-phong-kinh-te.json', 'utf8'));
    expect(validatorOf('report')(report)).toBe(true);
    expect(validatorOf('report')({ ...report, ...change })).toBe(false);
  });
});

/** Read back by a reader of JSON Schema, not by the shape it was made from. */
function validatorOf(name: string): (value: unknown) => boolean {
  const schema = z.fromJSONSchema(schemas.get(name) as z.core.JSONSchema.JSONSchema);
  return (value) => schema.safeParse(value).success;
}
