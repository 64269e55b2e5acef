import type { AgencyWork, Attributed } from '../../core/programme/agency-work.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { agencyWords } from '../words/agency.ts';
import { citeSource } from '../words/cite.ts';
import { kindNames } from '../words/kind.ts';
import { targetWorkLink, taskWorkLink, type WorkLink, workWorkLink } from './work-link.ts';

/** What one later document gives to a body; never the words of the programme. */
export interface AttributedView {
  /** "Được giao theo 20/KH-UBND ngày 20/4/2026, UBND xã." */
  by: string;
  /** Who entered it here, and when. */
  entered: string;
  /** The words of that document, where they were entered. */
  quotes: string[];
  links: WorkLink[];
}

/** The oldest document first. */
export function buildAttributed(programme: Programme, { attributed }: AgencyWork): AttributedView[] {
  return [...Map.groupBy(attributed, ({ assignment }) => assignment)].map(([assignment, given]) => ({
    by: agencyWords.attributed.by(citeSource(assignment.document)),
    entered: agencyWords.attributed.entered(assignment.enteredBy, assignment.enteredOn),
    quotes: [...new Set(given.flatMap(({ quote }) => quote ?? []))],
    links: given.map((one) => linkTo(programme, one)),
  }));
}

function linkTo(programme: Programme, given: Attributed): WorkLink {
  const note = kindNames[given.about];
  switch (given.about) {
    case 'task':
      return { ...taskWorkLink(programme, given.record), note };
    case 'target':
      return { ...targetWorkLink(programme, given.record), note };
    case 'work':
      return workWorkLink(programme, given.record);
  }
}
