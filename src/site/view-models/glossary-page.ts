import type { Programme } from '../../core/programme/programme.ts';
import type { Glossary } from '../../core/schemas/glossary.ts';
import { slugOf } from '../../core/text/slug.ts';
import { routes } from '../routes.ts';
import { glossaryWords } from '../words/glossary.ts';
import { navigationWords } from '../words/navigation.ts';
import { buildFrame, type Page } from './page.ts';

export interface GlossaryPage extends Page {
  abbreviations: (Glossary['abbreviations'][number] & { anchor: string })[];
  terms: { anchor: string; term: string; meaning: string; synonyms: string[] }[];
}

export function buildGlossaryPage(programme: Programme): GlossaryPage {
  const { glossary } = programme;
  const inVietnameseOrder = new Intl.Collator('vi', { numeric: true });
  return {
    title: navigationWords.glossary,
    description: glossaryWords.description,
    path: routes.glossary(),
    above: [],
    frame: buildFrame(programme),
    // What only people who search type is not in the programme.
    abbreviations: glossary.abbreviations
      .filter(({ use }) => use !== 'query')
      .map((abbreviation) => ({ ...abbreviation, anchor: `vt-${slugOf(abbreviation.short)}` }))
      .sort((a, b) => inVietnameseOrder.compare(a.short, b.short)),
    terms: glossary.terms
      .flatMap(({ term, meaning, synonyms }) =>
        meaning === undefined ? [] : [{ anchor: `tn-${slugOf(term)}`, term, meaning, synonyms }],
      )
      .sort((a, b) => inVietnameseOrder.compare(a.term, b.term)),
  };
}
