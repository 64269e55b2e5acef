import { isSyllable } from '../../core/text/syllable.ts';
import { splitWords, type Word } from '../../core/text/words.ts';
import type { Corpus } from './corpus.ts';
import type { AskedHow } from './query.ts';
import { readSlips } from './read-slips.ts';
import { readTelexWord } from './telex.ts';

/** A word of a question, with the letters somebody typed or meant. */
export interface Typed {
  words: Word[];
  shown: string;
  /** No word of the programme: perhaps the beginning of one. */
  isUnknown: boolean;
  /** Other letters were typed. */
  isMended?: boolean;
}

/** The words of a stretch, with those mended that somebody typed wrongly. The last, while it is typed, may yet become any. */
export function readTyped(corpus: Corpus, text: string, { isTyping }: AskedHow): Typed[] {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  const typed = pieces.flatMap((piece) => readPiece(corpus, piece));
  const words = typed.flatMap((one) => one.words);
  const meant = readSlips(corpus, isTyping ? words.slice(0, -1) : words);
  let at = 0;
  return typed.map((one, index) => {
    const place = at;
    at += one.words.length;
    const slip = one.words.length === 1 ? meant[place] : undefined;
    if (slip !== undefined) return corrected(slip, splitWords(slip));
    const isDone = !isTyping || index < typed.length - 1;
    return one.isUnknown && isDone ? cutRun(corpus, one) : one;
  });
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
  return { words, shown, isUnknown: false, isMended: true };
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
