import type { Issue } from '../issues/catalogue.ts';

/** What a parser gives: the value, or every problem it found. */
export type Parsed<T> = { value: T } | { issues: Issue[] };

type Values<P> = { [K in keyof P]: P[K] extends Parsed<infer T> ? T : never };

/** One result from several: all the values, or the problems of all. */
export function combine<P extends Record<string, Parsed<unknown>>>(parts: P): Parsed<Values<P>> {
  const issues = Object.values(parts).flatMap((part) => ('issues' in part ? part.issues : []));
  if (issues.length > 0) return { issues };
  const values = Object.entries(parts).map(([name, part]) => [name, 'value' in part ? part.value : undefined]);
  return { value: Object.fromEntries(values) as Values<P> };
}
