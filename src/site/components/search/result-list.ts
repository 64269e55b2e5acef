import type { MarkedText, Result } from '../../search/present-match.ts';
import type { SearchKind } from '../../search/record.ts';
import { kindNames } from '../../words/kind.ts';
import { sendAskedWords } from './asked-words.ts';

/** One result as a list item: a link with its name, what it is, and some of its words. */
export function renderResult({ kind, href, label, place, standing, name, excerpt, asked }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.append(...name.map(renderMarked));
  link.addEventListener('click', () => sendAskedWords(link, asked));
  const what = [labelOf(kind, label), place, standing].filter((part) => part !== '').join(' · ');
  item.append(link, paragraph('search-what', what));
  if (excerpt.length > 0) item.append(paragraph('search-words', ...excerpt.map(renderMarked)));
  return item;
}

/** Most labels name the kind: "Chỉ tiêu (11)". The side a body belongs to and the name of a guide do not. */
function labelOf(kind: SearchKind, label: string): string {
  return kind === 'agency' || kind === 'guide' ? `${kindNames[kind]} · ${label}` : label;
}

function renderMarked({ text, isMarked }: MarkedText): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

export function paragraph(className: string, ...parts: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...parts);
  return element;
}
