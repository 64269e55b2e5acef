import { type Choices, type Facet, facets } from '../../search/filters.ts';

/** What the address of the search page says. */
export interface Asked {
  question: string;
  isLiteral: boolean;
  choices: Choices;
}

const names: Record<Facet, string> = { kind: 'loai', part: 'phan', agency: 'co-quan', status: 'trang-thai' };

export function readAddress(search: string): Asked {
  const query = new URLSearchParams(search);
  return {
    question: query.get('q') ?? '',
    isLiteral: query.has('nguyen-van'),
    choices: Object.fromEntries(facets.map((facet) => [facet, query.get(names[facet]) ?? ''])),
  };
}

/** The address to share: `/tim-kiem/?q=bhyt&loai=target`. */
export function writeAddress(page: string, { question, isLiteral, choices }: Asked): string {
  const query = new URLSearchParams();
  if (question !== '') query.set('q', question);
  if (isLiteral) query.set('nguyen-van', '1');
  for (const facet of facets) {
    const choice = choices[facet];
    if (choice) query.set(names[facet], choice);
  }
  const words = query.toString();
  return words === '' ? page : `${page}?${words}`;
}
