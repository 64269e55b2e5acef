import { endOf } from '../../core/periods.ts';
import { deskAfterWords } from '../words/desk-after.ts';
import type { Quarter } from './read-quarter.ts';

/** When a correction reaches the pages: with the next release, on the day announced or, at the earliest, at its end. */
export function sayNextRelease({ draft: { period }, programme }: Pick<Quarter, 'draft' | 'programme'>): string {
  const announced = programme.site.announced?.find((one) => one.period === period)?.on;
  return deskAfterWords.reachCorrections(period, announced ?? endOf(period));
}
