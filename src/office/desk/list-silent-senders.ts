import { deskReceiveWords as words } from '../words/desk-steps.ts';
import type { Quarter } from './read-quarter.ts';

/** A body that owes a report of the quarter and of which no file is used. */
export interface SilentSender {
  name: string;
  /** With what became of its file, and with what others reported of its work. */
  said: string;
  /** Its file is here, and must be mended or waits for the next release. */
  hasSent: boolean;
  /** Nobody else reported all of its work: to publish without it is decided. */
  isDecidedOn: boolean;
}

/** Who is silent, the same on every page of the desk: first those about whom a decision is asked. */
export function listSilentSenders({
  outcome,
  files,
  draft,
}: Pick<Quarter, 'outcome' | 'files' | 'draft'>): SilentSender[] {
  if (outcome === undefined) return [];
  const { missing, partly, spokenFor } = outcome.summary;
  const { agencies } = outcome.programme;
  // A faulty file may name another quarter by mistake; a sound one of another quarter is another matter.
  const hereOf = (name: string) =>
    files.filter(({ state, letter: { sender } }) => {
      const isOfBody = agencies.find(({ id }) => id === sender?.agency)?.name === name;
      return isOfBody && (state === 'errors' || sender?.period === draft.period);
    });
  const tell = (name: string, byOthers: string | undefined, isDecidedOn = true): SilentSender => {
    const here = hereOf(name);
    const { faulty, afterCutOff, notSent, nothing } = words.unheard;
    const unsent = byOthers === undefined ? nothing : notSent;
    const own = here.length === 0 ? unsent : here.some(({ state }) => state === 'errors') ? faulty : afterCutOff;
    const said = [own, ...(byOthers === undefined ? [] : [byOthers])].join('; ');
    return { name, said: `${name} (${said})`, hasSent: here.length > 0, isDecidedOn };
  };
  return [
    ...missing.map((name) => tell(name, undefined)),
    ...partly.map(({ agency, owed, reported }) => tell(agency, words.unheard.partly(reported, owed))),
    ...spokenFor.map((name) => tell(name, words.unheard.spokenFor, false)),
  ];
}

/** Those without whom somebody must decide to publish. */
export function listAwaited(quarter: Pick<Quarter, 'outcome' | 'files' | 'draft'>): string[] {
  return listSilentSenders(quarter).flatMap(({ name, isDecidedOn }) => (isDecidedOn ? [name] : []));
}
