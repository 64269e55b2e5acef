import type { Corpus } from '../../search/corpus.ts';
import { filterMatches } from '../../search/filters.ts';
import type { Outcome } from '../../search/find.ts';
import { presentMatch } from '../../search/present-match.ts';
import { suggestNames } from '../../search/suggest.ts';
import { searchWords } from '../../words/search.ts';
import { furtherList } from './further-list.ts';
import { pagePart } from './page-part.ts';
import { renderResult } from './result-list.ts';
import type { Asked } from './search-address.ts';
import { fillFilters } from './search-filters.ts';
import { renderFailure, renderNote, renderNothing } from './search-notes.ts';

const resultsAtOnce = 10;
/** Where a part of what was asked is absent, the nearest are enough. */
const resultsBesideAbsent = 5;
const lettersOfExcerpt = 240;

export const list = pagePart('[data-search-results]');
const filters = pagePart('.search-filters');
const note = pagePart('[data-search-note]');
const contact = document.querySelector<HTMLElement>('[data-search-contact]');
const found = pagePart('[data-search-found]');
const fold = pagePart<HTMLDetailsElement>('[data-search-fold]');
const near = pagePart('[data-search-fold] summary');
const more = pagePart<HTMLButtonElement>('[data-search-more]');
const further = furtherList(pagePart('[data-search-further]'), pagePart('[data-search]').dataset['index'] ?? '');

/** How many of the results are shown, of those asked for. */
interface Shown {
  /** As many as were there when the reader left; absent where nothing is remembered. */
  count: number | undefined;
  onMore: (count: number) => void;
}

/** Shows what a question found, and gives the sentence that says so. */
export function showOutcome(corpus: Corpus, outcome: Outcome, asked: Asked, shown: Shown): string {
  const { question, isLiteral, choices } = asked;
  const { catalogue } = corpus;
  const matches = filterMatches(catalogue, outcome.matches, choices);
  const isNothing = outcome.matches.length === 0;
  const isWhole = outcome.absent.length === 0 && outcome.neverSaid === undefined;
  const atOnce = isWhole || outcome.isNear ? resultsAtOnce : resultsBesideAbsent;
  fillFilters(filters, catalogue, outcome.matches, choices);
  showNotes(
    isNothing
      ? renderNothing(outcome, question, isLiteral, suggestNames(corpus, question))
      : renderNote(outcome, question, isLiteral),
  );
  contact?.toggleAttribute('hidden', isWhole);
  found.hidden = matches.length === 0;
  // What is only near stands folded beneath the sentence that says so.
  near.hidden = !outcome.isNear;
  near.textContent = searchWords.near(matches.length);
  fold.open = !outcome.isNear;
  list.replaceChildren();
  list.dataset['for'] = question;
  const showMore = (count: number) => {
    const from = list.children.length;
    const next = matches.slice(from, from + count);
    list.append(...next.map((match) => renderResult(presentMatch(corpus, match, lettersOfExcerpt))));
    more.hidden = list.children.length >= matches.length;
    return list.children[from];
  };
  showMore(shown.count ?? atOnce);
  more.onclick = () => {
    showMore(resultsAtOnce)?.querySelector('a')?.focus();
    shown.onMore(list.children.length);
  };
  further.offer(question);
  return sayFound(matches.length, isNothing || outcome.isNear, question, atOnce);
}

export function showNothingAsked(): void {
  for (const part of [filters, found, note, contact]) part?.toggleAttribute('hidden', true);
  further.offer('');
}

/** Everything can be found by eye: those links were on the page all the time. */
export function showFailure(error: unknown, retry: () => void): void {
  showNothingAsked();
  showNotes([renderFailure(error, retry)]);
}

function showNotes(notes: readonly HTMLElement[]): void {
  note.replaceChildren(...notes);
  note.hidden = notes.length === 0;
}

function sayFound(count: number, isNothing: boolean, question: string, atOnce: number): string {
  if (isNothing) return searchWords.none(question);
  if (count === 0) return searchWords.noneLeft;
  return count > atOnce ? searchWords.foundFirst(atOnce, count, question) : searchWords.found(count, question);
}
