import type { Catalogue } from '../../search/catalogue.ts';
import {
  countChoices,
  filterMatches,
  type ResultChoices,
  type ResultFacet,
  resultFacets,
} from '../../search/filters.ts';
import type { Match } from '../../search/rank.ts';
import { kindNames } from '../../words/kind.ts';
import { searchWords } from '../../words/search.ts';

/** Fills the filters with the choices that leave something, each with its number. */
export function fillFilters(
  filters: HTMLElement,
  catalogue: Catalogue,
  matches: readonly Match[],
  choices: ResultChoices,
): void {
  for (const facet of resultFacets) {
    const select = filters.querySelector<HTMLSelectElement>(`[data-facet="${facet}"]`);
    if (select === null) continue;
    const counted = countChoices(catalogue, matches, choices, facet);
    const all = filterMatches(catalogue, matches, { ...choices, [facet]: '' }).length;
    const options = counted.map(
      ({ value, count }) => new Option(searchWords.choice(nameOf(facet, value), count), value),
    );
    select.replaceChildren(new Option(searchWords.all(all), ''), ...options);
    select.value = choices[facet] ?? '';
    select.closest('p')?.toggleAttribute('hidden', counted.length < 2 && select.value === '');
  }
  filters.hidden = matches.length === 0;
}

function nameOf(facet: ResultFacet, value: string): string {
  return facet === 'kind' ? (kindNames[value as keyof typeof kindNames] ?? value) : value;
}
