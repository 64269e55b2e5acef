import type { Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import type { Partner } from '../search/further.ts';
import { navigationWords } from '../words/navigation.ts';
import { searchPage } from '../words/search.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

export interface SearchPage extends Page {
  /** Where everything can be found by eye. */
  ways: PageLink[];
  /** Whom to ask about what the programme does not say; absent until the commune names somebody. */
  contact?: string;
  /** Sites of other communes that are searched along; none unless the commune lists some. */
  partners: readonly Partner[];
}

export function buildSearchPage(programme: Programme): SearchPage {
  const { contact, partners = [] } = programme.site;
  return {
    title: searchPage.title,
    description: searchPage.description,
    path: routes.search(),
    above: [],
    frame: buildFrame(programme),
    ways: waysToBrowse(),
    partners,
    ...(contact !== undefined && { contact: searchPage.contact(contact) }),
  };
}

/** The pages on which everything can be found without searching. */
export function waysToBrowse(): PageLink[] {
  return [
    { label: navigationWords.nameIndex, href: routes.nameIndex() },
    { label: searchPage.allTasks, href: routes.tasks() },
    { label: searchPage.contents, href: routes.contents() },
    { label: navigationWords.wholeText, href: routes.wholeText() },
  ];
}
