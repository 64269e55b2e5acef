/** Whether the words of a promise want a level to be no higher, or no lower. */
export type WantedLevel = 'low' | 'high';

/** Reductions that name a field of work and not where a level should go: "hộ được vay vốn giảm nghèo". */
const named = '(?!\\s+(?:nghèo|nhẹ|trừ)(?!\\p{L}))';
const reduces = `(?<!\\p{L})(?<!miễn,?\\s*|được\\s+)giảm(?!\\p{L})`;

/** What stands before the promised figure, up to it; the first that fits says how it is meant. */
const before: readonly (readonly [RegExp, WantedLevel])[] = [
  // "không dưới 90%", "không để tỷ lệ xuống dưới 90%" want no less.
  [/(?<!\p{L})không(?: để)?(?:\s[^,]*)?\s(?:dưới|ít hơn|thấp hơn|kém)(?: mức)?\s*$/iu, 'high'],
  [/(?<!\p{L})(?:dưới|không (?:vượt )?quá|không vượt|không (?:nhiều|cao) hơn|tối đa|nhiều nhất)(?: mức)?\s*$/iu, 'low'],
  [/(?<!\p{L})không để\s[^,]*(?:quá|vượt|trên|lên|hơn)(?: mức)?\s*$/iu, 'low'],
  // "giảm nghèo, còn 1%", "giảm tỷ lệ hộ nghèo xuống 1%".
  [new RegExp(`${reduces}.*\\s(?:còn|xuống)\\s*(?:dưới |khoảng )?$`, 'iu'), 'low'],
  // "giảm 5%", "giảm số vụ bình quân 5%"; not "giảm rác nhựa, tỷ lệ thu gom đạt 100%".
  [new RegExp(`${reduces}${named}(?:(?!(?<!\\p{L})(?:đạt|tăng|lên|duy trì|giữ)(?!\\p{L}))[^,])*$`, 'iu'), 'low'],
  [/(?<!\p{L})(?:ít nhất|tối thiểu|trên)(?: từ)?\s*$/iu, 'high'],
  [/(?<!\p{L})tăng(?!\p{L})[^,]*$/iu, 'high'],
];

const after: readonly (readonly [RegExp, WantedLevel])[] = [
  [/^[^,]*(?<!\p{L})trở xuống(?!\p{L})/iu, 'low'],
  [/^[^,]*(?<!\p{L})trở lên(?!\p{L})/iu, 'high'],
];

/** Nothing of it wanted: read where the promised figure is 0, which the words need not print. */
const nothing = /(?<!\p{L})không (?:để|còn|có)(?!\p{L})/iu;

/** What counts how far something was reduced rises where the promise is kept: "Mức giảm số vụ so với năm trước". */
const reduction = /^(?:mức|tỷ lệ|số)\s+(?:cắt )?giảm(?!\p{L})/iu;

/** True of a label that names a reduction and not a level. */
export function isReduction(label: string): boolean {
  return reduction.test(label);
}

/**
 * How the words around the promised figure mean it; nothing where they do not say. Only what is said of this figure counts:
 * "trẻ em dưới 6 tuổi được tiêm đạt 95%" says nothing of a low level.
 */
export function readWantedLevel(words: string, figure: number, unit: string | undefined): WantedLevel | undefined {
  if (figure === 0 && nothing.test(words)) return 'low';
  for (const { index, 0: printed } of findFigure(words, figure, unit)) {
    const [head, tail] = [words.slice(0, index), words.slice(index + printed.length)];
    const clause = { before: head.split(/[.;:]\s/).at(-1) ?? '', after: tail.split(/[.;:]\s/)[0] ?? '' };
    const said =
      before.find(([pattern]) => pattern.test(clause.before)) ?? after.find(([pattern]) => pattern.test(clause.after));
    if (said !== undefined) return said[1];
  }
  return undefined;
}

/** Where the figure is printed: with its unit, where it is anywhere; `02` is 2, `62` in `62-63%` has its unit too. */
function findFigure(words: string, figure: number, unit = ''): RegExpExecArray[] {
  const digits = String(figure).replace('.', ',');
  const found = [...words.matchAll(new RegExp(`(?<![\\d.,])0*${digits}(?:,0+)?(?![\\d]|[.,]\\d)`, 'gu'))];
  const [first = ''] = unit.split(/[\s/]/);
  const isOfUnit = ({ index, 0: { length } }: RegExpExecArray) =>
    words
      .slice(index + length)
      .replace(/^\s*[-–]\s*[\d.,]+/, '')
      .trimStart()
      .startsWith(first);
  const withUnit = first === '' ? [] : found.filter(isOfUnit);
  return withUnit.length > 0 ? withUnit : found;
}
