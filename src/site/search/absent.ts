import { fold } from '../../core/text/fold.ts';
import type { Word } from '../../core/text/words.ts';
import { type Corpus, mayBePair, spellingOf } from './corpus.ts';
import { isAskersWord } from './function-words.ts';
import type { MetUnit } from './meet-units.ts';
import type { Unit } from './query.ts';

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
export function findAbsent(corpus: Corpus, units: readonly MetUnit[], question: string, isNamed: boolean): Absence {
  const met = units.filter(({ unit }) => unit.share === undefined || unit.isLight);
  const needed = met.map(({ unit }) => unit);
  const isLost = met.map(({ isSaid }, at) => !isSaid || (!isNamed && isAlone(corpus, needed, at)));
  const isElsewhere = findOtherPlaces(corpus, needed);
  const isMissing = met.map(
    ({ isSaid, unit }, at) =>
      isElsewhere[at] ||
      (!isSaid && !isAskersWord(unit.text)) ||
      (isLost[at] && !isAskersWord(unit.text) && (isBound(corpus, needed, at) || hasLostNeighbour(needed, isLost, at))),
  );
  const runs: Unit[][] = [];
  let weight = 0;
  for (const [at, unit] of needed.entries()) {
    if (!isMissing[at]) continue;
    // What falls under a name of the programme is answered by that.
    if (!(unit.isNarrower && met[at]?.isFound)) weight += weigh(met[at]);
    // Old phones know no `at`.
    if (isMissing[at - 1]) runs[runs.length - 1]?.push(unit);
    else runs.push([unit]);
  }
  const total = met.reduce((sum, one) => sum + weigh(one), 0);
  // That nothing is said to be `nhanh` tells nobody anything.
  const telling = runs.filter((run) => run.some(({ isLight }) => !isLight));
  return { names: telling.map((run) => nameOf(run, question)), share: weight / (total || 1) };
}

/** What has a long name in the programme is a thing of its own, and more than one word that is typed beside it. */
function weigh(met: MetUnit | undefined): number {
  const lengths = met?.isSaid ? met.unit.alternatives.map(({ words }) => words.length) : [];
  return (met?.weight ?? 0) * (1 + worthOfName * (Math.max(1, ...lengths) - 1));
}

const worthOfName = 0.15;

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

/** One syllable that stands beside neither of its neighbours anywhere in the programme. */
function isAlone(corpus: Corpus, units: readonly Unit[], at: number): boolean {
  const own = wordsOf(units[at]);
  if (own.length !== 1 || units.length === 1 || /^[\d%]/.test(own[0]?.fold ?? '')) return false;
  if ((units[at]?.alternatives.length ?? 0) > 1) return false;
  // `chợ` of `chợ xã` is not lost: what is said of anything may follow.
  if (units[at - 1] === undefined && units[at + 1]?.isLight) return false;
  const [before] = wordsOf(units[at - 1]).slice(-1);
  const after = wordsOf(units[at + 1])[0];
  return !isPair(corpus, before, own[0]) && !isPair(corpus, own[0], after);
}

const places = /^(?:thanh pho|tinh|huyen|quan|phuong|thi tran|thi xa|dac khu)$/;

/** `thành phố Hồ Chí Minh` is no place of a programme that has `thành phố` and `Hồ Chí Minh`, but never side by side. */
function findOtherPlaces(corpus: Corpus, units: readonly Unit[]): boolean[] {
  const isOther: boolean[] = [];
  for (const [at, unit] of units.entries()) {
    const isName = areSideBySide(units[at - 1], unit) && /^\p{Lu}/u.test(unit.text);
    const begins = isName && places.test(fold(units[at - 1]?.text ?? '')) && !isBeside(corpus, units[at - 1], unit);
    if (begins) isOther[at - 1] = true;
    isOther.push(begins || (isName && isOther[at - 1] === true));
  }
  return isOther;
}

function isBeside(corpus: Corpus, before: Unit | undefined, after: Unit): boolean {
  return isPair(corpus, wordsOf(before).slice(-1)[0], wordsOf(after)[0]);
}

/** Typed beside another, a syllable that is only a part of a word of the programme is a part of another word. */
function isBound({ bound }: Corpus, units: readonly Unit[], at: number): boolean {
  const [own] = wordsOf(units[at]);
  const hasNeighbour = areSideBySide(units[at - 1], units[at]) || areSideBySide(units[at], units[at + 1]);
  return own !== undefined && hasNeighbour && bound.has(spellingOf(own));
}

/** With other marks, what the programme often says was probably meant: `ý tế`. */
const leastOfOtherMarks = 5;

function isPair({ pairs }: Corpus, first: Word | undefined, second: Word | undefined): boolean {
  const written = pairs.get(`${first?.fold} ${second?.fold}`) ?? [];
  return written.some((pair) => pair.count >= leastOfOtherMarks || (pair.count > 0 && mayBePair(pair, first, second)));
}

function wordsOf(unit: Unit | undefined): Word[] {
  return unit?.alternatives[0]?.words ?? [];
}
