import { agreementOf } from '../../core/text/diacritics.ts';
import { isSyllable } from '../../core/text/syllable.ts';
import type { Word } from '../../core/text/words.ts';
import { type Corpus, spellingOf, type WrittenPair } from './corpus.ts';
import { countFunctionWords } from './function-words.ts';
import { costBetween, costsOf, kindOf } from './slip-costs.ts';
import { soundOf } from './sounds.ts';

/** A word that may have been meant, and what taking it for the typed one costs. */
interface Candidate {
  fold: string;
  cost: number;
  isTyped: boolean;
  /** As the programme writes it beside the word before. */
  shown?: string;
}

/** The best reading of the words so far that ends with this candidate. */
interface ReadingSoFar {
  candidate: Candidate;
  gain: number;
  before?: ReadingSoFar;
  shown?: string;
}

/** What two words are worth that the programme has side by side; a little more where it often has. */
const worthOfPair = 1.6;
const worthOfCount = 0.05;

/** What only the glossary says is worth less. */
const worthOfSaid = 1;

/**
 * The words that were probably meant, all of them weighed at once: what a slip of the ear or of the keys costs, against what the
 * words are worth that then stand side by side in the programme. In `lước xạch` both are wrong, and only `nước sạch` stands
 * there. A word that the programme has beside a neighbour is right; the others are `undefined`.
 */
export function readSlips(corpus: Corpus, words: readonly Word[]): (string | undefined)[] {
  if (words.length === 1)
    return words.map((own) => (/said|known/.test(kindOf(corpus, own)) ? undefined : findAlone(corpus, own)));
  let ends: ReadingSoFar[] = [];
  for (const [at, own] of words.entries()) {
    const before = words[at - 1];
    const known = ends;
    ends = candidatesFor(corpus, words, at).map((candidate) => {
      const options = known.map((end) => join(corpus, end, candidate, before, own));
      return options.reduce<ReadingSoFar>(
        (best, option) => (option.gain > best.gain ? option : best),
        options[0] ?? { candidate, gain: -candidate.cost },
      );
    });
  }
  return readBack(
    ends.reduce<ReadingSoFar | undefined>((best, end) => (best && best.gain >= end.gain ? best : end), undefined),
  );
}

function worthOfWritten(count: number): number {
  return count === 0 ? worthOfSaid : worthOfPair + worthOfCount * Math.log(1 + count);
}

function join(
  corpus: Corpus,
  end: ReadingSoFar,
  candidate: Candidate,
  before: Word | undefined,
  own: Word,
): ReadingSoFar {
  const pair = findWritten(corpus, [end.candidate.fold, candidate.fold], before, own);
  const worth = pair === undefined ? 0 : worthOfWritten(pair.count);
  const [shownBefore, shown] = pair?.text.split(' ') ?? [];
  // Nobody takes đ for gi, r or v; without marks d may be either.
  const isOddly = [
    [shownBefore, before?.fold, end.candidate.isTyped],
    [shown, own.fold, candidate.isTyped],
  ].some(([written, typed, isTyped]) => !isTyped && `${written}`.startsWith('đ') && !`${typed}`.startsWith('d'));
  return {
    candidate,
    gain: end.gain + (isOddly ? 0 : worth) - candidate.cost,
    before: { ...end, ...(shownBefore !== undefined && end.shown === undefined && { shown: shownBefore }) },
    ...(shown !== undefined && { shown }),
  };
}

function readBack(end: ReadingSoFar | undefined): (string | undefined)[] {
  const meant: (string | undefined)[] = [];
  for (let at = end; at !== undefined; at = at.before)
    meant.unshift(at.candidate.isTyped ? undefined : (at.shown ?? at.candidate.fold));
  return meant;
}

/** What a word may be taken for: always itself; another only where it stands beside neither of its neighbours. */
function candidatesFor(corpus: Corpus, words: readonly Word[], at: number): Candidate[] {
  const own = words[at];
  if (own === undefined) return [];
  const typed = { fold: own.fold, cost: 0, isTyped: true };
  // Words that only join or ask stand anywhere.
  if (!/^[a-z]{2,}$/.test(own.fold) || countFunctionWords(words, at, true) > 0) return [typed];
  const [before, after] = [words[at - 1]?.fold, words[at + 1]?.fold];
  if (isWritten(corpus, words[at - 1], own) || isWritten(corpus, own, words[at + 1])) return [typed];
  const sides = [before, after].filter((fold) => fold !== undefined && /^[a-z]+$/.test(fold)).length;
  const costs = costsOf[kindOf(corpus, own)];
  const others = [...corpus.postings.keys()].flatMap((fold) => {
    const cost = costBetween(own.fold, fold, sides, costs);
    return cost === undefined ? [] : [{ fold, cost, isTyped: false }];
  });
  return [typed, ...others];
}

function isWritten(corpus: Corpus, first: Word | undefined, second: Word | undefined): boolean {
  return findWritten(corpus, [first?.fold, second?.fold], first, second) !== undefined;
}

/** How the programme or the glossary has two words side by side, with no other marks than those typed. */
function findWritten(
  { pairs }: Corpus,
  [fold, next]: [string | undefined, string | undefined],
  first: Word | undefined,
  second: Word | undefined,
): WrittenPair | undefined {
  const written = pairs.get(`${fold} ${next}`);
  return written?.find(({ marks }) => isSame(first?.marks, marks[0]) && isSame(second?.marks, marks[1]));
}

/** Without any company only what is no syllable at all is mended, or what sounds just so. */
function findAlone({ postings, spellings }: Corpus, own: Word): string | undefined {
  if (!/^[a-z]{2,}$/.test(own.fold)) return undefined;
  const isWord = isSyllable(own.fold);
  const likely = [...postings].flatMap(([fold, records]) => {
    const cost = costBetween(own.fold, fold, 0, costsOf.slip);
    const isLikely = isWord
      ? soundOf(fold) === soundOf(own.fold) && own.marks !== '' && spellings.has(spellingOf({ ...own, fold }))
      : own.fold.length > 3 && fold[0] === own.fold[0];
    return isLikely && cost !== undefined ? [{ fold, cost, count: records.size }] : [];
  });
  return likely.sort((a, b) => a.cost - b.cost || b.count - a.count)[0]?.fold;
}

function isSame(typed: string | undefined, written: string): boolean {
  // A letter typed twice has its mark twice.
  const spellings = typed === undefined ? [] : [typed, typed.replace(/(.)\1/, '$1')];
  return spellings.some((marks) => agreementOf(marks, written) !== 'other');
}
