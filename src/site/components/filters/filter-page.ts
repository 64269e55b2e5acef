// The whole list is there without this script; it narrows, sorts, and takes along what is in sight.

import { compareCodes } from '../../../core/text/fold.ts';
import { countPerChoice, type Filter, passesFilter, readFilter, writeFilter } from './filter.ts';
import { filterEvents, filterRows } from './filtered-download.ts';
import { finishLeft, leaveForLater } from './leave-for-later.ts';

/** So many items in sight are moved at once: more than a screen of them. */
const partSize = 30;

const filters = document.querySelector<HTMLElement>('[data-filters]');
if (filters !== null) startFiltering(filters);

interface Item {
  element: HTMLElement;
  id: string;
  choices: string[];
  deadline: string;
  /** The list it stands in, in the order of the document. */
  home: Element | null;
}

function startFiltering(filters: HTMLElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-choices]')].map(readItem);
  const selects = [...filters.querySelectorAll('select')];
  const box = filters.querySelector('details');
  const known = selects.flatMap(({ name, options }) =>
    [...options].filter(({ value }) => value !== '').map(({ value }) => `${name}:${value}`),
  );
  let standing = '';
  const show = () => {
    finishLeft();
    const chosen = readFilter(location.search, known);
    for (const select of selects) select.value = chosen.get(select.name) ?? '';
    const facets = new Map([...chosen].filter(([key]) => key !== 'xep'));
    const shown = items.filter(({ choices }) => passesFilter(choices, facets));
    const order = chosen.get('xep') ?? '';
    showItems(items, new Set(shown), order, order !== standing);
    standing = order;
    showSummary(items, shown, selects, chosen);
    leaveForLater(...selects.map((select) => () => showCounts(items, select, facets)));
  };
  const applyChoice = () => {
    const chosen = new Map(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
    history.pushState(null, '', location.pathname + writeFilter(chosen));
    show();
  };
  filters.hidden = false;
  if (box !== null) box.open = matchMedia('(min-width: 48em)').matches;
  filters.addEventListener('change', applyChoice);
  filters.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    applyChoice();
  });
  filters.querySelector('[data-print]')?.addEventListener('click', () => print());
  addEventListener('beforeprint', finishLeft);
  addEventListener('popstate', show);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-take]')) {
    link.addEventListener('click', (event) => takeShown(event, link, items));
  }
  show();
  finishLeft();
}

function readItem(element: HTMLElement): Item {
  const { id = '', choices = '', deadline = '' } = element.dataset;
  return { element, id, choices: choices.split(' '), deadline, home: element.parentElement };
}

/**
 * Writes only what changes: on an old phone each touch of the page costs more than all the counting. Items are moved only
 * where another order is asked for than they stand in.
 */
function showItems(items: readonly Item[], shown: ReadonlySet<Item>, order: string, isOther: boolean): void {
  const isByDeadline = order === 'thoi-han';
  const [dated, undated] = ['[data-dated]', '[data-undated]'].map((list) => document.querySelector(list));
  const placeOf = ({ deadline, home }: Item) => (isByDeadline ? (deadline === '' ? undated : dated) : home) ?? null;
  // A group that goes as a whole goes first: then nothing in it is to be drawn.
  showGroups(new Set([...shown].map(placeOf)));
  const place = (part: readonly Item[]) => {
    for (const item of part) {
      const { element } = item;
      if (element.hidden === shown.has(item)) element.hidden = !element.hidden;
      if (isOther) placeOf(item)?.append(element);
    }
  };
  const [first = [], ...rest] = divide(isByDeadline ? sortByDeadline(items) : items, shown);
  place(first);
  leaveForLater(...rest.map((part) => () => place(part)));
}

/** Stable: what has the same day stays in the order of the document. */
function sortByDeadline(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compareCodes(a.deadline, b.deadline));
}

/** Parts of the list in its order, each with as many items in sight as fill more than a screen. */
function divide(items: readonly Item[], shown: ReadonlySet<Item>): Item[][] {
  let part: Item[] = [];
  const parts = [part];
  let inSight = 0;
  for (const item of items) {
    if (inSight === partSize) {
      part = [];
      parts.push(part);
      inSight = 0;
    }
    part.push(item);
    if (shown.has(item)) inSight += 1;
  }
  return parts;
}

/** Those that hold one of the lists with something in sight, at whatever depth. */
function showGroups(lists: ReadonlySet<Element | null>): void {
  const filled = new Set<Element>();
  for (const list of lists) {
    for (let group = groupAround(list); group !== null; group = groupAround(group.parentElement)) filled.add(group);
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    if (group.hidden === filled.has(group)) group.hidden = !group.hidden;
  }
}

function groupAround(element: Element | null): Element | null {
  return element?.closest('[data-group]') ?? null;
}

function showCounts(items: readonly Item[], { name, options }: HTMLSelectElement, facets: Filter): void {
  const counts = countPerChoice(
    items.map(({ choices }) => choices),
    facets,
    name,
  );
  for (const option of options) {
    const { label } = option.dataset;
    if (label === undefined) continue;
    const count = counts.get(option.value) ?? 0;
    const words = `${label} (${count})`;
    if (option.textContent !== words) option.textContent = words;
    option.disabled = count === 0 && facets.get(name) !== option.value;
  }
}

/** What is chosen in words, for the eye, the screen reader and the paper. */
function showSummary(
  items: readonly Item[],
  shown: readonly Item[],
  selects: readonly HTMLSelectElement[],
  chosen: Filter,
): void {
  const fill = (words: string) => words.replace('{shown}', String(shown.length)).replace('{all}', String(items.length));
  const named = selects
    .filter(({ value }) => value !== '')
    .map((select) => `${select.dataset['label']}: ${nameOf(select.selectedOptions[0])}`);
  const status = document.querySelector<HTMLElement>('[data-filter-status]');
  if (status !== null) {
    const count = fill(status.dataset['shown'] ?? '');
    const none = shown.length === 0 ? ` ${status.dataset['none']}` : '';
    status.textContent = `${[count, ...named].join('. ')}.${none}`;
  }
  const clear = document.querySelector<HTMLElement>('[data-clear]');
  if (clear !== null) clear.hidden = chosen.size === 0;
  const address = document.querySelector<HTMLElement>('[data-address]');
  if (address !== null) address.textContent = (address.dataset['address'] ?? '') + writeFilter(chosen);
  for (const link of document.querySelectorAll<HTMLElement>('[data-take]')) {
    const { all = '', some = '', take } = link.dataset;
    link.textContent = shown.length === items.length ? all : fill(some);
    link.hidden = !shown.some(({ deadline }) => take === 'csv' || deadline !== '');
  }
}

function nameOf(option: HTMLOptionElement | undefined): string {
  return option?.dataset['label'] ?? option?.textContent ?? '';
}

/** Takes what is in sight out of the whole file; where that fails, the link leads to the whole file as ever. */
async function takeShown(event: Event, link: HTMLAnchorElement, items: readonly Item[]): Promise<void> {
  finishLeft();
  const inSight = [...document.querySelectorAll<HTMLElement>('[data-choices]:not([hidden])')];
  if (inSight.length === items.length) return;
  event.preventDefault();
  const { take, file = '' } = link.dataset;
  try {
    const whole = await (await fetch(link.href)).text();
    const ids = inSight.map(({ dataset }) => dataset['id'] ?? '');
    const filtered = take === 'csv' ? filterRows(whole, ids) : filterEvents(whole, ids);
    const saved = document.createElement('a');
    saved.href = URL.createObjectURL(new Blob([filtered], { type: take === 'csv' ? 'text/csv' : 'text/calendar' }));
    saved.download = file;
    saved.click();
    setTimeout(() => URL.revokeObjectURL(saved.href), 60_000);
  } catch {
    location.href = link.href;
  }
}
