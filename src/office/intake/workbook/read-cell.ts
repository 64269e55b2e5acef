import type { CellValue, SheetCell, Sight } from '../cells.ts';
import { wordsOf } from '../rows/open-row.ts';
import { dateOfSerial, dayOfSerial, isTimeFormat } from './number-format.ts';
import { DamagedPart } from './parse-xml.ts';
import type { RunReader } from './read-runs.ts';
import { showDay } from './show-day.ts';
import { showNumber, showTime, showWords } from './show-number.ts';
import { type CellStyle, type SharedParts, unescapeExcel } from './workbook-parts.ts';

/** A cell as the sheet writes it. */
export interface RawCell {
  column: number;
  type: string;
  style: number;
  raw: string;
  inline: RunReader;
  isCalculated: boolean;
  /** A formula was calculated, be it to an empty text. */
  hasResult: boolean;
}

/** What a cell holds and what is seen of it; nothing for a cell that is only coloured. */
export function readCell(cell: RawCell, shared: SharedParts): SheetCell | undefined {
  const style = shared.styles[cell.style] ?? { shows: 'number', format: 'General' };
  const stored = toValue(cell, style, shared);
  if (stored === undefined) return undefined;
  const { value, shown } = see(stored, style);
  const sight = sightOf(cell, value, style, shared) ?? shown;
  return { value, ...(sight && { sight }), isCalculated: cell.isCalculated };
}

function toValue(cell: RawCell, style: CellStyle, shared: SharedParts): Stored | undefined {
  const { type, raw, inline, isCalculated, hasResult } = cell;
  if (type === 'inlineStr') return toText(unescapeExcel(inline.words()));
  const isUnseen = shared.isUncalculated || (raw === '' && !(type === 'str' && hasResult));
  if (isCalculated && isUnseen) return { value: { kind: 'error', text: 'formula' } };
  if (raw === '') return undefined;
  if (type === 's') return toText(getWords(Number(raw), shared));
  if (type === 'str') return toText(unescapeExcel(raw));
  if (type === 'b') return { value: { kind: 'yes-no', value: raw === '1' } };
  if (type === 'd') return { value: { kind: 'date', date: raw.slice(0, 10) } };
  if (type === 'e') return { value: { kind: 'error', text: raw } };
  return toNumber(Number(raw), style, shared);
}

interface Stored {
  value: CellValue;
  /** The number behind it. */
  number?: number;
}

function toText(text: string): Stored | undefined {
  return text === '' ? undefined : { value: { kind: 'text', text } };
}

function getWords(number: number, { strings }: SharedParts): string {
  const words = strings[number];
  if (words === undefined) throw new DamagedPart();
  return words;
}

function toNumber(number: number, { shows }: CellStyle, { isEpoch1904 }: SharedParts): Stored {
  const date = shows === 'date' ? dateOfSerial(number, isEpoch1904) : undefined;
  if (date !== undefined) return { value: { kind: 'date', date }, number };
  return { value: { kind: 'number', number, isPercent: shows === 'percent' }, number };
}

/** The value with what its number format makes of it, where that is something else. */
function see({ value, number }: Stored, { format, shows }: CellStyle): { value: CellValue; shown?: Sight | undefined } {
  if (format === 'General' || format === '@') return { value };
  if (value.kind === 'text') {
    const words = showWords(value.text, format);
    return { value, shown: words.trim() === value.text.trim() ? undefined : { as: 'format', shown: words } };
  }
  if (value.kind === 'date') {
    const { text, isWhole, isMonthFirst } = showDay(value.date, number === undefined ? 'd/m/yyyy' : format);
    if (!isWhole) return { value, shown: { as: 'format', shown: text } };
    return { value, shown: isMonthFirst ? { as: 'month-first', shown: text } : undefined };
  }
  if (value.kind !== 'number') return { value };
  if (shows === 'date')
    return { value, shown: { as: 'format', shown: showDay(dayOfSerial(value.number), format).text } };
  if (isTimeFormat(format)) return { value, shown: { as: 'format', shown: showTime(value.number) } };
  const { text, isSame, isPercentWord } = showNumber(value.number, format);
  if (!isSame) return { value, shown: { as: 'format', shown: text } };
  // 92.5 shown as 92,5% by a percent sign in quotes says the same as 0.925 shown by a format for percentages.
  return { value: isPercentWord ? { ...value, number: value.number / 100, isPercent: true } : value };
}

function sightOf(cell: RawCell, value: CellValue, { mark }: CellStyle, { runs }: SharedParts): Sight | undefined {
  const marked = cell.type === 's' ? runs.get(Number(cell.raw)) : cell.inline.marked();
  if (marked !== undefined) return { as: 'marks', runs: marked };
  return mark === undefined ? undefined : { as: 'marks', runs: [{ words: wordsOf(value), mark }] };
}
