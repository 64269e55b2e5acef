import { checkBounds } from '../../../core/checks/check-ledger.ts';
import { newIssue } from '../../../core/issues/catalogue.ts';
import type { Observation } from '../../../core/schemas/observation.ts';
import type { SourceDocument } from '../../../core/schemas/source-document.ts';
import type { TargetPart } from '../../../core/schemas/target.ts';
import { figureHeadings, natureWords } from '../../../core/words/template-headings.ts';
import { estimateWords, markWords } from '../../words/intake.ts';
import { certaintyWords, templateWords } from '../../words/template.ts';
import { checkDocumentNumber } from '../check-document-number.ts';
import type { Tell } from '../clean-text.ts';
import type { FigureColumn } from '../find-tables.ts';
import type { KnownProgramme } from '../known.ts';
import type { KnownWords } from '../known-words.ts';
import type { RowSubject } from '../list-subjects.ts';
import type { Cover } from '../read-cover.ts';
import { checkNature } from './check-nature.ts';
import { fillFromCorrected } from './fill-from-corrected.ts';
import { findPart } from './find-record.ts';
import type { OpenRow } from './open-row.ts';
import { readChoice } from './read-choice.ts';
import { type Correction, readCorrection } from './read-correction.ts';
import { addNames } from './read-names.ts';
import { readRefersTo } from './read-period.ts';
import { readObservationValue } from './read-value.ts';

export interface RowContext {
  cover: Cover;
  known: KnownProgramme;
  words: KnownWords;
  /** What stands beside each code. */
  subjects: ReadonlyMap<string, RowSubject>;
  /** True for a CSV file. */
  allowsPoint: boolean;
  tell: Tell;
}

/** An observation without its id, which depends on the other rows. */
export type Figure = Omit<Observation, 'id' | 'corrects'> & { corrects: Correction | undefined };

/** One row of the table of target values; `empty` where the office reported nothing in it. */
export function readFigure(given: OpenRow<FigureColumn>, context: RowContext): Figure | 'empty' | undefined {
  const { cover, known, allowsPoint, tell } = context;
  const row = fillFromCorrected(given, known);
  const code = readCode(row);
  if (code === undefined) return readWithoutCode(row, ['value', ...besideValue], tell);
  const found = findPart(code, known, row.placeOf('code'), tell);
  const cell = row.value('value');
  if (cell === undefined) return readWithoutValue(row, tell);
  if (found === undefined) return undefined;

  const read = readObservationValue(cell, { part: found.part, allowsPoint, place: row.placeOf('value'), tell });
  if ('unknown' in read) {
    const subject = `${found.target}/${found.part.id}`;
    tell(newIssue('value-unknown', row.placeOf('value'), { written: row.text('value') ?? '', subject }));
    return readWithoutValue(row, tell);
  }
  if ('wrong' in read) tell(read.wrong);
  else {
    tellOtherTotal(read, found.part, row, tell);
    // Whatever else is wrong in the row or on the cover.
    for (const issue of checkBounds(read.value, found.part, row.placeOf('value'))) tell(issue);
  }
  const isBaseline = readMark(row, tell);
  const refersTo = readRefersTo(row, 'refersTo', cover, known, tell, { isBaseline });
  const nature = readChoice(row, 'nature', natureWords, tell);
  const certainty = readChoice(row, 'certainty', certaintyWords, tell);
  const extras = readExtras(row, context);
  const names = row.value('missing');
  if (certainty === 'final' && saysEstimate(extras.note))
    tell(newIssue('note-says-estimate', row.placeOf('certainty'), { note: extras.note ?? '' }));
  // Told though the value is wrong: nobody mends a row twice.
  const isOfTime =
    refersTo !== undefined &&
    nature !== undefined &&
    checkNature(nature, { part: found.part, refersTo }, row.placeOf('nature'), tell);
  if ('wrong' in read || !isOfTime || certainty === undefined) return undefined;
  const value = addNames(read.value, names, { known, place: row.placeOf('missing'), tell });
  if (value === undefined) return undefined;
  return { target: found.target, part: found.part.id, refersTo, value, certainty, nature, isBaseline, ...extras };
}

/** Who signs the number as final says the other thing beside it. */
function saysEstimate(note: string | undefined): boolean {
  return note !== undefined && estimateWords.test(note.normalize('NFC'));
}

/** The code of a row; none where the template says that an agency owes nothing on the sheet. */
export function readCode<Column extends string>(row: OpenRow<Column | 'code'>): string | undefined {
  const code = row.text('code');
  return code === templateWords.none ? undefined : code;
}

/** A row somebody filled in without saying what it is about. */
export function readWithoutCode<Column extends string>(
  row: OpenRow<Column | 'code'>,
  filled: readonly Column[],
  tell: Tell,
): 'empty' | undefined {
  if (!filled.some(row.has)) return 'empty';
  return void tell(newIssue('cell-empty', row.placeOf('code'), { lacks: 'code' }));
}

const besideValue = [
  'note',
  'missing',
  'sourceNumber',
  'sourceDate',
  'sourceIssuer',
  'breaksSeries',
  'confirmed',
  'corrects',
  'reason',
  'baseline',
] as const;

/** Nothing reported; what stands beside the empty value would be lost, so it is told. */
function readWithoutValue(row: OpenRow<FigureColumn>, tell: Tell): 'empty' | undefined {
  const beside = besideValue.find(row.has);
  if (beside === undefined) return 'empty';
  return void tell(newIssue('cell-empty', row.placeOf('value'), { beside: figureHeadings[beside] }));
}

/** 20/22 of 21 villages: the other number is not the one the text promises. */
function tellOtherTotal(
  { value }: { value: Figure['value'] },
  { measure }: TargetPart,
  row: OpenRow<FigureColumn>,
  tell: Tell,
): void {
  const printed = measure.kind === 'quota' ? measure.total : undefined;
  if (printed === undefined || value.kind !== 'count' || value.total === printed) return;
  tell(newIssue('total-differs', row.placeOf('value'), { total: value.total, printed }));
}

function readExtras(row: OpenRow<FigureColumn>, { known, tell }: RowContext) {
  const [note, confirmed] = [row.text('note'), row.text('confirmed')];
  const breaksSeries = row.text('breaksSeries');
  const source = readSource(row, tell);
  return {
    ...(source && { source }),
    ...(note !== undefined && { note }),
    ...(breaksSeries !== undefined && { breaksSeries }),
    ...(confirmed !== undefined && { confirmed }),
    corrects: readCorrection(row, known, 'observations', tell),
  };
}

/** A paper other than the report: all three of number, day and body, or none. */
function readSource(row: OpenRow<FigureColumn>, tell: Tell): SourceDocument | undefined {
  const columns = ['sourceNumber', 'sourceDate', 'sourceIssuer'] as const;
  if (!columns.some(row.has)) return undefined;
  for (const column of columns) if (!row.has(column)) tell(newIssue('cell-empty', row.placeOf(column)));
  const [number, date, issuer] = [row.text('sourceNumber'), row.date('sourceDate'), row.text('sourceIssuer')];
  if (number === undefined || date === undefined || issuer === undefined) return undefined;
  checkDocumentNumber(number, row.placeOf('sourceNumber'), tell);
  return { number, date, issuer };
}

function readMark(row: OpenRow<FigureColumn>, tell: Tell): boolean {
  const words = row.text('baseline');
  if (words === undefined) return false;
  const isMarked = markWords.includes(words.toLowerCase());
  if (!isMarked)
    tell(newIssue('value-not-in-list', row.placeOf('baseline'), { written: words, choices: ['x'], isOptional: true }));
  return isMarked;
}
