import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { z } from 'zod';
import { type JsonTree, parseJson, placeAt } from './parse-json.ts';
import type { Parsed } from './parsed.ts';
import { describeZodIssues, type Locate } from './schema-issues.ts';

/** A record of a JSON file, as its schema wants it. */
export function parseRecord<S extends z.ZodType>(schema: S, text: string, file: string): Parsed<z.output<S>> {
  const json = parseJson(text, file);
  if ('issues' in json) return json;
  const result = schema.safeParse(json.value.value);
  if (result.success) return { value: result.data };
  return { issues: describeZodIssues(schema, result.error.issues, file, locateIn(json.value, text, file)) };
}

/** A field that is not there is said to be missing from the object around it. */
function locateIn({ root }: JsonTree, text: string, file: string): Locate {
  return (path) => {
    const node = findNode(root, path);
    if (node !== undefined) {
      return { line: placeAt(text, node.offset, file).line, raw: text.slice(node.offset, node.offset + node.length) };
    }
    const around = findNode(root, path.slice(0, -1)) ?? root;
    return { line: placeAt(text, around.offset, file).line };
  };
}

function findNode(root: Node, path: readonly PropertyKey[]): Node | undefined {
  return findNodeAtLocation(
    root,
    path.map((step) => (typeof step === 'number' ? step : String(step))),
  );
}
