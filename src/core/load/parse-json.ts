import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Issue, type IssuePlace, newIssue } from '../issues/catalogue.ts';
import type { Parsed } from './parsed.ts';

const maxDepth = 50;

/** A place with its line and column. */
type LinePlace = IssuePlace & { line: number; column: number };

/** JSON with the place of every value. */
export interface JsonTree {
  value: unknown;
  root: Node;
}

/** Strict JSON: no comments, no trailing commas, no field twice, nothing hidden behind an escape. */
export function parseJson(text: string, file: string): Parsed<JsonTree> {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    return { issues: [newIssue('json-too-deep', placeAt(text, tooDeep, file), { most: maxDepth })] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) return { issues: [describeError(text, file, error)] };
  const issues = checkNodes(root, text, file);
  return issues.length === 0 ? { value: { value: JSON.parse(text), root } } : { issues };
}

/** Line and column of an offset, both from 1. */
export function placeAt(text: string, offset: number, file: string): LinePlace {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The first bracket beyond the depth allowed; found before parsing, because the parser calls itself at each level. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const token = text.slice(offset, offset + scanner.getTokenLength());
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > maxDepth) return offset;
  }
  return undefined;
}

/** The first mistake in words an editor knows; the later ones mostly follow from it. */
function describeError(text: string, file: string, error: ParseError | undefined): Issue {
  const offset = error?.offset ?? 0;
  const reason = error === undefined ? '' : printParseErrorCode(error.error);
  const end = text.slice(0, offset).trimEnd().length;
  const here = placeAt(text, offset, file);
  const written = lineOf(text, here);
  const decimal = written.match(/[:[]\s*(-?\d+),(\d+)/);
  if (reason === 'InvalidCommentToken') return newIssue('json-comment', here, { written });
  if (decimal) return newIssue('json-decimal-comma', here, { written, likely: `${decimal[1]}.${decimal[2]}` });
  if (text[end - 1] === ',' && /[}\]]/.test(text[offset] ?? '')) {
    const comma = placeAt(text, end - 1, file);
    return newIssue('json-trailing-comma', comma, { written: lineOf(text, comma) });
  }
  if (reason === 'CommaExpected') {
    const gap = placeAt(text, end, file);
    return newIssue('json-comma-missing', gap, { written: lineOf(text, gap) });
  }
  const lacksQuote = reason === 'UnexpectedEndOfString' || reason === 'InvalidSymbol';
  return newIssue(lacksQuote ? 'json-quote-missing' : 'json-malformed', here, { written });
}

function lineOf(text: string, { line }: LinePlace): string {
  return (text.split('\n')[line - 1] ?? '').trim().slice(0, 120);
}

function checkNodes(node: Node, text: string, file: string): Issue[] {
  const own = node.type === 'object' ? checkFieldNames(node, text, file) : [];
  const raw = text.slice(node.offset, node.offset + node.length);
  const isEscaped = node.type === 'string' && /\\[^"\\/]/.test(raw.replaceAll('\\\\', ''));
  if (isEscaped) own.push(newIssue('json-escape', placeAt(text, node.offset, file), { written: raw }));
  return [...own, ...(node.children ?? []).flatMap((child) => checkNodes(child, text, file))];
}

/** Places are worked out only for what is wrong: each costs a walk through the text up to it. */
function checkFieldNames(object: Node, text: string, file: string): Issue[] {
  const seen = new Map<string, number>();
  const placeOf = (name: string, offset: number) => ({ ...placeAt(text, offset, file), field: name });
  return (object.children ?? []).flatMap(({ children, offset }) => {
    const name = String(children?.[0]?.value);
    const first = seen.get(name);
    if (first !== undefined) {
      const firstLine = placeAt(text, first, file).line;
      return [newIssue('duplicate-field', placeOf(name, offset), { firstLine })];
    }
    seen.set(name, offset);
    const isForbidden = name === '__proto__' || name === 'constructor';
    return isForbidden ? [newIssue('forbidden-field', placeOf(name, offset))] : [];
  });
}
