import { isSyllable } from '../../core/text/syllable.ts';
import { splitWords, type Word } from '../../core/text/words.ts';
import type { Corpus } from './corpus.ts';
import { findMeant } from './mend.ts';
import type { AskedHow } from './query.ts';
import { readTelexWord } from './telex.ts';

/** A word of a question, with the letters somebody typed or meant. */
export interface Typed {
  words: Word[];
  shown: string;
  /** No word of the programme: perhaps the beginning of one. */
  isUnknown: boolean;
}

/** The words of a stretch, with those mended that somebody typed wrongly. The last, while it is typed, may yet become any. */
export function readTyped(corpus: Corpus, text: string, { isTyping }: AskedHow): Typed[] {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  const typed = pieces.flatMap((piece) => readPiece(corpus, piece));
  const done = isTyping ? typed.length - 1 : typed.length;
  for (const [at, one] of typed.slice(0, done).entries()) {
    const words = typed.flatMap(({ words }) => words);
    const place = typed.slice(0, at).reduce((sum, { words }) => sum + words.length, 0);
    const meant = one.words.length === 1 ? findMeant(corpus, words, place) : undefined;
    if (meant !== undefined) typed[at] = corrected(meant, splitWords(meant));
    else if (one.isUnknown) typed[at] = cutRun(corpus, one);
  }
  return typed;
}

/** VNI writes marks as digits, so what has digits inside is tried as VNI before it is cut into words and numbers. */
function readPiece(corpus: Corpus, piece: string): Typed[] {
  const vni = /\p{L}[1-9]/u.test(piece) ? readKeys(corpus, piece) : undefined;
  if (vni !== undefined) return [vni];
  return splitWords(piece).map((word) => {
    const shown = textOf(piece, word);
    const isUnknown = !isKnown(corpus, word);
    return (isUnknown ? readKeys(corpus, shown) : undefined) ?? { words: [word], shown, isUnknown };
  });
}

/** Telex or VNI that the keyboard did not turn into letters, where they give words of the programme. */
function readKeys(corpus: Corpus, typed: string): Typed | undefined {
  const meant = readTelexWord(typed);
  const words = meant === undefined ? [] : splitWords(meant);
  const isWritten = meant !== undefined && meant !== typed && words.every((word) => isMeant(corpus, word));
  return isWritten ? corrected(meant, words) : undefined;
}

function cutRun(corpus: Corpus, one: Typed): Typed {
  const apart = splitRunTogether(corpus, one.words[0]?.fold ?? '');
  return apart === undefined ? one : corrected(apart, splitWords(apart));
}

function corrected(shown: string, words: Word[]): Typed {
  return { words, shown, isUnknown: false };
}

function isKnown(corpus: Corpus, word: Word): boolean {
  return /^[\d%]/.test(word.fold) || corpus.postings.has(word.fold) || corpus.meaningWords.has(word.fold);
}

/** `ii` of `phần II` is a word of the programme, but nobody types it in Telex. */
function isMeant(corpus: Corpus, word: Word): boolean {
  return isKnown(corpus, word) && isSyllable(word.fold);
}

/** More letters than this are no run of words somebody typed, and would take long to cut. */
const longestRun = 36;

/** `chuyendoiso` is `chuyen doi so`: words that stand side by side in the programme, the longest first. */
function splitRunTogether(corpus: Corpus, run: string): string | undefined {
  if (isSyllable(run) || run.length > longestRun) return undefined;
  const split = (from: number, before?: string): string[] | undefined => {
    if (from === run.length) return [];
    for (let to = Math.min(run.length, from + 7); to > from; to -= 1) {
      const piece = run.slice(from, to);
      const isNext = before === undefined || corpus.pairs.has(`${before} ${piece}`);
      const rest = isNext && isPiece(corpus, piece) ? split(to, piece) : undefined;
      if (rest !== undefined) return [piece, ...rest];
    }
    return undefined;
  };
  return split(0)?.join(' ');
}

/** Of one letter only `y` is a word of its own, as in `y tế`. */
function isPiece({ postings }: Corpus, piece: string): boolean {
  return postings.has(piece) && isSyllable(piece) && (piece.length > 1 || piece === 'y');
}

/** The letters of a word in its text. */
export function textOf(text: string, { start, end }: Word): string {
  return text.slice(start, end);
}
