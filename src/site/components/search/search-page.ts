import type { Corpus } from '../../search/corpus.ts';
import { type ResultFacet, resultFacets } from '../../search/filters.ts';
import { findRecords } from '../../search/find.ts';
import { openSearch } from '../../search/open-search.ts';
import { cleanQuestion } from '../../search/query.ts';
import { searchWords } from '../../words/search.ts';
import { moveThrough } from './move-through.ts';
import { pagePart } from './page-part.ts';
import { type Asked, readQuestionAddress, writeQuestionAddress } from './search-address.ts';
import { list, showFailure, showNothingAsked, showOutcome } from './show-outcome.ts';

/** After such a pause a question was asked, and what is typed next is another. */
const pauseOfQuestion = 1500;
/** While somebody types, a screen reader is told only once they pause. */
const pauseOfTyping = 600;
const pauseOfLoading = 400;
/** So many results fill a screen. */
const resultsInSight = 5;

/** What an entry of the history remembers: how many results were shown, and how far down the page was. */
interface Remembered {
  shown?: number;
  top?: number;
}

const form = pagePart<HTMLFormElement>('[data-search]');
const field = pagePart<HTMLInputElement>('[data-search] input');
const filters = pagePart<HTMLDetailsElement>('.search-filters');
const hint = pagePart('#tim-huong-dan');
const note = pagePart('[data-search-note]');
const status = pagePart('.search-status');
const answer = pagePart('[data-search-answer]');
const browse = pagePart('[data-search-browse]');

// On a phone the results come first.
filters.open =
  matchMedia('(min-width: 48em)').matches ||
  resultFacets.some((facet) => readQuestionAddress(location.search).choices[facet]);

let corpus: Promise<Corpus> | undefined;
let asked: Asked = readQuestionAddress(location.search);
let isSettled = asked.question !== '';
let latest = 0;
let saying = 0;
let settling = 0;

field.value = asked.question;
if (asked.question !== '') void show(false, history.state ?? {});

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
addEventListener('popstate', ({ state }) => {
  asked = readQuestionAddress(location.search);
  field.value = asked.question;
  void show(false, state ?? {});
});
addEventListener('pagehide', () => remember({ top: scrollY }));
addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (target === field || list.contains(target)) moveThrough(event, field, [...list.querySelectorAll('a')]);
  else if (event.key === '/' && target.closest('input, select, textarea') === null) {
    event.preventDefault();
    field.focus();
  }
});

/** Each question that somebody paused at is an entry of the history. */
function ask(next: Asked, isTyping: boolean): void {
  const address = writeQuestionAddress(location.pathname, next);
  if (isSettled && next.question !== asked.question) {
    remember({ top: scrollY });
    history.pushState({}, '', address);
  } else history.replaceState({}, '', address);
  asked = next;
  isSettled = !isTyping;
  clearTimeout(settling);
  settling = window.setTimeout(() => {
    isSettled = asked.question !== '';
  }, pauseOfQuestion);
  void show(isTyping);
}

function remember(what: Remembered): void {
  history.replaceState({ ...history.state, ...what }, '');
}

/** Answers what is asked now; an answer that comes after a later question is dropped. */
async function show(isTyping: boolean, { shown, top }: Remembered = {}): Promise<void> {
  latest += 1;
  const mine = latest;
  const question = cleanQuestion(asked.question);
  // At once, so that nothing moves when the results come.
  hint.hidden = question !== '';
  if (question === '') {
    showNothingAsked();
    settle();
    return say('', 0);
  }
  // Told only where it takes time: what comes at once must not be pushed down by it.
  if (corpus === undefined) say(searchWords.loading, pauseOfLoading);
  try {
    if (corpus === undefined) corpus = openSearch(form);
    const opened = await corpus;
    if (mine !== latest) return;
    const outcome = findRecords(opened, question, { isTyping, isLiteral: asked.isLiteral });
    const onMore = (count: number) => remember({ shown: count });
    const said = showOutcome(opened, outcome, { ...asked, question }, { count: shown, onMore });
    say(said, isTyping ? pauseOfTyping : 0);
    settle();
    if (top !== undefined) scrollTo(0, top);
  } catch (error) {
    // Not remembered: the next try may succeed.
    corpus = undefined;
    showFailure(error, () => void show(false));
    settle();
    say('', 0);
  }
}

/** The room kept for the answer is given back where it does not need it; other ways follow below. */
function settle(): void {
  answer.classList.toggle('is-there', cleanQuestion(asked.question) === '' || list.children.length < resultsInSight);
  browse.hidden = false;
}

function say(words: string, delay: number): void {
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    status.textContent = words;
  }, delay);
}
