import type { Outcome } from '../../search/find.ts';
import { SearchNotOpened } from '../../search/open-search.ts';
import { hasNoMarks } from '../../search/query.ts';
import { searchWords } from '../../words/search.ts';

/** What stands above the results: what the programme does not say, how the question was understood, its very letters. */
export function renderNote(
  { shown, isMended, isPartial, absent, neverSaid }: Outcome,
  question: string,
  isLiteral: boolean,
): HTMLParagraphElement[] {
  if (isLiteral) return [paragraph(searchWords.isLiteral, ' ', questionLink(question, searchWords.understood, false))];
  const notes: HTMLParagraphElement[] = [];
  if (neverSaid !== undefined) notes.push(paragraph(searchWords.neverSaid[neverSaid]));
  else if (absent.length > 0) notes.push(paragraph(searchWords.absent(absent)));
  else if (isPartial) notes.push(paragraph(searchWords.partial));
  if (shown !== undefined) {
    const words = document.createElement('em');
    words.textContent = shown;
    const literal = questionLink(question, question, true);
    notes.push(
      paragraph(
        ...(isMended ? [searchWords.meant, ' ', words, '? '] : [searchWords.showing, ' ', words, '. ']),
        searchWords.literal,
        ' ',
        literal,
        '.',
      ),
    );
  } else if (hasNoMarks(question)) notes.push(paragraph(searchWords.withoutMarks));
  return notes;
}

/** What stands there instead of results: what is missing or was tried, the nearest names, the index. */
export function renderNothing(
  { absent }: Outcome,
  question: string,
  isLiteral: boolean,
  names: readonly string[],
): HTMLParagraphElement[] {
  const links = names.flatMap((name, index) => [index === 0 ? ' ' : ', ', questionLink(name, name, false)]);
  const tried = isLiteral
    ? paragraph(searchWords.triedLiteral, ' ', questionLink(question, searchWords.understood, false))
    : paragraph(absent.length > 0 ? searchWords.absent(absent) : searchWords.tried);
  return [
    tried,
    ...(names.length > 0 ? [paragraph(searchWords.nearest, ...links, '.')] : []),
    paragraph(searchWords.browse),
  ];
}

/** Why nothing could be searched, and the way on. */
export function renderFailure(error: unknown, retry: () => void): HTMLParagraphElement {
  const isStale = error instanceof SearchNotOpened && error.reason === 'stale';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-more';
  button.textContent = isStale ? searchWords.reload : searchWords.retry;
  button.addEventListener('click', isStale ? () => location.reload() : retry);
  return paragraph(isStale ? searchWords.stale : searchWords.notLoaded, ' ', button);
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
