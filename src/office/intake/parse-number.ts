/** A number as people type it: read; or with two readings, so that only its author can say; or none. */
export type ParsedNumber =
  | { kind: 'number'; number: number; hasPercentSign: boolean }
  | { kind: 'ambiguous'; readings: [number, number] }
  /** `likely`: what was probably meant, as it should be typed. */
  | { kind: 'none'; likely?: string };

/**
 * Reads a number with a decimal comma: `62,5`, `62,5%`, `1.234,5`. A single group of three digits may be decimals or
 * thousands, and nobody but its author knows: `1.000`, `1,000`. A decimal point is read only where the file writes
 * numbers for machines, as our own CSV files do.
 */
export function parseNumber(words: string, { allowsPoint = false } = {}): ParsedNumber {
  const typed = words.trim();
  const hasPercentSign = typed.endsWith('%');
  const bare = typed.replace(/\s*%$/, '');
  const number = (text: string): ParsedNumber => ({ kind: 'number', number: Number(text), hasPercentSign });
  const [, sign = '', digits = ''] = /^(-?)(\d.*)$/.exec(bare) ?? [];

  if (/^\d{1,15}$/.test(digits)) return number(bare);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return ambiguous(sign, digits);
  if (/^\d{1,15},\d+$/.test(digits)) return number(bare.replace(',', '.'));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,15}\.\d+$/.test(digits)) {
    return allowsPoint ? number(bare) : { kind: 'none', likely: typed.replace('.', ',') };
  }
  const [amount = ''] = /^-?\d+(?:,\d+)?(?=\s*\p{L})/u.exec(bare) ?? [];
  return amount === '' ? { kind: 'none' } : { kind: 'none', likely: amount };
}

/** `10-13`, `62 – 63%`: both ends, as they are typed. */
export function splitRange(words: string): [from: string, to: string] | undefined {
  const [, from, to] = /^\s*(\d[\d.,]*)\s*%?\s*[-–—]\s*(\d[\d.,]*\s*%?)\s*$/.exec(words) ?? [];
  return from === undefined || to === undefined ? undefined : [to.endsWith('%') ? `${from}%` : from, to];
}

/** `20/21`, `20 / 21`: how many of how many. */
export function splitCount(words: string): [count: number, total: number] | undefined {
  const [, count, total] = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/.exec(words) ?? [];
  return count === undefined || total === undefined ? undefined : [Number(count), Number(total)];
}

function ambiguous(sign: string, digits: string): ParsedNumber {
  const thousands = Number(sign + digits.replace(/[.,]/, ''));
  return { kind: 'ambiguous', readings: [Number(sign + digits.replace(',', '.')), thousands] };
}
