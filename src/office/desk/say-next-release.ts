import { endOf } from '../../core/periods.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { deskAfterWords } from '../words/desk-after.ts';
import type { Quarter } from './read-quarter.ts';

/**
 * When a correction reaches the pages: with the next release, on the day announced or, at the earliest, at its end; never
 * on a day that is over.
 */
export function sayNextRelease(
  { draft: { period }, programme }: Pick<Quarter, 'draft' | 'programme'>,
  today: IsoDate,
): string {
  const day = programme.site.announced?.find((one) => one.period === period)?.on ?? endOf(period);
  return deskAfterWords.reachCorrections(period, day < today ? today : day);
}
