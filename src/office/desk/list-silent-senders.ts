import { deskReceiveWords as words } from '../words/desk-steps.ts';
import type { ReleaseSummary } from '../words/release-command.ts';

/** A body that owes a report of the quarter and sent none that can be used. */
export interface SilentSender {
  name: string;
  /** With what others reported of its work, if anything. */
  said: string;
}

/** Who is silent, on every page of the desk as on the site: whose work others reported in whole is not. */
export function listSilentSenders({ missing, partly }: Pick<ReleaseSummary, 'missing' | 'partly'>): SilentSender[] {
  return [
    ...missing.map((name) => ({ name, said: name })),
    ...partly.map(({ agency, owed, reported }) => ({ name: agency, said: words.partly(agency, reported, owed) })),
  ];
}
