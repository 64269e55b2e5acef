import { openSearch } from '../../search/open-search.ts';
import { presentMatch } from '../../search/present.ts';
import { cleanQuestion } from '../../search/query.ts';
import { searchWords } from '../../words/search.ts';
import { renderResult } from './result-list.ts';
import { writeQuestionAddress } from './search-address.ts';

const resultsAtOnce = 5;
const lettersOfExcerpt = 110;

/** Shows the first results beneath the field while somebody types; Enter leads to all of them. */
export async function openQuickBox(field: HTMLInputElement): Promise<void> {
  const form = field.form;
  const box = form?.querySelector<HTMLElement>('.quick-found');
  if (!form || !box) return;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'small';
  const list = document.createElement('ol');
  list.className = 'search-results';
  const all = document.createElement('a');
  box.append(status, list, all);
  const close = () => {
    box.hidden = true;
  };
  form.addEventListener('keydown', (event) => moveThrough(event, field, box, close));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  status.textContent = searchWords.loading;
  box.hidden = false;
  const search = openSearch(form);
  let latest = 0;
  const show = async () => {
    latest += 1;
    const mine = latest;
    const question = cleanQuestion(field.value);
    if (question === '') return close();
    try {
      const { corpus, ask } = await search;
      const { matches } = await ask(question, { isTyping: true, isLiteral: false });
      if (mine !== latest) return;
      list.replaceChildren(
        ...matches.slice(0, resultsAtOnce).map((match) => renderResult(presentMatch(corpus, match, lettersOfExcerpt))),
      );
      status.textContent =
        matches.length === 0 ? searchWords.none(question) : searchWords.found(matches.length, question);
      all.href = writeQuestionAddress(form.action, { question, isLiteral: false, choices: {} });
      all.textContent = searchWords.allResults(matches.length);
      all.hidden = matches.length <= resultsAtOnce;
    } catch {
      status.textContent = searchWords.failedQuick;
    }
    box.hidden = false;
  };
  field.addEventListener('input', show);
  field.addEventListener('focus', show);
  await show();
}

/** Arrows go through the field and the links, Escape closes. */
function moveThrough(event: KeyboardEvent, field: HTMLInputElement, box: HTMLElement, close: () => void): void {
  if (event.key === 'Escape') {
    close();
    field.focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || box.hidden) return;
  const stops = [field, ...box.querySelectorAll<HTMLElement>('a:not([hidden])')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
