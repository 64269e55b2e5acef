import { checkerWords } from '../words/checker.ts';

// Without this script the page says what to do instead. Nothing else is loaded before a file is chosen.
const form = document.querySelector<HTMLElement>('[data-checker]');
const input = form?.querySelector('input');
const said = document.querySelector<HTMLElement>('[data-checker-said]');
const result = document.querySelector<HTMLElement>('[data-checker-result]');

if (form && input && said && result) {
  // What unpacks a workbook needs streams; what reads it, at().
  if ('Worker' in window && 'WritableStream' in window && 'at' in Array.prototype) listen(form, input, said, result);
  else said.textContent = checkerWords.tooOld;
}

function listen(form: HTMLElement, input: HTMLInputElement, said: HTMLElement, result: HTMLElement): void {
  const check = async (file: File | undefined) => {
    if (file === undefined) return;
    said.textContent = checkerWords.reading(file.name);
    result.replaceChildren();
    const [{ askWorker }, { showAnswer }] = await Promise.all([import('./ask-worker.ts'), import('./show-answer.ts')]);
    const answer = await askWorker(file, form.dataset['known'] ?? '');
    if (typeof answer === 'string') {
      said.textContent = checkerWords[answer];
      return;
    }
    showAnswer(answer, result, form.dataset['guide'] ?? '');
    const { problems, accepted } = answer;
    if (accepted === undefined) said.textContent = checkerWords.faulty(file.name, problems.length);
    else if (accepted.rows.length === 0) said.textContent = checkerWords.nothingNew(file.name);
    else said.textContent = checkerWords.sound(file.name, accepted.rows.length);
  };
  form.hidden = false;
  // The same file, mended, can be chosen again.
  input.addEventListener('click', () => {
    input.value = '';
  });
  input.addEventListener('change', () => check(input.files?.[0]));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void check(event.dataTransfer?.files[0]);
  });
}
