import type { Programme } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { checkerWords } from '../words/checker.ts';
import { guideWords } from '../words/guide.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

export interface CheckerPage extends Page {
  help: PageLink[];
}

/** The page that checks a file on the reader's own device. */
export function buildCheckerPage(programme: Programme): CheckerPage {
  return {
    title: checkerWords.title,
    description: checkerWords.description,
    path: routes.checker(),
    above: [{ label: guideWords.nav, href: routes.guide() }],
    frame: buildFrame(programme),
    help: [
      { label: guideWords.nav, href: routes.guide() },
      { label: checkerWords.messages, href: routes.issueGuide() },
    ],
  };
}
