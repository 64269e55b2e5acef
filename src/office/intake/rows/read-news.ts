import { newIssue } from '../../../core/issues/catalogue.ts';
import type { Update } from '../../../core/schemas/update.ts';
import { stateNames } from '../../../core/words/status.ts';
import { newsHeadings } from '../../../core/words/template-headings.ts';
import { otherStateWords } from '../../words/intake.ts';
import { checkDocumentNumber } from '../check-document-number.ts';
import type { Tell } from '../clean-text.ts';
import { compareUnits } from '../compare-units.ts';
import type { NewsColumn } from '../find-tables.ts';
import { parseNumber } from '../parse-number.ts';
import { findSubject, type NewsSubject } from './find-record.ts';
import { type OpenRow, typed, wordsOf } from './open-row.ts';
import { readChoice } from './read-choice.ts';
import { type Correction, readCorrection } from './read-correction.ts';
import { type RowContext, readCode, readWithoutCode } from './read-figure.ts';
import { readRefersTo } from './read-period.ts';

type Done = NonNullable<Extract<Update, { about: 'work' }>['done']>;

/** An update without its id, which depends on the other rows. */
export type News = NewsSubject &
  Pick<Update, 'refersTo' | 'state' | 'step' | 'document' | 'note'> & { corrects: Correction | undefined; done?: Done };

/** Columns that are empty until something is reported. */
const filled = [
  'state',
  'step',
  'quantity',
  'quantityUnit',
  'documentNumber',
  'documentDate',
  'note',
  'confirmed',
  'corrects',
  'reason',
] as const;

/** One row of the tables of plans, works and tasks; `empty` where the office reported nothing in it. */
export function readNews(row: OpenRow<NewsColumn>, context: RowContext): News | 'empty' | undefined {
  const { cover, known, tell } = context;
  const code = readCode(row);
  if (code === undefined) return readWithoutCode(row, filled, tell);
  const subject = findSubject(code, known, row.placeOf('code'), tell);
  if (!filled.some(row.has)) return 'empty';

  const state = readChoice(row, 'state', stateNames, tell, otherStateWords);
  const refersTo = readRefersTo(row, 'refersTo', cover, known, tell);
  const [step, note] = [row.text('step'), row.text('note')];
  const document = readDocument(row, tell);
  const done = readQuantity(row, subject, context);
  const corrects = readCorrection(row, known, 'updates', tell);
  if (subject === undefined || state === undefined || refersTo === undefined) return undefined;
  return {
    ...subject,
    refersTo,
    state,
    ...(step !== undefined && { step }),
    ...(document && { document }),
    ...(note !== undefined && { note }),
    ...(done && { done }),
    corrects,
  };
}

function readDocument(row: OpenRow<NewsColumn>, tell: Tell): Update['document'] {
  const columns = ['documentNumber', 'documentDate'] as const;
  if (!columns.some(row.has)) return undefined;
  for (const column of columns) if (!row.has(column)) tell(newIssue('cell-empty', row.placeOf(column)));
  const [number, date] = [row.text('documentNumber'), row.date('documentDate')];
  if (number !== undefined) checkDocumentNumber(number, row.placeOf('documentNumber'), tell);
  if (number === undefined || date === undefined) return undefined;
  return { number, date };
}

function readQuantity(
  row: OpenRow<NewsColumn>,
  subject: NewsSubject | undefined,
  { allowsPoint, tell }: RowContext,
): Done | undefined {
  const cell = row.value('quantity');
  const confirmed = row.text('confirmed');
  if (cell === undefined) {
    // It would be lost beside an empty cell.
    if (confirmed !== undefined && !row.has('quantity'))
      tell(newIssue('cell-empty', row.placeOf('quantity'), { beside: newsHeadings.confirmed }));
    return undefined;
  }
  const place = row.placeOf('quantity');
  const words = wordsOf(cell);
  const named = row.text('quantityUnit');
  if (subject !== undefined && subject.about !== 'work') {
    return void tell(newIssue('quantity-not-of-work', place, { written: words }));
  }
  const parsed =
    cell.kind === 'number' && !cell.isPercent
      ? ({ kind: 'number', number: cell.number, tail: '', isLiteral: true } as const)
      : parseNumber(words, { allowsPoint });
  if (parsed.kind === 'ambiguous') {
    return void tell(newIssue('number-ambiguous', place, { written: words, readings: parsed.readings.map(typed) }));
  }
  // "6,5 km" says its unit itself; any other words, or another unit than the one beside it, do not belong here.
  if (parsed.kind === 'none' || !/^[\p{L}\d²³/ ]*$/u.test(parsed.tail)) {
    return void tell(newIssue('number-unreadable', place, { written: words }));
  }
  const unit = named ?? (parsed.tail || undefined);
  if (unit === undefined) return void tell(newIssue('cell-empty', row.placeOf('quantityUnit')));
  if (parsed.tail !== '' && compareUnits(parsed.tail, unit) !== 'same') {
    return void tell(newIssue('unit-differs', place, { written: words, unit }));
  }
  if (!parsed.isLiteral || parsed.tail !== '') {
    tell(newIssue('read-as', place, { as: 'typed', written: words, words: `${typed(parsed.number)} ${unit}` }));
  }
  if (!(parsed.number >= 0 && parsed.number <= 1e9)) {
    return void tell(newIssue('value-out-of-range', place, { written: words, bounds: '0-1000000000' }));
  }
  return { quantity: parsed.number, unit, ...(confirmed !== undefined && { confirmed }) };
}
