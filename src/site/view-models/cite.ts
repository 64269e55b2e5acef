import type { Programme, Section } from '../../core/programme/programme.ts';
import { clauseRoute } from '../routes.ts';
import { citeClause, placeClause } from '../words/cite.ts';
import { absoluteUrl } from './page.ts';

/** How to quote a clause: the words for a paper, and the link that stays. */
export interface CiteView {
  /** "chỉ tiêu (11), mục 3.2, phần I". */
  where: string;
  text: string;
  href: string;
  url: string;
}

/** The citation and the permanent link of a clause. */
export function buildCite(programme: Programme, section: Section, anchor: string, name: string): CiteView {
  const href = clauseRoute(section.id, anchor);
  return {
    where: placeClause(name, section),
    text: citeClause(name, section, programme.site),
    href,
    url: absoluteUrl(programme.site, href),
  };
}
