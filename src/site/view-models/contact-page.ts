import { listBound, listUnassigned, rankBound } from '../../core/owed.ts';
import { quarterOf } from '../../core/periods.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { listAnswers, quarterOfRelease } from '../../core/releases/who-reported.ts';
import { routes } from '../routes.ts';
import { contactWords as words } from '../words/contact.ts';
import { agencyLink, type RecordLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';

/** Whom to ask: who takes questions, which body answers for what, and what nobody was given. */
export interface ContactPage extends Page {
  /** The bodies that must report something, those with the most first. */
  bodies: RecordLink[];
  /** Targets that no words give to any body; absent where there are none. */
  nobody?: PageLink;
}

export function buildContactPage(programme: Programme, states: readonly ReleaseState[]): ContactPage {
  const last = states.at(-1);
  const quarter = last ? quarterOfRelease(last) : quarterOf(programme.site.document.date);
  const nobody = listUnassigned(programme, quarter).length;
  return {
    title: words.title,
    description: words.description,
    path: routes.contact(),
    above: [],
    frame: buildFrame(programme),
    bodies: countOwed(programme, states).map(({ agency, owed }) => ({
      ...agencyLink(getById(programme.agencies, agency)),
      note: words.owes(owed),
    })),
    ...(nobody > 0 && { nobody: { label: words.nobody(nobody), href: routes.targetsOfNobody() } }),
  };
}

/** For the quarter of the last release, as the list of bodies counts it; before the first, all that falls to it. */
function countOwed(programme: Programme, states: readonly ReleaseState[]): { agency: string; owed: number }[] {
  if (states.length === 0) return rankBound(programme);
  const bound = new Set(listBound(programme));
  return listAnswers(programme, states)
    .filter(({ agency }) => bound.has(agency))
    .sort((one, other) => other.owed - one.owed);
}
