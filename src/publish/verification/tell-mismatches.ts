import { exitCodes } from '../../core/machine/run-command.ts';
import { complain } from '../../core/machine/tell.ts';
import { verificationCommandWords } from '../words/verification.ts';
import type { Verified } from './verify-files.ts';

/** Of what is wrong, so many are told one by one. */
export const maxTold = 50;

export function tellMismatches(mismatches: Exclude<Verified, string>['mismatches']): number {
  for (const { path, kind } of mismatches.slice(0, maxTold)) complain(verificationCommandWords.mismatch[kind](path));
  complain(verificationCommandWords.mismatched(mismatches.length));
  return exitCodes.data;
}
