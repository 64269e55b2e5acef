/** What a number format makes of a number. */
export interface ShownNumber {
  /** As the sheet shows it, with a decimal comma. */
  text: string;
  /** Whether a reader of the sheet takes it for the very number that the cell holds. */
  isSame: boolean;
  /** The only words beside the digits are a percent sign: `62,5%` for a cell that holds 62.5. */
  isPercentWord: boolean;
}

/** A piece of a format: a place or sign of the number, or words that are shown as they are. */
type Piece = { digit: string } | { words: string };

/** Shows a number by the code of a format: `#,##0.0,,` makes `240,6` of 240600000. */
export function showNumber(number: number, code: string): ShownNumber {
  const { section, isForNegatives } = chooseSection(number, splitSections(code));
  if (/general/i.test(section)) return showGeneral(number, section);
  // Fractions and powers of ten: a reader of a report does not take them for the number.
  const fraction = /([?#0]+)\s*\/\s*([?#\d]+)/.exec(bareOf(section));
  if (fraction !== null)
    return { text: showFraction(number, section, fraction[2] ?? ''), isSame: false, isPercentWord: false };
  if (/e[+-]/i.test(bareOf(section))) return { text: code, isSame: false, isPercentWord: false };
  const pieces = splitPieces(section);
  const words = wordsOf(pieces);
  const pattern = pieces.map((piece) => ('digit' in piece ? piece.digit : '')).join('');
  // A format without a section for this number, or of words alone, hides it.
  if (!/[0#?]/.test(pattern)) return { text: words.trim(), isSame: false, isPercentWord: false };

  const percents = pattern.length - pattern.replaceAll('%', '').length;
  const fixed = round(number, pattern, percents);
  const hasMinus = !isForNegatives && Number(fixed) < 0;
  const text = write(pieces, withSigns(fixed.replace('-', ''), pattern), hasMinus);
  const bare = words.replace(/[\s()]/g, '').replace(isForNegatives ? /^[-−]/ : /^\+/, '');
  const hasSign = !isForNegatives || /[-−(]/.test(words);
  const isPercentWord = percents === 0 && bare === '%';
  const isWhole = Number(fixed) === Number((number * 100 ** percents).toFixed(6));
  return {
    text,
    isSame: isWhole && hasSign && !looksLikeThousands(text) && (bare === '' || isPercentWord),
    isPercentWord,
  };
}

/** 2.35 with three decimals is "2,350", which in the English of many machines is "2.350": two thousand. */
function looksLikeThousands(text: string): boolean {
  return /^-?[1-9]\d{0,2},\d\d0(?!\d)/.test(text);
}

/** 0.952 as `20/21`, by the nearest fraction whose denominator has as many digits as the format gives it. */
function showFraction(number: number, section: string, below: string): string {
  const whole = /[#0?]\s+[?#0]+\s*\//.test(bareOf(section)) ? Math.trunc(number) : 0;
  const rest = Math.abs(number - whole);
  const fixed = Number(below);
  const denominators =
    fixed > 0 ? [fixed] : Array.from({ length: 10 ** Math.min(below.length, 3) - 1 }, (_, at) => at + 1);
  const off = (denominator: number) => Math.abs(rest - Math.round(rest * denominator) / denominator);
  const best = denominators.reduce((one, other) => (off(other) < off(one) ? other : one));
  const part = `${Math.round(rest * best)}/${best}`;
  return whole === 0 ? `${number < 0 ? '-' : ''}${part}` : `${whole} ${part}`;
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
function splitSections(code: string): [string, ...string[]] {
  const parted = code.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|;/g, (piece) => (piece === ';' ? '\n' : piece));
  return parted.split('\n') as [string, ...string[]];
}

function chooseSection(number: number, sections: [string, ...string[]]): { section: string; isForNegatives: boolean } {
  const [first, second, third] = sections;
  const conditions = sections.map(conditionOf);
  if (conditions.some((condition) => condition !== undefined)) {
    const met = sections.find((_, index) => conditions[index]?.(number));
    return { section: met ?? third ?? second ?? first, isForNegatives: false };
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
  const tokens = /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([0#?.,%])|([\s\S])/g;
  return [...section.matchAll(tokens)].map(([, quoted, escaped, sign, digit, other]) =>
    digit === undefined ? { words: quoted ?? escaped ?? sign ?? other ?? '' } : { digit },
  );
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('words' in piece ? piece.words : '')).join('');
}

/** The number as scaled by the format, to its decimals: `-1234.50`. */
function round(number: number, pattern: string, percents: number): string {
  const digits = pattern.replaceAll('%', '');
  // Commas that part nothing scale by a thousand each.
  const commas = digits.length - digits.replace(/,+(?=\.|$)/g, '').length;
  const decimals = digits.replaceAll(',', '').replace(/^[^.]*\.?/, '').length;
  return ((number * 100 ** percents) / 1000 ** commas).toFixed(Math.min(decimals, 20));
}

/** `1234.50` by `#,##0.0#` is `1.234,5`. */
function withSigns(fixed: string, pattern: string): string {
  const places = pattern.replaceAll('%', '').replace(/\..*/, '');
  const padded = fixed.replace(/\..*/, '').padStart(places.replace(/[^0]/g, '').length, '0');
  const whole = /[0#?],[0#?]/.test(places) ? padded.replace(/\B(?=(\d{3})+$)/g, '.') : padded;
  const digits = pattern.replaceAll(/[%,]/g, '');
  const optional = digits.length - digits.replace(/[#?]+$/, '').length;
  const decimals = fixed.replace(/^\d+\.?/, '').replace(new RegExp(`0{0,${optional}}$`), '');
  return decimals === '' ? whole : `${whole},${decimals}`;
}

/** The digits stand in the first place for digits; percent signs and words where they are. */
function write(pieces: readonly Piece[], digits: string, hasMinus: boolean): string {
  const place = pieces.findIndex((piece) => 'digit' in piece && piece.digit !== '%');
  const shown = pieces.map((piece, index) => {
    if ('words' in piece) return piece.words;
    if (piece.digit === '%') return '%';
    return index === place ? digits : '';
  });
  return `${hasMinus ? '-' : ''}${shown.join('').trim()}`;
}

function showGeneral(number: number, section: string): ShownNumber {
  const words = wordsOf(splitPieces(section.replace(/general/i, '')));
  const text = `${String(number).replace('.', ',')}${words}`.trim();
  const bare = words.trim();
  return { text, isSame: bare === '' || bare === '%', isPercentWord: bare === '%' };
}

/** What is left of a section without its words, colours, fills and blanks. */
function bareOf(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}
