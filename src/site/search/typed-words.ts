import { isOneLetterAway } from '../../core/text/nearest.ts';
import { isSyllable } from '../../core/text/syllable.ts';
import { splitWords, type Word } from '../../core/text/words.ts';
import type { Corpus } from './corpus.ts';
import type { AskedHow } from './query.ts';
import { readTelexWord } from './telex.ts';
import { findTypo } from './typo.ts';

/** A word of a question, with the letters somebody typed or meant. */
export interface Typed {
  words: Word[];
  shown: string;
  /** No word of the programme: perhaps the beginning of one. */
  isUnknown: boolean;
}

/** The words of a stretch. VNI writes marks as digits, so a word with digits inside is tried as VNI before it is cut. */
export function readTyped(corpus: Corpus, text: string, { isTyping }: AskedHow): Typed[] {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  const typed = pieces.flatMap((piece, index) => {
    const meant = /\p{L}[1-9]/u.test(piece) ? readTelexWord(piece) : undefined;
    const read = meant === undefined ? [] : splitWords(meant);
    if (meant !== undefined && meant !== piece && read.every((word) => isMeant(corpus, word)))
      return [corrected(meant, read)];
    const words = splitWords(piece);
    return words.map((word, place) =>
      correct(corpus, textOf(piece, word), word, isTyping && index === pieces.length - 1 && place === words.length - 1),
    );
  });
  return mendTypos(corpus, typed, isTyping);
}

/** A word that is being typed is not yet what it will be. */
function mendTypos(corpus: Corpus, typed: readonly Typed[], isTyping: boolean): Typed[] {
  const folds = typed.map(({ words }) => words.map(({ fold }) => fold).join(' '));
  return typed.map((one, at) => {
    const meant = isTyping && at === typed.length - 1 ? undefined : findTypo(corpus, folds, at);
    return meant === undefined ? one : corrected(meant, splitWords(meant));
  });
}

/** A word the programme does not have: perhaps Telex, perhaps written without spaces, perhaps a typo. */
function correct(corpus: Corpus, shown: string, word: Word, isBeginning: boolean): Typed {
  const asIs = { words: [word], shown, isUnknown: !isKnown(corpus, word) };
  if (!asIs.isUnknown) return asIs;
  const meant = readTelexWord(shown);
  const read = meant === undefined ? [] : splitWords(meant);
  if (meant !== undefined && read.every((one) => isMeant(corpus, one))) return corrected(meant, read);
  if (isBeginning) return asIs;
  const apart = splitRunTogether(corpus, word.fold);
  if (apart !== undefined) return corrected(apart, splitWords(apart));
  // A true syllable is another word, not a typo: the programme just does not have it.
  const near = isSyllable(word.fold) || word.fold.length < 4 ? undefined : findNear(corpus, word.fold);
  return near === undefined ? asIs : corrected(near, splitWords(near));
}

function corrected(shown: string, words: Word[]): Typed {
  return { words, shown, isUnknown: false };
}

function isKnown(corpus: Corpus, word: Word): boolean {
  return /^[\d%]/.test(word.fold) || corpus.frequencies.has(word.fold) || corpus.meaningWords.has(word.fold);
}

/** `ii` of `phần II` is a word of the programme, but nobody types it in Telex. */
function isMeant(corpus: Corpus, word: Word): boolean {
  return isKnown(corpus, word) && isSyllable(word.fold);
}

/** More letters than this are no run of words somebody typed, and would take long to cut. */
const longestRun = 36;

/** `chuyendoiso` is `chuyen doi so`: known words from left to right, the longest first. */
function splitRunTogether(corpus: Corpus, run: string): string | undefined {
  if (isSyllable(run) || run.length > longestRun) return undefined;
  const split = (from: number): string[] | undefined => {
    if (from === run.length) return [];
    for (let to = Math.min(run.length, from + 7); to > from; to -= 1) {
      const piece = run.slice(from, to);
      const rest = isPiece(corpus, piece) ? split(to) : undefined;
      if (rest !== undefined) return [piece, ...rest];
    }
    return undefined;
  };
  return split(0)?.join(' ');
}

/** Of one letter only `y` is a word of its own, as in `y tế`. */
function isPiece({ frequencies }: Corpus, piece: string): boolean {
  return frequencies.has(piece) && isSyllable(piece) && (piece.length > 1 || piece === 'y');
}

/** The commonest word that is one letter away. */
function findNear({ frequencies }: Corpus, fold: string): string | undefined {
  const near = [...frequencies].filter(([known]) => known[0] === fold[0] && isOneLetterAway(known, fold));
  return near.sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The letters of a word in its text. */
export function textOf(text: string, { start, end }: Word): string {
  return text.slice(start, end);
}
