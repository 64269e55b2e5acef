import { z } from 'zod';

/** The part of a JSON schema that says which fields an object has. */
interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
  oneOf?: Shape[];
  anyOf?: Shape[];
}

/** The fields that a record may have at a path; of a union, those of every variant. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const shapes = path.reduce<Shape[]>(
    (found, step) => found.flatMap((shape) => stepInto(shape, step)),
    variantsOf(root),
  );
  return [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function stepInto(shape: Shape, step: PropertyKey): Shape[] {
  const inner = typeof step === 'number' ? shape.items : shape.properties?.[String(step)];
  return inner === undefined ? [] : variantsOf(inner);
}

function variantsOf(shape: Shape): Shape[] {
  return [shape, ...(shape.oneOf ?? []), ...(shape.anyOf ?? [])];
}
