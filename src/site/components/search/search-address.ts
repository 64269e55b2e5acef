import { type ResultChoices, type ResultFacet, resultFacets } from '../../search/filters.ts';

/** What the address of the search page says. */
export interface Asked {
  question: string;
  isLiteral: boolean;
  choices: ResultChoices;
}

const names: Record<ResultFacet, string> = { kind: 'loai', part: 'phan', agency: 'co-quan', status: 'trang-thai' };

export function readQuestionAddress(search: string): Asked {
  const query = new URLSearchParams(search);
  return {
    question: query.get('q') ?? '',
    isLiteral: query.has('nguyen-van'),
    choices: Object.fromEntries(resultFacets.map((facet) => [facet, query.get(names[facet]) ?? ''])),
  };
}

/** The address to share: `/tim-kiem/?q=bhyt&loai=target`. */
export function writeQuestionAddress(page: string, { question, isLiteral, choices }: Asked): string {
  const query = new URLSearchParams();
  if (question !== '') query.set('q', question);
  if (isLiteral) query.set('nguyen-van', '1');
  for (const facet of resultFacets) {
    const choice = choices[facet];
    if (choice) query.set(names[facet], choice);
  }
  const words = query.toString();
  return words === '' ? page : `${page}?${words}`;
}
