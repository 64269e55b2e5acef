import { deskFrameWords } from '../words/desk-frame.ts';

/** What is said where more was typed than is kept: a browser that stops at the limit loses the rest unseen. */
export function sayTooLong(label: string, typed: string, most: number): string[] {
  return typed.length > most ? [deskFrameWords.tooLong(label, typed.length, most)] : [];
}
