import { splitWords, type Word } from '../domain/text/words.ts';

const phrases = [
  'bao giờ|khi nào|lúc nào|ở đâu|chỗ nào|nơi nào|thế nào|như thế nào|ra sao|làm sao|là gì|gì|vì sao|tại sao|bao nhiêu|ai|nào|hãy|giúp|cách|làm thế nào',
  'của|và|các|những|cho|với|trong|theo|để|tại|được|bị|là|thì|mà|có|ở|về|từ|đến|này|đó|cái|một số|hay|hoặc',
  'tôi|tìm|xem|hỏi|muốn|cần|xin|ạ|nhỉ|xã mình|xã ta|quê tôi',
]
  .join('|')
  .split('|')
  .map((phrase) => splitWords(phrase))
  .sort((a, b) => b.length - a.length);

/** The words that carry meaning: without question words and the like, unless nothing else is there. */
export function withoutFunctionWords(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.find((candidate) => candidate.every((word, index) => isSame(word, words[at + index])));
    if (phrase === undefined) kept.push(...words.slice(at, at + 1));
    at += phrase?.length ?? 1;
  }
  return kept.length === 0 ? [...words] : kept;
}

/** Marks may be left out all together: `bao gio`. */
function isSame(word: Word, other: Word | undefined): boolean {
  return other !== undefined && word.fold === other.fold && (other.marks === '' || other.marks === word.marks);
}
