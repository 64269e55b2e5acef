import { agreementOf } from '../../core/text/diacritics.ts';
import type { Word } from '../../core/text/words.ts';
import type { Corpus } from './corpus.ts';
import type { QuestionReading, Unit } from './query.ts';
import { matchRecord, rarityOf } from './rank.ts';
import { retrieve } from './retrieve.ts';

/** What the programme does not say of a question. */
export interface Absence {
  /** In the letters that were typed: `đèn đường`. */
  names: string[];
  /** How much of the question is absent, by the rarity of its words: from 0 to 1. */
  share: number;
}

/**
 * Words that stand nowhere, `đèn`, and words that never stand beside those they were typed beside: `thư viện` where
 * there are only `Bí thư` and `bệnh viện`.
 */
export function findAbsent(corpus: Corpus, { units }: QuestionReading, question: string): Absence {
  const needed = units.filter(({ isOptional }) => !isOptional);
  const isUnsaid = needed.map((unit) => !isSaid(corpus, unit));
  const isLost = needed.map((_, at) => isUnsaid[at] || isAlone(corpus, needed, at));
  const isMissing = needed.map((_, at) => isUnsaid[at] || (isLost[at] && hasLostNeighbour(needed, isLost, at)));
  const runs: Unit[][] = [];
  for (const [at, unit] of needed.entries()) {
    if (!isMissing[at]) continue;
    // Old phones know no `at`.
    if (isMissing[at - 1]) runs[runs.length - 1]?.push(unit);
    else runs.push([unit]);
  }
  const weigh = (some: readonly Unit[]) => some.reduce((sum, unit) => sum + rarityOf(corpus, unit), 0);
  return { names: runs.map((run) => nameOf(run, question)), share: weigh(runs.flat()) / (weigh(needed) || 1) };
}

function hasLostNeighbour(units: readonly Unit[], isLost: readonly (boolean | undefined)[], at: number): boolean {
  return (
    (isLost[at - 1] === true && areSideBySide(units[at - 1], units[at])) ||
    (isLost[at + 1] === true && areSideBySide(units[at], units[at + 1]))
  );
}

function areSideBySide(before: Unit | undefined, after: Unit | undefined): boolean {
  return before?.span !== undefined && before.span.end === after?.span?.start && before.text !== after.text;
}

/** As it was typed, with the small words in between. */
function nameOf(run: readonly Unit[], question: string): string {
  const texts = run.map(({ text }) => text);
  let [start, end] = [-1, 0];
  for (const text of texts) {
    const at = question.indexOf(text, end);
    // What was mended was typed in other letters.
    if (at < 0) return texts.join(' ');
    if (start < 0) start = at;
    end = at + text.length;
  }
  return question.slice(start, end);
}

/** Some record holds the words, with marks that agree. */
function isSaid(corpus: Corpus, unit: Unit): boolean {
  const reading = { units: [unit] };
  return retrieve(corpus, reading, false).some((record) => matchRecord(corpus, reading, record)?.agreement === 1);
}

/** One syllable that stands beside neither of its neighbours anywhere in the programme. */
function isAlone(corpus: Corpus, units: readonly Unit[], at: number): boolean {
  const own = wordsOf(units[at]);
  if (own.length !== 1 || units.length === 1 || /^[\d%]/.test(own[0]?.fold ?? '')) return false;
  if ((units[at]?.alternatives.length ?? 0) > 1) return false;
  const [before] = wordsOf(units[at - 1]).slice(-1);
  const after = wordsOf(units[at + 1])[0];
  return !isPair(corpus, before, own[0]) && !isPair(corpus, own[0], after);
}

function isPair({ pairs }: Corpus, first: Word | undefined, second: Word | undefined): boolean {
  const written = pairs.get(`${first?.fold} ${second?.fold}`) ?? [];
  return written.some(
    ({ marks, count }) =>
      count > 0 &&
      agreementOf(first?.marks ?? '', marks[0]) !== 'other' &&
      agreementOf(second?.marks ?? '', marks[1]) !== 'other',
  );
}

function wordsOf(unit: Unit | undefined): Word[] {
  return unit?.alternatives[0]?.words ?? [];
}
