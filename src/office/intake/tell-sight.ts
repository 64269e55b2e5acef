import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { SheetCell } from './cells.ts';
import type { Tell } from './clean-text.ts';
import { wordsOf } from './rows/open-row.ts';

/**
 * Tells where the sheet shows something else than the cell holds. `isProse`: raised and lowered letters are part of
 * the words there, as in m².
 */
export function tellSight({ sight, value }: SheetCell, place: IssuePlace, tell: Tell, { isProse = false } = {}): void {
  if (sight === undefined) return;
  if (sight.as === 'month-first') {
    tell(newIssue('read-as', place, { as: 'day', written: sight.shown, words: wordsOf(value) }));
  } else if (sight.as === 'format') {
    tell(newIssue('shown-otherwise', place, { shown: sight.shown, stored: wordsOf(value) }));
  } else if (!isProse || sight.runs.some(({ mark }) => mark === 'struck')) {
    tell(newIssue('shown-otherwise', place, { runs: sight.runs }));
  }
}
