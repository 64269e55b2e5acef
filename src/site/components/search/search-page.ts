import { countChoices, filterMatches, type ResultFacet, resultFacets } from '../../search/filters.ts';
import type { Outcome } from '../../search/find.ts';
import { openSearch, type Search } from '../../search/open-search.ts';
import { presentMatch } from '../../search/present.ts';
import { cleanQuestion } from '../../search/query.ts';
import { suggestNames } from '../../search/suggest.ts';
import { kindNames } from '../../words/kind.ts';
import { searchWords } from '../../words/search.ts';
import { renderResult } from './result-list.ts';
import { type Asked, readQuestionAddress, writeQuestionAddress } from './search-address.ts';
import { renderNote, renderNothing } from './search-notes.ts';

const resultsAtOnce = 10;
const lettersOfExcerpt = 240;

const form = find<HTMLFormElement>('[data-search]');
const field = find<HTMLInputElement>('[data-search] input');
const filters = find<HTMLDetailsElement>('[data-search] details');
const status = find('.search-status');
const note = find('[data-search-note]');
const found = find('[data-search-found]');
const list = find('[data-search-results]');
const more = find<HTMLButtonElement>('[data-search-more]');

// On a phone the results come first.
filters.open =
  matchMedia('(min-width: 48em)').matches ||
  resultFacets.some((facet) => readQuestionAddress(location.search).choices[facet]);

let search: Promise<Search> | undefined;
let asked: Asked = readQuestionAddress(location.search);
let latest = 0;
let saying = 0;

field.value = asked.question;
if (asked.question !== '') void show(false);

field.addEventListener('input', () => ask({ question: field.value, isLiteral: false, choices: asked.choices }, true));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask({ ...asked, question: field.value }, false);
});
filters.addEventListener('change', ({ target }) => {
  const select = target as HTMLSelectElement;
  ask({ ...asked, choices: { ...asked.choices, [select.dataset['facet'] as ResultFacet]: select.value } }, false);
});
note.addEventListener('click', (event) => {
  const { question, literal } = (event.target as HTMLElement).dataset;
  if (question === undefined) return;
  event.preventDefault();
  field.value = question;
  ask({ ...asked, question, isLiteral: literal !== undefined }, false);
  field.focus();
});
addEventListener('popstate', () => {
  asked = readQuestionAddress(location.search);
  field.value = asked.question;
  void show(false);
});
addEventListener('keydown', (event) => {
  if (event.key !== '/' || (event.target as HTMLElement).closest('input, select, textarea') !== null) return;
  event.preventDefault();
  field.focus();
});

function ask(next: Asked, isTyping: boolean): void {
  asked = next;
  history.replaceState(null, '', writeQuestionAddress(location.pathname, asked));
  void show(isTyping);
}

/** Answers what is asked now; an answer that comes after a later question is dropped. */
async function show(isTyping: boolean): Promise<void> {
  latest += 1;
  const mine = latest;
  const question = cleanQuestion(asked.question);
  if (question === '') return showNothingAsked();
  if (search === undefined) say(searchWords.loading, 0);
  try {
    const opened = search ?? openSearch(form);
    search = opened;
    const ready = await opened;
    const outcome = await ready.ask(question, { isTyping, isLiteral: asked.isLiteral });
    if (mine === latest) showOutcome(ready, outcome, question, isTyping);
  } catch {
    showFailure();
  }
}

function showOutcome({ corpus }: Search, outcome: Outcome, question: string, isTyping: boolean): void {
  const { catalogue } = corpus;
  const matches = filterMatches(catalogue, outcome.matches, asked.choices);
  for (const facet of resultFacets) {
    fillFilter(
      facet,
      countChoices(catalogue, outcome.matches, asked.choices, facet),
      filterMatches(catalogue, outcome.matches, { ...asked.choices, [facet]: '' }).length,
    );
  }
  filters.hidden = outcome.matches.length === 0;
  found.hidden = matches.length === 0;
  const isNothing = outcome.matches.length === 0;
  note.replaceChildren(
    ...(isNothing
      ? renderNothing(question, asked.isLiteral, suggestNames(corpus, question))
      : renderNote(outcome, question, asked.isLiteral)),
  );
  note.hidden = note.childNodes.length === 0;
  list.replaceChildren();
  list.dataset['for'] = question;
  const showMore = () => {
    const shown = list.children.length;
    const next = matches
      .slice(shown, shown + resultsAtOnce)
      .map((match) => renderResult(presentMatch(corpus, match, lettersOfExcerpt)));
    list.append(...next);
    more.hidden = list.children.length >= matches.length;
    return next[0];
  };
  showMore();
  more.onclick = () => showMore()?.querySelector('a')?.focus();
  say(sayFound(matches.length, isNothing, question), isTyping ? 600 : 0);
}

function sayFound(count: number, isNothing: boolean, question: string): string {
  if (isNothing) return searchWords.none(question);
  if (count === 0) return searchWords.noneLeft;
  return count > resultsAtOnce
    ? searchWords.foundFirst(resultsAtOnce, count, question)
    : searchWords.found(count, question);
}

function fillFilter(facet: ResultFacet, choices: { value: string; count: number }[], all: number): void {
  const select = find<HTMLSelectElement>(`[data-facet="${facet}"]`);
  const nameOf = (value: string) => (facet === 'kind' ? (kindNames[value as keyof typeof kindNames] ?? value) : value);
  const options = choices.map(({ value, count }) => new Option(searchWords.choice(nameOf(value), count), value));
  select.replaceChildren(new Option(searchWords.all(all), ''), ...options);
  select.value = asked.choices[facet] ?? '';
  select.closest('p')?.toggleAttribute('hidden', choices.length < 2 && select.value === '');
}

function showNothingAsked(): void {
  filters.hidden = true;
  found.hidden = true;
  note.hidden = true;
  say('', 0);
}

/** Everything can be found by eye: those links were on the page all the time. */
function showFailure(): void {
  showNothingAsked();
  say(searchWords.failed, 0);
}

/** While somebody types, a screen reader is told only once they pause. */
function say(words: string, delay: number): void {
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    status.textContent = words;
  }, delay);
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`The page has no ${selector}`);
  return element;
}
