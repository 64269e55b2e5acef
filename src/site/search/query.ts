import { diacriticsOf } from '../../core/text/diacritics.ts';
import type { Word } from '../../core/text/words.ts';

/** One way in which a part of a question can be met. */
export interface Alternative {
  /** They must stand side by side. */
  words: Word[];
  /** 1 as typed, less for another word of the same meaning. */
  weight: number;
  /** The last word may be the beginning of a longer one. */
  isBeginning: boolean;
}

/** A part of a question: any of its alternatives will do, or any of the codes. */
export interface Unit {
  /** As it was typed. */
  text: string;
  /** Where it stands among the words of the question, functions words counted. */
  span?: { start: number; end: number };
  alternatives: Alternative[];
  /** Numbers of clauses or documents: `ct:11`, `vb:57nqtw`. */
  codes: string[];
  /**
   * Its share of the weight of a part that must be met; absent for such a part. The name of the commune, of which everything
   * speaks, what kind of thing is asked for, and what is done to it only help to choose.
   */
  share?: number;
  /** It may be said of anything: named where it is absent, but never what was asked for. */
  isLight?: boolean;
  /** More than one syllable, which the glossary explains. */
  isExplained?: boolean;
  /** Its alternatives are wider: only the words as typed would say it. */
  isNarrower?: boolean;
  /** `chi tieu`, where the question names a kind of thing. */
  kindName?: string;
}

/** A question, understood in one way. All units must be met. */
export interface QuestionReading {
  units: Unit[];
  /** What the question was taken to say, where that differs from what was typed. */
  shown?: string;
  /** Letters were taken for others; not only words for words of the same meaning. */
  isMended?: boolean;
}

/** How a question is to be taken. */
export interface AskedHow {
  /** Somebody is still typing: the last word may be a beginning. */
  isTyping: boolean;
  /** Take the words as they are typed: no other spelling, no other meaning. */
  isLiteral: boolean;
}

/** Longer questions are cut: nobody reads what 200 letters ask. */
const mostLetters = 200;
export const mostWords = 16;

/** What was typed, made regular: one form of Unicode, one space, no more than a sentence. */
export function cleanQuestion(typed: string): string {
  return typed
    .slice(0, mostLetters * 4)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostLetters);
}

/** Typed without any mark, so that it may mean many words. */
export function hasNoMarks(question: string): boolean {
  return /[a-z]{2}/i.test(question) && diacriticsOf(question) === '';
}
