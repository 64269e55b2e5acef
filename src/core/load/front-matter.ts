import type { z } from 'zod';
import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Parsed } from './parsed.ts';
import { describeZodIssues } from './schema-issues.ts';

/** One line of front matter. */
interface Field {
  value: unknown;
  /** The value as written. */
  raw: string;
  line: number;
}

export interface FrontMatter {
  fields: Map<string, Field>;
  /** The whole file with the front matter blanked, so that lines keep their numbers. */
  body: string;
}

/** Reads the lines `key: value` between two lines of `---`. A value is JSON on one line, a whole number or an id. */
export function parseFrontMatter(text: string, file: string): Parsed<FrontMatter> {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return { issues: [newIssue('front-matter-missing', { file, line: 1 })] };
  const fields = new Map<string, Field>();
  const issues = lines.slice(1, end).flatMap((words, index) => readLine(words, { file, line: index + 2 }, fields));
  const body = lines.map((words, index) => (index <= end ? '' : words)).join('\n');
  return issues.length === 0 ? { value: { fields, body } } : { issues };
}

/** The fields of front matter, held against the shape of their kind. */
export function parseFields<S extends z.ZodType>(
  schema: S,
  { fields }: FrontMatter,
  file: string,
): Parsed<z.output<S>> {
  const values = Object.fromEntries([...fields].map(([key, { value }]) => [key, value]));
  const result = schema.safeParse(values);
  if (result.success) return { value: result.data };
  // A missing field belongs to the front matter, which begins on the first line.
  const locate = ([key]: readonly PropertyKey[]) => fields.get(String(key)) ?? { line: 1 };
  return { issues: describeZodIssues(schema, result.error.issues, file, locate) };
}

function readLine(words: string, place: { file: string; line: number }, fields: Map<string, Field>): Issue[] {
  const match = words.match(/^([a-z][A-Za-z]*): (\S.*)$/);
  if (match === null) return [newIssue('front-matter-line', place, { written: words })];
  const [, key = '', raw = ''] = match;
  const first = fields.get(key);
  if (first !== undefined) return [newIssue('duplicate-field', { ...place, field: key }, { firstLine: first.line })];
  const value = readValue(raw.trimEnd());
  if (value === undefined) return [newIssue('front-matter-line', { ...place, field: key }, { written: words })];
  fields.set(key, { value, raw, line: place.line });
  return [];
}

function readValue(raw: string): unknown {
  if (/^-?\d+$/.test(raw)) return Number(raw);
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(raw)) return raw;
  // No escapes, as in the JSON files.
  if (!/^["[]/.test(raw) || /\\[^"\\/]/.test(raw)) return undefined;
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
