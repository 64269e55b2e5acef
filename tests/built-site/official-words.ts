import { attributeOf, type Document, type Element, elementsIn, hasAttribute, hasClass, textOf } from './html.ts';

/** A stretch of official words on a page: one line, one cell, or one item of the document. */
export interface OfficialWords {
  /** The clause it belongs to. */
  anchor: string;
  /** The section around it on the page: `muc-yeu-cau`. */
  section: string;
  /** With the printed number in front, without markers of errata. */
  words: string;
}

/** The official words of a page, in the order of the document. */
export function readOfficialWords(document: Document): OfficialWords[] {
  let section = '';
  return elementsIn(document, () => true).flatMap((element) => {
    const id = attributeOf(element, 'id') ?? '';
    if (id.startsWith('muc-') && id !== 'muc-luc') section = id;
    const anchor = attributeOf(element, 'data-official');
    if (anchor === undefined) return [];
    const words = textOf(element, (inner) => hasAttribute(inner, 'data-note'));
    return [{ anchor, section, words: joinWords([printedNumber(element), words]) }];
  });
}

/** The words of each clause of a page, piece by piece. */
export function byAnchor(list: readonly OfficialWords[]): Map<string, string[]> {
  const clauses = new Map<string, string[]>();
  for (const { anchor, words } of list) clauses.set(anchor, [...(clauses.get(anchor) ?? []), words]);
  return clauses;
}

/** Where two lists of words part, named by the clause and shown around the first differing letter. */
export function describeFirstDifference(
  expected: readonly string[],
  found: readonly OfficialWords[],
): string | undefined {
  for (let index = 0; index < Math.max(expected.length, found.length); index += 1) {
    const wanted = expected[index] ?? '(nothing: the transcription has ended)';
    const shown = found[index]?.words ?? '(nothing: the page has ended)';
    if (wanted === shown) continue;
    const at = firstDifferingLetter(wanted, shown);
    const anchor = found[index]?.anchor ?? `after ${found.at(-1)?.anchor}`;
    return `${anchor}, letter ${at + 1}:\n  transcription: ${around(wanted, at)}\n  page:          ${around(shown, at)}`;
  }
  return undefined;
}

/** Spaces and line ends count as one space; a no-break space would be a changed letter. */
export function joinWords(parts: readonly string[]): string {
  return parts
    .join(' ')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** "(11)" in front of the words; a dash is how a list item is set, not a number. */
function printedNumber(element: Element): string {
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  if (before === undefined || !('tagName' in before) || !hasClass(before, 'clause-label')) return '';
  const label = textOf(before).trim();
  return label === '–' ? '' : label;
}

function firstDifferingLetter(one: string, other: string): number {
  const at = [...one].findIndex((letter, index) => letter !== [...other][index]);
  return at < 0 ? [...one].length : at;
}

function around(words: string, at: number): string {
  return `…${[...words].slice(Math.max(0, at - 30), at + 30).join('')}…`;
}
