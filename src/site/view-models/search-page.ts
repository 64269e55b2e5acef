import type { Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { searchPage } from '../words/search.ts';
import { vi } from '../words/vi.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

export interface SearchPage extends Page {
  /** Where everything can be found by eye. */
  ways: PageLink[];
}

export function buildSearchPage(programme: Programme): SearchPage {
  return {
    title: searchPage.title,
    description: searchPage.description,
    path: routes.search(),
    above: [],
    frame: buildFrame(programme),
    ways: waysToBrowse(),
  };
}

/** The pages on which everything can be found without searching. */
export function waysToBrowse(): PageLink[] {
  return [
    { label: searchPage.nameIndex, href: routes.nameIndex() },
    { label: searchPage.allTasks, href: routes.tasks() },
    { label: searchPage.contents, href: routes.contents() },
    { label: vi.nav.wholeText, href: routes.wholeText() },
  ];
}
