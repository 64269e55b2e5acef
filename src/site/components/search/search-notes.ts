import type { Outcome } from '../../search/find.ts';
import { hasNoMarks } from '../../search/query.ts';
import { searchWords } from '../../words/search.ts';

/** What stands above the results: how the question was understood, and the way to its very letters. */
export function renderNote(
  { shown, isPartial }: Outcome,
  question: string,
  isLiteral: boolean,
): HTMLParagraphElement[] {
  if (isLiteral) return [paragraph(searchWords.isLiteral, ' ', questionLink(question, searchWords.understood, false))];
  const notes: HTMLParagraphElement[] = [];
  if (isPartial) notes.push(paragraph(searchWords.partial));
  if (shown !== undefined) {
    const words = document.createElement('em');
    words.textContent = shown;
    notes.push(
      paragraph(
        searchWords.showing,
        ' ',
        words,
        '. ',
        searchWords.literal,
        ' ',
        questionLink(question, question, true),
        '.',
      ),
    );
  } else if (hasNoMarks(question)) notes.push(paragraph(searchWords.withoutMarks));
  return notes;
}

/** What stands there instead of results: what was tried, the nearest names, the index. */
export function renderNothing(question: string, isLiteral: boolean, names: readonly string[]): HTMLParagraphElement[] {
  const links = names.flatMap((name, index) => [index === 0 ? ' ' : ', ', questionLink(name, name, false)]);
  return [
    paragraph(
      isLiteral ? searchWords.triedLiteral : searchWords.tried,
      ...(isLiteral ? [' ', questionLink(question, searchWords.understood, false)] : []),
    ),
    ...(names.length > 0 ? [paragraph(searchWords.nearest, ...links, '.')] : []),
    paragraph(searchWords.browse),
  ];
}

function questionLink(question: string, label: string, isLiteral: boolean): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `?q=${encodeURIComponent(question)}${isLiteral ? '&nguyen-van=1' : ''}`;
  link.textContent = label;
  link.dataset['question'] = question;
  if (isLiteral) link.dataset['literal'] = '';
  return link;
}

function paragraph(...parts: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...parts);
  return element;
}
