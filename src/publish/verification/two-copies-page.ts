// The script of the file that a citizen keeps: holds two copies of the site against each other on the reader's device.
import { readDirectory, unpack } from '../../office/intake/workbook/read-zip.ts';
import { twoCopiesWords as words } from '../words/two-copies.ts';
import { isCompared, type LedgerCopy } from './compare-ledgers.ts';
import { tellComparison } from './tell-comparison.ts';

/** The files of a copy as they were chosen: by their paths, in whatever folder the copy lies. */
type Files = ReadonlyMap<string, () => Promise<Uint8Array>>;

const manifest = 'kiem-chung/ban-ke.json';
const copies: Partial<Record<string, LedgerCopy>> = {};
const said = document.querySelector<HTMLElement>('[role=status]');

for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  box.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void take(box, [...(target.files ?? [])]);
  });
  box.addEventListener('dragover', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    void take(box, [...(event.dataTransfer?.files ?? [])]);
  });
}

async function take(box: HTMLElement, chosen: File[]): Promise<void> {
  const line = box.querySelector('[data-read]');
  const name = box.dataset['copy'] ?? '';
  if (line) line.textContent = words.reading;
  const ledger = await readChosen(chosen).catch(() => undefined);
  if (line) line.textContent = ledger === undefined ? words.noCopy : words.read(ledger.size);
  if (ledger === undefined) delete copies[name];
  else copies[name] = ledger;
  await show();
}

async function show(): Promise<void> {
  const { older, newer } = copies;
  if (said === null || older === undefined || newer === undefined) return;
  const { isKept, isSame, lines } = await tellComparison(older, newer);
  said.className = isKept && isSame ? 'kept' : 'rewritten';
  said.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}

async function readChosen(chosen: File[]): Promise<LedgerCopy | undefined> {
  const [first] = chosen;
  const isPackage = chosen.length === 1 && first !== undefined && /\.zip$/i.test(first.name);
  const files = isPackage ? await openPackage(first) : openFolder(chosen);
  const start = [...files.keys()].find((path) => path.endsWith(manifest))?.slice(0, -manifest.length);
  if (start === undefined) return undefined;
  const ledger = new Map<string, string>();
  for (const [path, read] of files) {
    const inside = path.slice(start.length);
    if (!path.startsWith(start) || !isCompared(inside)) continue;
    ledger.set(inside.replace(/^du-lieu\/v1\//, ''), new TextDecoder().decode(await read()));
  }
  return ledger;
}

function openFolder(chosen: File[]): Files {
  return new Map(chosen.map((file) => [file.webkitRelativePath, async () => new Uint8Array(await file.arrayBuffer())]));
}

async function openPackage(file: File): Promise<Files> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new Map(
    readDirectory(bytes).map((entry) => [entry.path.replaceAll('\\', '/'), async () => unpack(bytes, entry)]),
  );
}
