import type { AgencyWork, Attributed } from '../domain/agency-work.ts';
import { agencyWords } from '../strings/agency.ts';
import { type RecordLink, targetLink, taskLink, workLink } from './links.ts';
import { describeSource } from './verdict.ts';

/** What one later document gives to a body; never the words of the programme. */
export interface AttributedView {
  /** "Được giao theo 20/KH-UBND ngày 20/4/2026, UBND xã." */
  by: string;
  /** Who entered it here, and when. */
  entered: string;
  /** The words of that document, where they were entered. */
  quotes: string[];
  links: RecordLink[];
}

/** The oldest document first. */
export function buildAttributed({ attributed }: AgencyWork): AttributedView[] {
  return [...Map.groupBy(attributed, ({ assignment }) => assignment)].map(([assignment, given]) => ({
    by: agencyWords.attributed.by(describeSource(assignment.document)),
    entered: agencyWords.attributed.entered(assignment.enteredBy, assignment.enteredOn),
    quotes: [...new Set(given.flatMap(({ quote }) => quote ?? []))],
    links: given.map(linkTo),
  }));
}

function linkTo(given: Attributed): RecordLink {
  const note = agencyWords.attributed.kinds[given.about];
  switch (given.about) {
    case 'task':
      return { ...taskLink(given.record), note };
    case 'target':
      return { ...targetLink(given.record), note };
    case 'work':
      return workLink(given.record);
  }
}
