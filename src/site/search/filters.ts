import type { Catalogue } from './catalogue.ts';
import type { Match } from './rank.ts';
import { searchKinds } from './record.ts';

/** What a reader may narrow the results by. */
export const resultFacets = ['kind', 'part', 'agency', 'status'] as const;
export type ResultFacet = (typeof resultFacets)[number];
export type ResultChoices = Partial<Record<ResultFacet, string>>;

/** A choice of a filter, with the number of results it leaves. */
export interface ResultChoice {
  value: string;
  count: number;
}

/** The matches that every choice lets pass. */
export function filterMatches(catalogue: Catalogue, matches: readonly Match[], choices: ResultChoices): Match[] {
  return matches.filter(({ record }) =>
    resultFacets.every((facet) => passes(catalogue, record, facet, choices[facet])),
  );
}

/** The choices of one filter that leave something, given the choices of the others. */
export function countChoices(
  catalogue: Catalogue,
  matches: readonly Match[],
  choices: ResultChoices,
  facet: ResultFacet,
): ResultChoice[] {
  const others = filterMatches(catalogue, matches, { ...choices, [facet]: undefined });
  const counts = new Map<string, number>();
  for (const { record } of others)
    for (const value of valuesOf(catalogue, record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return valuesInOrder(catalogue, facet).flatMap((value) => {
    const count = counts.get(value) ?? 0;
    return count > 0 || choices[facet] === value ? [{ value, count }] : [];
  });
}

function passes(catalogue: Catalogue, record: number, facet: ResultFacet, choice: string | undefined): boolean {
  return choice === undefined || choice === '' || valuesOf(catalogue, record, facet).includes(choice);
}

function valuesOf(
  { kinds, parts, statuses, agencies, names }: Catalogue,
  record: number,
  facet: ResultFacet,
): string[] {
  switch (facet) {
    case 'kind':
      return kinds.slice(record, record + 1);
    case 'part':
      return namesAt(names.parts, [parts[record] ?? -1]);
    case 'status':
      return namesAt(names.statuses, [statuses[record] ?? -1]);
    case 'agency':
      return namesAt(names.agencies, agencies[record] ?? []);
  }
}

function namesAt(names: readonly string[], places: readonly number[]): string[] {
  return places.flatMap((place) => names[place] ?? []);
}

function valuesInOrder({ names }: Catalogue, facet: ResultFacet): readonly string[] {
  const lists = { kind: searchKinds, part: names.parts, status: names.statuses, agency: names.agencies };
  return lists[facet];
}
