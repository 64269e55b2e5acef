/** One way to narrow a list; the key and the values stand in addresses and never change. */
export interface Facet {
  key: string;
  label: string;
  groups: { heading?: string; choices: FacetChoice[] }[];
}

export interface FacetChoice {
  value: string;
  label: string;
  /** How many records it leaves. */
  count: number;
}

/** A choice before it is counted. */
export type NamedChoice = Omit<FacetChoice, 'count'>;

/** A choice as a record and an address name it: `co-quan:cong-an-xa`. */
export function nameChoice(key: string, value: string): string {
  return `${key}:${value}`;
}

/** How many records belong to each choice; each record counts once for a choice, however often it names it. */
export function countByChoice(records: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const choice of records.flatMap((one) => [...new Set(one)])) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}

/** A facet with the choices that some record belongs to. */
export function buildFacet(
  key: string,
  label: string,
  groups: readonly { heading?: string; from: readonly NamedChoice[] }[],
  counts: ReadonlyMap<string, number>,
): Facet {
  const count = (from: readonly NamedChoice[]) =>
    from
      .map((named) => ({ ...named, count: counts.get(nameChoice(key, named.value)) ?? 0 }))
      .filter((choice) => choice.count > 0);
  return {
    key,
    label,
    groups: groups
      .map(({ from, ...group }) => ({ ...group, choices: count(from) }))
      .filter(({ choices }) => choices.length > 0),
  };
}
