import { splitWords, type Word } from '../../core/text/words.ts';

/** They ask and can be nothing else, with marks or without. */
const askingPhrases = phrasesOf(
  'bao giờ|khi nào|lúc nào|năm nào|bao lâu|bao nhiêu|ở đâu|chỗ nào|nơi nào|như thế nào|thế nào|ra sao|làm sao|thì sao|là gì|là ai|ai là|vì sao|tại sao|làm thế nào|ai phụ trách|ai chịu trách nhiệm|đơn vị nào|cơ quan nào|phòng nào|ban nào|bộ phận nào|ai lo|cho em hỏi|cho tôi hỏi|cho hỏi|xin hỏi|muốn hỏi|tôi muốn biết|muốn biết|bao nhiêu tiền|con tôi|con em tôi|xã mình|thôn mình|quê mình|nhà mình|xã ta|quê tôi',
);
/** They may also be a part of a name. */
const smallWords = phrasesOf(
  'gì|ai|nào|mấy|hãy|giúp|cách|chưa|xong|rồi|nữa|lại|sẽ|đã|đang|làm|không|phụ trách|trách nhiệm|vai trò|chức năng|danh sách|của|và|các|những|cho|với|trong|theo|để|tại|được|bị|là|thì|mà|có|ở|về|từ|đến|này|đó|cái|một số|hay|hoặc|tôi|tìm|xem|hỏi|muốn|cần|xin|ạ|nhỉ|mình|em|anh|chị|cháu|chuyện|lo|biết|giùm|vậy|thế|dạ|thưa|ơi|liệu|luôn|phải|cả|gần đây|sau khi|trước khi|trong khi|kém|dân mình|bà con',
);

/** How many words from here on ask but do not name; in a bare question also "của", "cho" and the like. */
export function countFunctionWords(words: readonly Word[], at: number, isBare: boolean): number {
  const stands = (phrase: readonly Word[]) => phrase.every((word, index) => isTypedAs(word, words[at + index]));
  const asking = askingPhrases.find(stands);
  if (asking !== undefined || !isBare) return asking?.length ?? 0;
  // Who sets marks sets all of them: in "hôm nay" the second word is not "này".
  const hasMarks = words.some(({ marks }) => marks !== '');
  const small = smallWords.find((phrase) => stands(phrase) && (!hasMarks || isSpelled(phrase, words, at)));
  return small?.length ?? 0;
}

function phrasesOf(list: string): Word[][] {
  return list.split('|').map((phrase) => splitWords(phrase));
}

function isSpelled(phrase: readonly Word[], words: readonly Word[], at: number): boolean {
  return phrase.every(({ marks }, index) => words[at + index]?.marks === marks);
}

/** Marks may be left out all together: `bao gio`. */
export function isTypedAs(word: Word, other: Word | undefined): boolean {
  return other !== undefined && word.fold === other.fold && (other.marks === '' || other.marks === word.marks);
}
