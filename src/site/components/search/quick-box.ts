import type { Corpus } from '../../search/corpus.ts';
import { findRecords } from '../../search/find.ts';
import { openSearch } from '../../search/open-search.ts';
import { presentMatch } from '../../search/present-match.ts';
import { cleanQuestion } from '../../search/query.ts';
import { searchWords } from '../../words/search.ts';
import markAsked from './mark-asked.ts?worker&url';
import { moveThrough } from './move-through.ts';
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
  // A result may lead to another clause of the page that is open.
  list.addEventListener('click', () => void import(/* @vite-ignore */ markAsked));
  const close = () => {
    box.hidden = true;
  };
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (!box.hidden || event.key === 'Escape')
      moveThrough(event, field, [...box.querySelectorAll<HTMLElement>('a:not([hidden])')]);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  status.textContent = searchWords.loading;
  box.hidden = false;
  let corpus: Promise<Corpus> | undefined;
  let latest = 0;
  const show = async () => {
    latest += 1;
    const mine = latest;
    const question = cleanQuestion(field.value);
    if (question === '') return close();
    try {
      if (corpus === undefined) corpus = openSearch(form);
      const opened = await corpus;
      if (mine !== latest) return;
      const { matches, shown = question } = findRecords(opened, question, { isTyping: true, isLiteral: false });
      list.replaceChildren(
        ...matches.slice(0, resultsAtOnce).map((match) => renderResult(presentMatch(opened, match, lettersOfExcerpt))),
      );
      status.textContent = matches.length === 0 ? searchWords.none(question) : searchWords.found(matches.length, shown);
      all.href = writeQuestionAddress(form.action, { question, isLiteral: false, choices: {} });
      all.textContent = searchWords.allResults(matches.length);
      all.hidden = matches.length <= resultsAtOnce;
    } catch {
      // Not remembered: the next letter tries again.
      corpus = undefined;
      status.textContent = searchWords.notLoadedQuick;
    }
    box.hidden = false;
  };
  field.addEventListener('input', show);
  field.addEventListener('focus', show);
  await show();
}
