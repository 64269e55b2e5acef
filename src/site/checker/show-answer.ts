import { checkerWords } from '../words/checker.ts';
import type { Answer, Told } from './answer.ts';

/** Puts an answer into the page, as text only: nothing of a file is ever read as markup. */
export function showAnswer({ problems, notices, accepted }: Answer, into: HTMLElement, guideUrl: string): void {
  into.replaceChildren(
    ...listOf(checkerWords.problems, problems, guideUrl),
    ...listOf(checkerWords.notices, notices, guideUrl),
    ...(accepted === undefined || accepted.rows.length === 0 ? [] : previewOf(accepted)),
  );
}

function listOf(heading: string, told: readonly Told[], guideUrl: string): HTMLElement[] {
  if (told.length === 0) return [];
  const items = told.map(({ code, message }) =>
    element('li', {}, `${message} `, element('a', { href: `${guideUrl}#${code}` }, code)),
  );
  return [element('h2', {}, heading), element('ul', { class: 'entries' }, ...items)];
}

function previewOf({ rows, saved }: NonNullable<Answer['accepted']>): HTMLElement[] {
  const headings = checkerWords.previewHeadings;
  const head = headings.map((heading) => element('th', { scope: 'col', role: 'columnheader' }, heading));
  const body = rows.map((row) =>
    element(
      'tr',
      { role: 'row' },
      ...row.map((cell, index) => element('td', { role: 'cell', 'data-label': headings[index] ?? '' }, cell)),
    ),
  );
  const table = element(
    'table',
    { class: 'cards', role: 'table', 'aria-label': checkerWords.preview },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
    element('tbody', { role: 'rowgroup' }, ...body),
  );
  return [element('h2', {}, checkerWords.preview), table, ...(saved === undefined ? [] : savingOf(saved))];
}

function savingOf({ fileName, json }: NonNullable<NonNullable<Answer['accepted']>['saved']>): HTMLElement[] {
  const href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  return [
    element('p', {}, element('a', { class: 'save', href, download: fileName }, `${checkerWords.save} (${fileName})`)),
    element('details', { class: 'more-of' }, element('summary', {}, checkerWords.show), element('pre', {}, json)),
  ];
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
