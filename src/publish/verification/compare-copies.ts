import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { verificationCommandWords } from '../words/verification.ts';
import { readCopy } from './read-copy.ts';
import { tellComparison } from './tell-comparison.ts';

/** `NEW --so-voi OLD`: what one copy says of itself can be made to fit; what an older copy says cannot. */
export async function compareCopies(older: string, newer: string): Promise<number> {
  const ledgers = [];
  for (const place of [older, newer]) {
    const ledger = await readCopy(place);
    if (ledger === undefined) return refuse(exitCodes.usage, verificationCommandWords.noCopy(place));
    ledgers.push(ledger);
  }
  const [before = new Map(), now = new Map()] = ledgers;
  const { isKept, isSame, lines } = await tellComparison(before, now);
  for (const line of lines) (isKept ? tell : complain)(line);
  return isKept && isSame ? exitCodes.sound : exitCodes.data;
}
