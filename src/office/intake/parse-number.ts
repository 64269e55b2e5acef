import { fold } from '../../core/text/fold.ts';

/** A number as people type it: read; or with two readings, so that only its author can say; or none. */
export type ParsedNumber =
  | {
      kind: 'number';
      number: number;
      /** What stands behind it: `%`, `triệu đồng/ha`; empty where nothing does. */
      tail: string;
      /** False where it is written as we print it; what was understood is then shown back. */
      isLiteral: boolean;
    }
  | { kind: 'ambiguous'; readings: [number, number] }
  | { kind: 'none' };

const blank = '[ \\u00a0\\u202f]';
const grouped = `[1-9]\\d{0,2}(?:${blank}\\d{3})+(?:,\\d+)?`;
const typedNumber = new RegExp(`^([-+−–]?)(${blank}*)(${grouped}(?!\\d)|\\d[\\d.,]*)${blank}*(.*)$`, 'u');

/**
 * Reads a number: `62,5`, `62.5`, `+12`, `1.234,5`, `1,234.5`, `12 500`, and the words behind it. A single group of three
 * digits may be decimals or thousands, and nobody but its author knows: `1.000`, `1,000`; nor whether `- 3` is less
 * than nothing or an item of a list.
 */
export function parseNumber(words: string, { allowsPoint = false } = {}): ParsedNumber {
  const [, sign = '', gap = '', typed = '', tail = ''] = typedNumber.exec(words.trim()) ?? [];
  const digits = typed.replace(/[.,]$/, '').replace(/[ \u00a0\u202f]/g, '');
  if (digits === '') return { kind: 'none' };
  const isNegative = /[-−–]/.test(sign);
  const read = readDigits(digits);
  if (read === undefined) return { kind: 'none' };
  if (typeof read !== 'number') {
    const readings = read.map((one) => (isNegative ? -one : one)) as [number, number];
    return { kind: 'ambiguous', readings };
  }
  if (isNegative && gap !== '') return { kind: 'ambiguous', readings: [-read, read] };
  const hasOurPoint = allowsPoint && /^\d{1,15}\.\d+$/.test(digits);
  const isLiteral = (hasOurPoint || isPrinted(digits)) && digits === typed && (sign === '' || sign === '-');
  return { kind: 'number', number: isNegative ? -read : read, tail, isLiteral };
}

/** As a Vietnamese reader writes it: a comma before decimals, points or nothing between thousands. */
function isPrinted(digits: string): boolean {
  return /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/.test(digits);
}

function readDigits(digits: string): number | [number, number] | undefined {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
    return [Number(digits.replace(',', '.')), Number(digits.replace(/[.,]/, ''))];
  }
  if (/^\d{1,15}(?:,\d+)?$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d{1,15}\.\d+$/.test(digits)) return Number(digits);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return undefined;
}

const whole = '\\d{1,3}(?:[.,]\\d{3})+|\\d{1,9}';
const typedCount = new RegExp(
  `^(${whole})\\s*(?:/|tren(?: tong so)?|trong(?: tong so| so)?)\\s*(${whole})\\s*([a-z]{2}[a-z ]*)?$`,
);

/**
 * `20/21`, `3.120/5.000`, `20/21 thôn`: how many of how many; things counted have no decimals. A single letter behind
 * them is no word: `20/21a` has something else in mind.
 */
export function splitCount(words: string): { count: number; total: number; tail: string } | undefined {
  const typed = words.trim();
  const [, count, total, tail = ''] = typedCount.exec(fold(typed)) ?? [];
  if (count === undefined || total === undefined) return undefined;
  const numberOf = (digits: string) => Number(digits.replace(/[.,]/g, ''));
  // Folded letters are as many as typed ones, so that the tail can be cut from what was typed.
  return { count: numberOf(count), total: numberOf(total), tail: tail && typed.slice(-tail.length) };
}

const typedRange = /^(?:tu\s+)?(\d[\d.,]*)\s*(%?)\s*(?:[-–—~÷]|den|toi)\s*(\d[\d.,]*)\s*([^\d]*)$/;

/** `10-13`, `62 – 63%`, `từ 10 đến 13%/năm`: both ends as they are typed, each with what stands behind them. */
export function splitRange(words: string): [from: string, to: string] | undefined {
  const typed = words.trim();
  const [, from, sign = '', to, tail = ''] = typedRange.exec(fold(typed)) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const unit = tail === '' ? sign : typed.slice(-tail.length);
  const gap = unit === '' || unit.startsWith('%') ? '' : ' ';
  return [`${from}${gap}${unit}`, `${to}${gap}${unit}`];
}
