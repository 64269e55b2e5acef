/** What is chosen: one value for each facet, as in the address. */
export type Filter = ReadonlyMap<string, string>;

/** Whether a record, with the choices it belongs to, answers to all that is chosen; one facet may be left out. */
export function passesFilter(choices: readonly string[], chosen: Filter, leftOut?: string): boolean {
  return [...chosen].every(([key, value]) => key === leftOut || choices.includes(`${key}:${value}`));
}

/** How many records each choice of a facet would show, all other facets staying as they are; a choice of none is left out. */
export function countPerChoice(
  records: readonly (readonly string[])[],
  chosen: Filter,
  key: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const choices of records) {
    if (!passesFilter(choices, chosen, key)) continue;
    for (const choice of choices) {
      if (!choice.startsWith(`${key}:`)) continue;
      const value = choice.slice(key.length + 1);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
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
