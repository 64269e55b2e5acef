import { newIssue } from '../../../core/issues/catalogue.ts';
import type { Tell } from '../clean-text.ts';
import type { KnownProgramme } from '../known.ts';
import type { OpenRow } from './open-row.ts';

/** The entry that a row corrects, and why. */
export interface Correction {
  report: string;
  entry: string;
  reason: string;
}

/** The correction that a row makes: `2026-Q3-phong-kinh-te/thu-ngan-sach-2026` and a reason; neither stands without the other. */
export function readCorrection(
  row: OpenRow<'corrects' | 'reason'>,
  { reports }: KnownProgramme,
  list: 'observations' | 'updates',
  tell: Tell,
): Correction | undefined {
  const [named, reason] = [row.text('corrects'), row.text('reason')];
  if (named === undefined && reason === undefined) return undefined;
  if (named === undefined)
    return void tell(newIssue('correction-incomplete', row.placeOf('corrects'), { lacks: 'entry' }));
  if (reason === undefined)
    return void tell(newIssue('correction-incomplete', row.placeOf('reason'), { lacks: 'reason' }));
  const [report = '', entry = ''] = named.split('/');
  const entries = reports.find(({ id }) => id === report)?.[list].map(({ id }) => id) ?? [];
  if (!entries.includes(entry)) {
    return void tell(newIssue('correction-incomplete', row.placeOf('corrects'), { unknown: named }));
  }
  return { report, entry, reason };
}
