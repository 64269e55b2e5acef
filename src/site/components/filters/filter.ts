/** What is chosen: one value for each facet, as in the address. */
export type Filter = ReadonlyMap<string, string>;

/** Whether a record, with the choices it belongs to, answers to all that is chosen; one facet may be left out. */
export function passesFilter(choices: readonly string[], chosen: Filter, leftOut?: string): boolean {
  return [...chosen].every(([key, value]) => key === leftOut || choices.includes(`${key}:${value}`));
}

/** How many records would be shown if this choice were made, all other facets staying as they are. */
export function countPassing(
  records: readonly (readonly string[])[],
  chosen: Filter,
  key: string,
  value: string,
): number {
  return records.filter((choices) => passesFilter(choices, chosen, key) && choices.includes(`${key}:${value}`)).length;
}

/** What an address chooses, of the facets there are; a value that no record has is no choice. */
export function readFilter(query: string, known: readonly string[]): Map<string, string> {
  return new Map([...new URLSearchParams(query)].filter(([key, value]) => known.includes(`${key}:${value}`)));
}

/** The address of what is chosen: `?co-quan=cong-an-xa`; nothing where nothing is. */
export function writeFilter(chosen: Filter): string {
  const query = new URLSearchParams([...chosen]).toString();
  return query === '' ? '' : `?${query}`;
}
