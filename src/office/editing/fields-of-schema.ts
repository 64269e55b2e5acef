import { z } from 'zod';

/** A field of the editing page, as Sveltia CMS reads it. */
export interface EditorField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  [option: string]: unknown;
}

/** What a field or a value is called in Vietnamese, and which ids may be chosen. */
export interface EditorWords {
  fields: Record<string, string>;
  hints: Record<string, string>;
  values: Record<string, string>;
  /** Names of fields that hold sentences. */
  long: string[];
  /** By the name of the field that holds an id: the records it may name. */
  records: Record<string, { label: string; value: string }[]>;
}

/** The part of JSON Schema that our zod shapes use. */
interface Shape {
  type?: string;
  const?: unknown;
  enum?: string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  default?: unknown;
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  oneOf?: Shape[];
  anyOf?: Shape[];
}

/** The fields of one record, from the very shape that the checks use. A field without a Vietnamese name throws. */
export function fieldsOfSchema(schema: z.ZodType, words: EditorWords): EditorField[] {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Shape, words);
}

function fieldsOf({ properties = {}, required = [] }: Shape, words: EditorWords): EditorField[] {
  return Object.entries(properties)
    .filter(([, shape]) => shape.const === undefined)
    .map(([name, shape]) => ({
      name,
      label: wordFor(words.fields, name),
      required: required.includes(name),
      ...(words.hints[name] && { hint: words.hints[name] }),
      ...widgetOf(name, shape, words),
    }));
}

function widgetOf(name: string, shape: Shape, words: EditorWords): { widget: string } & Record<string, unknown> {
  if (shape.oneOf) return { widget: 'object', ...typesOf(shape.oneOf, words) };
  if (shape.anyOf) return { widget: 'string' };
  switch (shape.type) {
    case 'object':
      return { widget: 'object', fields: fieldsOf(shape, words) };
    case 'array':
      return { widget: 'list', ...(shape.minItems && { min: shape.minItems }), ...itemsOf(name, shape.items, words) };
    case 'boolean':
      return { widget: 'boolean', ...(shape.default !== undefined && { default: shape.default }) };
    case 'integer':
    case 'number':
      return { widget: 'number', value_type: shape.type === 'integer' ? 'int' : 'float', ...boundsOf(shape) };
    default:
      return textWidgetOf(name, shape, words);
  }
}

function itemsOf(name: string, items: Shape | undefined, words: EditorWords): Record<string, unknown> {
  if (items?.oneOf) return typesOf(items.oneOf, words);
  if (items?.type === 'object') return { fields: fieldsOf(items, words) };
  return { field: { name, label: wordFor(words.fields, name), ...textWidgetOf(name, items ?? {}, words) } };
}

/** A union: each member names itself in the one field that has a fixed value. */
function typesOf(members: Shape[], words: EditorWords): Record<string, unknown> {
  const named = members.map((member) => {
    const [key = '', { const: value = '' } = {}] =
      Object.entries(member.properties ?? {}).find(([, shape]) => shape.const !== undefined) ?? [];
    return { key, name: String(value), member };
  });
  return {
    typeKey: named[0]?.key,
    types: named.map(({ name, member }) => ({
      name,
      label: wordFor(words.values, name),
      widget: 'object',
      fields: fieldsOf(member, words),
    })),
  };
}

function textWidgetOf(name: string, shape: Shape, words: EditorWords): { widget: string } & Record<string, unknown> {
  const records = words.records[name];
  if (records) return { widget: 'select', options: records };
  if (shape.enum) {
    return { widget: 'select', options: shape.enum.map((value) => ({ value, label: wordFor(words.values, value) })) };
  }
  if (shape.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (shape.pattern) return { widget: 'string', pattern: [shape.pattern, wordFor(words.hints, name)] };
  return { widget: words.long.includes(name) ? 'text' : 'string' };
}

function boundsOf({ minimum, maximum }: Shape): Record<string, number> {
  return { ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) };
}

function wordFor(words: Record<string, string>, name: string): string {
  const found = words[name];
  if (found === undefined) throw new Error(`The editing page has no Vietnamese word for "${name}"`);
  return found;
}
