// The only script of the desk: files may be dropped, progress is shown while it happens, and what is ticked is counted. Without it, every page works.

const zone = document.querySelector<HTMLFormElement>('[data-drop]');
if (zone) acceptDrops(zone);
const bar = document.querySelector<HTMLElement>('[data-progress]');
if (bar) void followProgress(bar);

document.querySelector('[data-print]')?.addEventListener('click', () => window.print());

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) offerCopy(button);

for (const summary of document.querySelectorAll<HTMLElement>('summary[data-chosen]')) countTicks(summary);

/** Above a long list of boxes: how many are ticked now, those included that were put back after a reload. */
function countTicks(summary: HTMLElement): void {
  const list = summary.parentElement;
  const { none = '', chosen = '' } = summary.dataset;
  const say = () => {
    const count = list?.querySelectorAll('input:checked').length ?? 0;
    summary.textContent = count === 0 ? none : chosen.replace('#', String(count));
  };
  list?.addEventListener('change', say);
  say();
}

/** Only where the browser lets a page copy: the words stand above the button in any case. */
function offerCopy(button: HTMLElement): void {
  const words = button.closest('details')?.querySelector('pre')?.textContent;
  if (!words || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(words);
    button.textContent = button.dataset['copy'] ?? '';
  });
}

function acceptDrops(form: HTMLFormElement): void {
  for (const name of ['dragover', 'dragenter'])
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.add('is-over');
    });
  form.addEventListener('dragleave', () => form.classList.remove('is-over'));
  form.addEventListener('drop', async (event) => {
    event.preventDefault();
    form.classList.remove('is-over');
    // Asked at once: after the first pause the browser has forgotten what was dropped.
    const items = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
    const files = (await Promise.all(items.map(filesIn))).flat();
    const input = form.querySelector<HTMLInputElement>('input[type=file]');
    if (!input || files.length === 0) return;
    const dropped = new DataTransfer();
    for (const file of files) dropped.items.add(file);
    input.files = dropped.files;
    form.requestSubmit();
  });
}

/** The files of a folder, at any depth. */
async function filesIn(entry: FileSystemEntry | File | null): Promise<File[]> {
  if (entry === null) return [];
  if (entry instanceof File) return [entry];
  if (entry.isFile) return [await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...(await Promise.all(some.map(filesIn))).flat());
  }
}

/** Asks how far the work is, once a second, and shows the page anew when it has ended. */
async function followProgress(shown: HTMLElement, silences = 0): Promise<void> {
  const meter = shown.querySelector('progress');
  const words = shown.querySelector('[data-said]');
  const answer = await fetch(shown.dataset['progress'] ?? '').catch(() => undefined);
  if (answer?.ok) {
    const { isRunning, said, done, of } = await answer.json();
    if (!isRunning) return showAnew(shown);
    if (words && words.textContent !== said) words.textContent = said;
    if (meter && of > 0) {
      meter.max = of;
      meter.value = done;
    }
  }
  // Once may be chance: a machine that has just woken up.
  const isGone = !answer?.ok && silences > 0;
  for (const one of shown.querySelectorAll<HTMLElement>('[data-gone]')) one.hidden = !isGone;
  for (const one of shown.querySelectorAll<HTMLElement>('[data-going]')) one.hidden = isGone;
  setTimeout(() => void followProgress(shown, answer?.ok ? 0 : silences + 1), 1000);
}

/** Where only one part of the page has changed, the rest stays as it is: somebody may be typing there. */
async function showAnew(shown: HTMLElement): Promise<void> {
  const part = shown.closest('section[id]');
  const answer = part && (await fetch(location.href).catch(() => undefined));
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  const fresh = page?.getElementById(part?.id ?? '');
  if (!part || !fresh) return location.reload();
  part.replaceWith(document.adoptNode(fresh));
}
