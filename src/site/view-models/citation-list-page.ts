import type { Citation, Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { citationWords } from '../words/citation.ts';
import { navigationWords } from '../words/navigation.ts';
import { erratumLink, placeLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

/** One cited document, and every clause that cites it. */
export interface CitationView {
  anchor: string;
  number: string;
  shortName: string;
  /** Title as printed. */
  title?: string;
  /** "Nghị quyết, Bộ Chính trị, ngày 20/8/2025"; what the text leaves out is said. */
  facts: string;
  relations: string;
  places: (PageLink & { quote: string })[];
  errata: PageLink[];
}

export interface CitationListPage extends Page {
  lead: string;
  groups: { heading: string; citations: CitationView[] }[];
}

export function buildCitationListPage(programme: Programme): CitationListPage {
  const { citations } = programme;
  const kinds = Object.keys(citationWords.kinds) as Citation['kind'][];
  return {
    title: navigationWords.citations,
    description: citationWords.description(citations.length),
    path: routes.citations(),
    above: [],
    frame: buildFrame(programme),
    lead: citationWords.lead(citations.length),
    groups: kinds
      .map((kind) => ({
        heading: citationWords.kinds[kind],
        citations: citations
          .filter((citation) => citation.kind === kind)
          .map((citation) => buildCitation(programme, citation)),
      }))
      .filter((group) => group.citations.length > 0),
  };
}

function buildCitation(programme: Programme, citation: Citation): CitationView {
  return {
    anchor: `vb-${citation.id}`,
    number: citation.number ?? citationWords.noNumber,
    shortName: citation.shortName,
    ...(citation.title !== undefined && { title: citation.title }),
    facts: [
      citation.issuer ?? citationWords.noIssuer,
      citation.date === undefined ? citationWords.noDate : citationWords.dated(citation.date),
    ].join(', '),
    relations: citation.relations.map((relation) => citationWords.relations[relation]).join(', '),
    places: citation.places.map(({ at, quote }) => ({ ...placeLink(programme, at), quote })),
    errata: citation.errata.map((id) => erratumLink(programme, id)),
  };
}
