import type { Programme } from '../domain/programme.ts';
import { routes } from '../routes.ts';
import { vi } from '../strings/vi.ts';
import { buildFrame, type Page } from './page.ts';

export interface GlossaryPage extends Page {
  abbreviations: { short: string; full: string }[];
  terms: { term: string; meaning: string; synonyms: string[] }[];
}

export function buildGlossaryPage(programme: Programme): GlossaryPage {
  const { glossary } = programme;
  const inVietnameseOrder = new Intl.Collator('vi', { numeric: true });
  return {
    title: vi.glossary.title,
    description: 'Chữ viết tắt và từ ngữ trong chương trình, giải thích bằng lời thường.',
    path: routes.glossary(),
    above: [],
    frame: buildFrame(programme),
    abbreviations: [...glossary.abbreviations].sort((a, b) => inVietnameseOrder.compare(a.short, b.short)),
    terms: glossary.terms
      .flatMap(({ term, meaning, synonyms }) => (meaning === undefined ? [] : [{ term, meaning, synonyms }]))
      .sort((a, b) => inVietnameseOrder.compare(a.term, b.term)),
  };
}
