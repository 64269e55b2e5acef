/** What a number format makes of a number. */
export interface ShownNumber {
  /** As the sheet shows it, with a decimal comma. */
  text: string;
  /** Whether a reader of the sheet takes it for the very number that the cell holds. */
  isSame: boolean;
  /** The only words beside the digits are a percent sign: `62,5%` for a cell that holds 62.5. */
  isPercentWord: boolean;
}

/** A piece of a format: a place for digits, or words that are shown as they are. */
type Piece = { digits: string } | { words: string } | { exponent: string };

/** Shows a number by the code of a format: `#,##0.0,,` makes `240,6` of 240600000. */
export function showNumber(number: number, code: string): ShownNumber {
  const { section, isForNegatives } = chooseSection(number, splitSections(code));
  const pieces = splitPieces(section);
  const words = pieces.map((piece) => ('words' in piece ? piece.words : '')).join('');
  const pattern = pieces.map((piece) => ('digits' in piece ? piece.digits : '')).join('');
  if (/general/i.test(section) || pieces.length === 0) return showGeneral(number, section);
  if (pieces.some((piece) => 'exponent' in piece) || /[?#0]\s*\/\s*[?#\d]/.test(section)) return beyond(code);
  if (!/[0#?]/.test(pattern)) return { text: words.trim(), isSame: false, isPercentWord: false };

  const percents = pieces.filter((piece) => 'digits' in piece && piece.digits.includes('%')).length;
  const scale = 100 ** percents / 1000 ** trailingCommas(pattern);
  const decimals = (/\.([0#?]*)/.exec(pattern)?.[1] ?? '').length;
  const fixed = Math.abs(number * scale).toFixed(Math.min(decimals, 20));
  const hasMinus = number < 0 && !isForNegatives && Number(fixed) !== 0;
  const text = write(pieces, withSigns(fixed, pattern), hasMinus);
  const bare = words.replace(/[\s()\u00a0]/g, '');
  const says = isForNegatives
    ? /[-−(]/.test(words) && bare.replace(/^[-−]/, '') === ''
    : bare.replace(/^\+/, '') === '';
  const isWhole = Number(fixed) === Number((Math.abs(number) * 100 ** percents).toFixed(6));
  return {
    text,
    isSame: isWhole && (says || bare === '%'),
    isPercentWord: percents === 0 && bare === '%',
  };
}

/** Words through the section of a format that is for them: `;;;` hides them. */
export function showWords(words: string, code: string): string {
  const sections = splitSections(code);
  const section = sections[3] ?? sections.find((one) => bareOf(one).includes('@'));
  if (section === undefined) return words;
  const literal = section.replace(
    /"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]/g,
    (_, quoted = '', escaped = '') => quoted + escaped,
  );
  return literal.replace('@', () => words);
}

/** A part of a day as hours and minutes: 20:21. */
export function showTime(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Sections for positive, negative, zero and words; a semicolon in quotes parts nothing. */
function splitSections(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${piece}`);
  }
  return sections;
}

function chooseSection(number: number, sections: readonly string[]): { section: string; isForNegatives: boolean } {
  const [first = '', second, third] = sections;
  const conditions = sections.slice(0, 2).map(conditionOf);
  if (conditions.some((condition) => condition !== undefined)) {
    const index = conditions.findIndex((meets) => meets?.(number));
    return { section: sections[index < 0 ? Math.min(sections.length, 3) - 1 : index] ?? first, isForNegatives: false };
  }
  if (number < 0 && second !== undefined) return { section: second, isForNegatives: true };
  if (number === 0 && third !== undefined) return { section: third, isForNegatives: false };
  return { section: first, isForNegatives: false };
}

/** `[>=1000]`: a section for such numbers alone. */
function conditionOf(section: string): ((number: number) => boolean) | undefined {
  const [, sign = '', bound = ''] = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section) ?? [];
  const limit = Number(bound);
  const meets: Record<string, (number: number) => boolean> = {
    '<': (number) => number < limit,
    '>': (number) => number > limit,
    '<=': (number) => number <= limit,
    '>=': (number) => number >= limit,
    '=': (number) => number === limit,
    '<>': (number) => number !== limit,
  };
  return meets[sign];
}

/** Colours, fills and blanks as wide as a letter show nothing of their own; `[$₫-42A]` shows its sign. */
function splitPieces(section: string): Piece[] {
  const pieces: Piece[] = [];
  const tokens = /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([eE][+-][0#?]+)|([0#?.,%]+)|([\s\S])/g;
  for (const [, quoted, escaped, sign, exponent, digits, other] of section.matchAll(tokens)) {
    const words = quoted ?? escaped ?? sign ?? other;
    if (exponent !== undefined) pieces.push({ exponent });
    else if (digits !== undefined) pieces.push({ digits });
    else if (words !== undefined) pieces.push({ words });
  }
  return pieces;
}

function trailingCommas(pattern: string): number {
  const [integer = '', decimals = ''] = pattern.replaceAll('%', '').split('.');
  const endOf = (digits: string) => /,*$/.exec(digits)?.[0].length ?? 0;
  return endOf(integer) + endOf(decimals);
}

/** `1234.50` by `#,##0.0#` is `1.234,5`. */
function withSigns(fixed: string, pattern: string): string {
  const [integer = '', decimals = ''] = fixed.split('.');
  const optional = /[#?]*$/.exec(pattern.replaceAll(/[%,]/g, ''))?.[0].length ?? 0;
  const kept = optional > 0 ? decimals.replace(new RegExp(`0{0,${optional}}$`), '') : decimals;
  const places = (pattern.split('.')[0] ?? '').replace(/[^0]/g, '').length;
  const padded = integer.padStart(places, '0');
  const isGrouped = /[0#?],[0#?]/.test(pattern.split('.')[0] ?? '');
  const whole = isGrouped ? padded.replace(/\B(?=(\d{3})+$)/g, '.') : padded;
  return kept === '' ? whole : `${whole},${kept}`;
}

/** The digits stand in the first place for digits; percent signs and words where they are. */
function write(pieces: readonly Piece[], digits: string, hasMinus: boolean): string {
  let isWritten = false;
  const shown = pieces.map((piece) => {
    if ('words' in piece) return piece.words;
    if ('exponent' in piece) return '';
    const percents = piece.digits.replace(/[^%]/g, '');
    if (isWritten || !/[0#?]/.test(piece.digits)) return percents;
    isWritten = true;
    return digits + percents;
  });
  return `${hasMinus ? '-' : ''}${shown.join('').trim()}`;
}

function showGeneral(number: number, section: string): ShownNumber {
  const words = splitPieces(section.replace(/general/i, ''))
    .map((piece) => ('words' in piece ? piece.words : ''))
    .join('')
    .trim();
  // A format without a section for this number hides it.
  if (!/general/i.test(section)) return { text: words, isSame: false, isPercentWord: false };
  const text = `${String(number).replace('.', ',')}${words}`;
  return { text, isSame: words === '' || words === '%', isPercentWord: words === '%' };
}

/** Fractions and powers of ten: a reader of a report does not take them for the number. */
function beyond(code: string): ShownNumber {
  return { text: code, isSame: false, isPercentWord: false };
}

function bareOf(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}
