import type { Span } from '../../core/text/no-break.ts';

/** A clause called by the way to it, and where in the question that way stands. */
interface ClausePath {
  codes: string[];
  spans: Span[];
}

// The first group of each is what stands before: old phones cannot look behind.
const whole = /(^|[^\w,.])(?:phan *(?:thu *)?)?(i{1,3}|iv|v)[. ]+(\d(?:\.\d)*)(?:[. ]*\((\d{1,2})\))?(?![\w,%])/;
const part = /(^|\W)phan *(?:thu *)?(i{1,3}|iv|v|[1-5])(?![\w,%])/;
const sections = [
  /(^|[^\w,.])(?:(?:muc|m|nhiem vu|nv|chi tieu|ct) *(?:so *)?)?(\d(?:\.\d)+)(?=\.? *(?:\(|y *(?:so *|thu *)?\d|diem ))/,
  /(^|\W)(?:muc|m) *(?:so *)?(\d(?:\.\d)*)(?![\w,%])/,
  /(^|\W)(?:nhiem vu|nv|chi tieu|ct) *(\d(?:\.\d)+)(?![\w,%])/,
  /(^|\W)(?:diem|khoan) *(\d)(?![\w,%])/,
];
const itemName = 'so|chi tieu|ct|nhiem vu|nv|diem|khoan|y|gach|gach dau dong|dau dong';
const item = new RegExp(`(^|\\W)(?:(?:${itemName}) *(?:thu *|so *)?\\(?(\\d{1,2})\\)?|\\((\\d{1,2})\\))(?![\\w,%])`);

/**
 * `II.3.2(12)`, `mục 8 phần IV`, `nhiệm vụ 1.7 ý 4`, `3.2 (12)`: a section with its part or with one of its items.
 * Nothing where it stands alone. The question comes in bare letters.
 */
export function findClausePath(bare: string): ClausePath | undefined {
  const way = take(bare, whole);
  if (way !== undefined) {
    const [named, within, number] = way.found;
    return { codes: codesOf(within, named, number), spans: [way.span] };
  }
  const inPart = take(bare, part);
  const [inSection] = sections.flatMap((pattern) => take(bare, pattern) ?? []);
  if (inSection === undefined) return undefined;
  const spans = [inSection.span, ...(inPart === undefined ? [] : [inPart.span])];
  const last = take(blankOut(bare, spans), item);
  const number = last?.found.find((digits) => digits !== undefined);
  if (inPart === undefined && number === undefined) return undefined;
  return {
    codes: codesOf(inSection.found[0], inPart?.found[0], number),
    spans: [...spans, ...(last === undefined ? [] : [last.span])],
  };
}

/** A text without some of its stretches. */
export function cutOut(text: string, spans: readonly Span[]): string {
  return blankOut(text, spans)
    .replace(/ +/g, ' ')
    .replace(/^[ .,]+|[ .,]+$/g, '');
}

/** As long as before, so that places in it stay the same. */
function blankOut(text: string, spans: readonly Span[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

/** Where a pattern stands that begins with what is before it, and what its groups found. */
export function take(text: string, pattern: RegExp): { found: (string | undefined)[]; span: Span } | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [all, before = '', ...found] = match;
  return { found, span: { start: match.index + before.length, end: match.index + all.length } };
}

/** An item is known by its section, whether it is a target, a task or a work. */
export function codesOfItem(section = '', number = ''): string[] {
  return ['ct', 'nv', 'muc'].map((kind) => `${kind}:${section}:${Number(number)}`);
}

/** Parts count their sections anew, so a section is known by its part as well. */
function codesOf(section = '', inPart = '', number?: string): string[] {
  if (number !== undefined) return codesOfItem(section, number);
  return [`muc:${romanOf(inPart)}:${section}`];
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/** `2` is `ii`; letters stay. */
export function romanOf(number = ''): string {
  return romans[Number(number)] ?? number;
}
