import { isSamePublished, type PublishedRelease, readPublishedCell } from './published-release.ts';

// Any two releases, from the open data of each. Without it the table holds the last two, and the links lead to others.
const tools = document.querySelector<HTMLElement>('[data-compare]');
const [from, to] = tools ? [...tools.querySelectorAll('select')] : [];
if (tools && from && to) start(tools, from, to);

function start(tools: HTMLElement, from: HTMLSelectElement, to: HTMLSelectElement): void {
  const asked = new URLSearchParams(location.search);
  for (const select of [from, to]) {
    const wanted = asked.get(select.name);
    if (wanted && [...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    select.addEventListener('change', () => void compare(tools, from, to, true));
  }
  tools.hidden = false;
  if (asked.has(from.name) || asked.has(to.name)) void compare(tools, from, to, false);
}

async function compare(tools: HTMLElement, from: HTMLSelectElement, to: HTMLSelectElement, isAsked: boolean) {
  const told = tools.querySelector('output');
  try {
    const [before, after] = await Promise.all([read(from), read(to)]);
    if (told) told.textContent = '';
    show(before, after, [from, to]);
    if (isAsked)
      history.replaceState(null, '', `?${new URLSearchParams({ [from.name]: from.value, [to.name]: to.value })}`);
  } catch {
    if (told) told.textContent = tools.dataset['failed'] || '';
  }
}

async function read({ selectedOptions }: HTMLSelectElement): Promise<PublishedRelease> {
  const [option] = selectedOptions;
  const response = await fetch(option?.dataset['data'] ?? '');
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

function show(before: PublishedRelease, after: PublishedRelease, selects: HTMLSelectElement[]): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-compared]')];
  let changed = 0;
  for (const row of rows) {
    const id = row.dataset['compared'] || '';
    const cells = [readPublishedCell(before, id), readPublishedCell(after, id)] as const;
    row.hidden = isSamePublished(...cells);
    if (!row.hidden) changed += 1;
    cells.forEach((cell, index) => {
      const shown = row.cells[index + 1];
      const mark = document.querySelector(`[data-marks="${cell.isProvisional}"] [data-status="${cell.status}"]`);
      if (shown && mark) shown.replaceChildren(mark.cloneNode(true), ` ${cell.value}`);
      if (shown) shown.dataset['period'] = nameOf(selects[index]);
    });
  }
  document.querySelectorAll('[data-compared-head]').forEach((head, index) => {
    head.textContent = nameOf(selects[index]);
  });
  const said = document.querySelector<HTMLElement>('[data-said]');
  if (said) {
    const sentence = said.dataset['said'] || '';
    said.textContent = sentence.replace('{khac}', `${changed}`).replace('{nguyen}', `${rows.length - changed}`);
  }
}

function nameOf(select: HTMLSelectElement | undefined): string {
  const option = select?.selectedOptions[0];
  return option?.text ?? '';
}
