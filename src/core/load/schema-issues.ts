import type { z } from 'zod';
import { type FactsOf, type Issue, type IssuePlace, newIssue } from '../issues/catalogue.ts';
import { findNearest } from '../text/nearest.ts';
import { slugOf } from '../text/slug.ts';
import { fieldsAt } from './schema-fields.ts';

type Path = readonly PropertyKey[];
type ZodIssue = z.core.$ZodIssue;

/** Where a field stands in its file, and how it is written there; without `raw` it is not there at all. */
export type Locate = (path: Path) => { line: number; raw?: string };

/** The pattern of `idSchema`; other patterns are explained by the name of their field. */
const idPattern = '/^[a-z0-9]+(-[a-z0-9]+)*$/';

/** The problems zod found, as issues: which field of which line, what stands there, what should. */
export function describeZodIssues(
  schema: z.ZodType,
  found: readonly ZodIssue[],
  file: string,
  locate: Locate,
): Issue[] {
  return found.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => describeUnknownField(schema, issue.path, key, file, locate));
    }
    const { line, raw } = locate(issue.path);
    const place = { file, line, field: issue.path.join('.') };
    return [raw === undefined ? newIssue('field-missing', place) : describeValue(issue, place, shorten(raw))];
  });
}

function describeUnknownField(schema: z.ZodType, path: Path, key: string, file: string, locate: Locate): Issue {
  const fullPath = [...path, key];
  const place = { file, line: locate(fullPath).line, field: fullPath.join('.') };
  return newIssue('unknown-field', place, { name: key, likely: findNearest(key, fieldsAt(schema, path)) });
}

function describeValue(issue: ZodIssue, place: IssuePlace, written: string): Issue {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, place, written);
    case 'invalid_format':
      return describeFormat(issue, place, written);
    case 'invalid_value':
      return newIssue('value-not-in-list', place, chooseAmong(issue.values.map(String), written));
    case 'too_small':
      if (issue.origin === 'string') return newIssue('text-empty', place);
      return describeSize(issue.origin, place, { written, bounds: `≥ ${issue.minimum}` });
    case 'too_big':
      return describeSize(issue.origin, place, { written, bounds: `≤ ${issue.maximum}` });
    case 'invalid_union':
      return describeUnion(issue, place, written);
    default:
      return newIssue('value-not-accepted', place, { written, rule: issue.message });
  }
}

function describeType(type: string, place: IssuePlace, written: string): Issue {
  if (type === 'int') return newIssue('value-not-whole', place, { written });
  if (type === 'number') return newIssue('value-not-a-number', place, { written, likely: guessNumber(written) });
  return newIssue('value-wrong-type', place, { written, type });
}

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat, place: IssuePlace, written: string): Issue {
  if (issue.format === 'date') return newIssue('value-not-a-date', place, { written });
  if (issue.pattern === idPattern)
    return newIssue('value-not-an-id', place, { written, likely: slugOf(unquote(written)) });
  const facts = { written, field: String(issue.path.at(-1)), pattern: issue.pattern ?? issue.format };
  return newIssue('value-wrong-format', place, facts);
}

function describeSize(origin: string, place: IssuePlace, facts: { written: string; bounds: string }): Issue {
  if (origin === 'string') return newIssue('text-too-long', place, facts);
  return newIssue(origin === 'array' ? 'list-wrong-length' : 'value-out-of-range', place, facts);
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion, place: IssuePlace, written: string): Issue {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : undefined;
  if (options === undefined) return newIssue('value-not-accepted', place, { written, rule: issue.message });
  return newIssue('value-not-in-list', place, chooseAmong(options, written));
}

function chooseAmong(choices: readonly string[], written: string): FactsOf<'value-not-in-list'> {
  return { written, choices, likely: findNearest(unquote(written), choices) };
}

/** `"62,5%"` is 62.5; `"1.000"` may be one or a thousand, so it gets no guess. */
function guessNumber(written: string): string | undefined {
  const match = unquote(written).match(/^(-?\d+)(?:[.,](\d+))?\s*%?$/);
  if (match === null || /^\d{3}$/.test(match[2] ?? '')) return undefined;
  return match[2] === undefined ? match[1] : `${match[1]}.${match[2]}`;
}

function unquote(raw: string): string {
  return raw.replace(/^"|"$/g, '').trim();
}

function shorten(raw: string): string {
  const line = raw.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
