import type { Word } from '../../core/text/words.ts';
import { bareWords, type Corpus } from './corpus.ts';
import type { FoundMeaning } from './meanings.ts';

/** Words side by side that begin with the letters asked for. */
interface SyllableRun {
  words: Word[];
  /** As first written. */
  text: string;
  count: number;
}

/** An abbreviation, and the bare words beside it in the question. */
interface Abbreviation {
  letters: string;
  before: string | undefined;
  after: string | undefined;
}

const mostRuns = 3;
/** A name tells more than words that happen to stand side by side; so does the company of the same words. */
const countOfTitle = 5;
const countOfCompany = 10;
const weightOfInitials = 0.9;
/** They join words of other names. */
const joining = /^(?:va|cua|cac|voi)$/;

/** What an abbreviation that nobody listed may stand for in the programme, the likeliest first: `vpđu`, `tkcn`, `vh`. */
export function findInitials(corpus: Corpus, words: readonly Word[], at: number): FoundMeaning | undefined {
  const [before, letters = '', after] = [words[at - 1], words[at], words[at + 1]].map((word) => word?.fold);
  if (!/^[a-z]{2,8}$/.test(letters)) return undefined;
  const runs = new Map<string, SyllableRun>();
  const { titles, texts } = corpus.catalogue;
  for (const [record, title] of titles.entries()) {
    collectRuns(runs, { letters, before, after }, title, corpus.titles[record] ?? [], countOfTitle);
    collectRuns(runs, { letters, before, after }, texts[record] ?? '', corpus.texts[record] ?? [], 1);
  }
  const best = [...runs.values()].sort((a, b) => b.count - a.count).slice(0, mostRuns);
  const alternatives = best.map((run) => ({ words: run.words, weight: weightOfInitials, isBeginning: false }));
  const [first, second] = best;
  if (first === undefined) return undefined;
  const isClear = first.count >= 2 * (second?.count ?? 0);
  return { length: 1, ...(isClear && { term: first.text }), alternatives };
}

function collectRuns(
  runs: Map<string, SyllableRun>,
  { letters, before, after }: Abbreviation,
  text: string,
  words: readonly Word[],
  count: number,
): void {
  for (const [at, { fold, start }] of words.entries()) {
    if (fold[0] !== letters[0]) continue;
    const run = words.slice(at, at + letters.length);
    const written = text.slice(start, run[run.length - 1]?.end);
    if (!isSpelledBy(run, letters) || /[.,;:()“”]/.test(written)) continue;
    const known = runs.get(bareWords(run));
    const isInCompany = [before === words[at - 1]?.fold, after === words[at + run.length]?.fold].includes(true);
    const more = count + (isInCompany ? countOfCompany : 0);
    runs.set(bareWords(run), { words: run, text: written, ...known, count: (known?.count ?? 0) + more });
  }
}

function isSpelledBy(run: readonly Word[], letters: string): boolean {
  return (
    run.length === letters.length && run.every(({ fold }, index) => fold[0] === letters[index] && !joining.test(fold))
  );
}
