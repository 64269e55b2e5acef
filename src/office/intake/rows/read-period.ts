import { newIssue } from '../../../core/issues/catalogue.ts';
import { endOf, yearOf } from '../../../core/periods.ts';
import type { RefersTo } from '../../../core/schemas/period.ts';
import type { Tell } from '../clean-text.ts';
import type { KnownProgramme } from '../known.ts';
import { readTypedPeriod } from '../parse-period.ts';
import type { Cover } from '../read-cover.ts';
import { type OpenRow, wordsOf } from './open-row.ts';

/** What a row is about. A year left out is that of the report; a time after the period reported on is refused. */
export function readRefersTo<Column extends string>(
  row: OpenRow<Column>,
  column: Column,
  cover: Cover,
  { site }: KnownProgramme,
  tell: Tell,
  { isBaseline = false } = {},
): RefersTo | undefined {
  const cell = row.value(column);
  if (cell === undefined) return void tell(newIssue('cell-empty', row.placeOf(column)));
  const words = wordsOf(cell);
  const how = { year: cover.period.slice(0, 4), allowsDay: true };
  const refersTo = cell.kind === 'date' ? cell.date : readTypedPeriod(words, row.placeOf(column), tell, how);
  if (refersTo === undefined) return undefined;
  const isEarly = yearOf(refersTo) < site.document.period.from && !isBaseline;
  const isLate = endOf(refersTo) > endOf(cover.period);
  if (isEarly || isLate) {
    const facts = { written: words, isEarly, reportPeriod: cover.period };
    return void tell(newIssue('period-outside', row.placeOf(column), facts));
  }
  return refersTo;
}
