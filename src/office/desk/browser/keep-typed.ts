// What somebody has typed or ticked and not yet sent is still there after a reload, a build that ended, or Back. It stays in
// this tab, is found again by the name and value of a field and never by its place, and gives way to what the desk knows.

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field as the desk had written it, and as somebody left it. */
interface Left {
  was: string;
  now: string;
}

/** Files cannot be put back, and what lets the desk in is written down nowhere. */
const never = ['file', 'hidden', 'password', 'submit', 'button'];
const prefix = 'dang-go ';

forgetDone();
putBack();
sayUnsent();
for (const kind of ['input', 'change'])
  document.addEventListener(kind, ({ target }) => {
    if (!isField(target)) return;
    keep(target);
    sayUnsent();
  });
// A list that grows or shrinks gives its fields other names: what was typed comes back in the page that answers.
document.addEventListener('submit', ({ submitter }) => {
  if (submitter?.hasAttribute('data-renames')) sessionStorage.removeItem(prefix + location.pathname);
});

/** What was written down for good is left behind: its form begins anew. */
function forgetDone(): void {
  const done = document.querySelector<HTMLElement>('[data-done]')?.dataset['done'] ?? '';
  for (const page of done.split(' ')) if (page !== '') sessionStorage.removeItem(prefix + page);
}

function putBack(): void {
  const left = readLeft();
  for (const field of document.querySelectorAll<Field>('form input, form textarea, form select')) {
    if (!isField(field)) continue;
    const known = left[keyOf(field)];
    // A browser fills in by place: what belongs to nobody goes.
    if (isTick(field)) field.checked = field.defaultChecked;
    if (known === undefined) continue;
    if (known.was !== writtenIn(field)) {
      delete left[keyOf(field)];
      continue;
    }
    if (isTick(field)) field.checked = known.now === 'true';
    else field.value = known.now;
    field.closest('details')?.setAttribute('open', '');
  }
  sessionStorage.setItem(prefix + location.pathname, JSON.stringify(left));
}

/** A tick that was put back looks as one that the desk knows: beside the button it is said that it is not sent. */
function sayUnsent(): void {
  for (const note of document.querySelectorAll<HTMLElement>('form [data-unsent]')) {
    const fields = note.closest('form')?.querySelectorAll<Field>('input, textarea, select') ?? [];
    note.hidden = ![...fields].some((field) => isField(field) && standingIn(field) !== writtenIn(field));
  }
}

function keep(field: Field): void {
  const left = readLeft();
  const now = standingIn(field);
  const was = writtenIn(field);
  if (now === was) delete left[keyOf(field)];
  else left[keyOf(field)] = { was, now };
  sessionStorage.setItem(prefix + location.pathname, JSON.stringify(left));
}

function readLeft(): Record<string, Left> {
  return JSON.parse(sessionStorage.getItem(prefix + location.pathname) ?? '{}');
}

function keyOf(field: Field): string {
  const form = field.form?.getAttribute('action') ?? '';
  return [form, field.name, ...(isTick(field) ? [field.value] : [])].join('\n');
}

function standingIn(field: Field): string {
  return isTick(field) ? String(field.checked) : field.value;
}

/** What the desk wrote into a field. */
function writtenIn(field: Field): string {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
    return chosen?.value ?? '';
  }
  return isTick(field) ? String(field.defaultChecked) : field.defaultValue;
}

function isTick(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

function isField(one: unknown): one is Field {
  const kinds = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement];
  return (
    kinds.some((kind) => one instanceof kind) && (one as Field).form !== null && !never.includes((one as Field).type)
  );
}
