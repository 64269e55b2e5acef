import { fold } from '../../core/text/fold.ts';
import { splitWords, type Word } from '../../core/text/words.ts';

/** They ask and can be nothing else, with marks or without. */
const askingPhrases = phrasesOf(
  'bao giờ|khi nào|lúc nào|năm nào|bao lâu|bao nhiêu|ở đâu|chỗ nào|nơi nào|như thế nào|thế nào|ra sao|làm sao|thì sao|là gì|là ai|ai là|vì sao|tại sao|làm thế nào|ai phụ trách|ai chịu trách nhiệm|đơn vị nào|cơ quan nào|phòng nào|ban nào|bộ phận nào|ai lo|cho em hỏi|cho tôi hỏi|cho hỏi|xin hỏi|muốn hỏi|tôi muốn biết|muốn biết|bao nhiêu tiền|con tôi|con em tôi|xã mình|thôn mình|quê mình|nhà mình|xã ta|quê tôi|bằng cách nào|cách nào|như nào|làm gì|làm j|làm những gì|những gì',
);
/** They may also be a part of a name. */
const smallWords = phrasesOf(
  'gì|ai|nào|mấy|hãy|giúp|cách|chưa|xong|rồi|nữa|lại|sẽ|đã|đang|làm|không|phụ trách|trách nhiệm|vai trò|chức năng|danh sách|của|và|các|những|cho|với|trong|theo|để|tại|được|bị|là|thì|mà|có|ở|về|từ|đến|này|đó|cái|một số|hay|hoặc|tôi|tìm|xem|hỏi|muốn|cần|xin|ạ|nhỉ|mình|em|anh|chị|cháu|chuyện|lo|biết|giùm|vậy|thế|dạ|thưa|ơi|liệu|luôn|phải|cả|gần đây|sau khi|trước khi|trong khi|kém|dân mình|bà con|k|ko|kh|hk|hok|hem|hông|dc|đc|j|z|v|dz|r|mik|mk|ntn|bh|bao h|bn|vs|cx|lm|ms|nha|nhé|ad|ak|zậy|vại|thik|thích|bạn|mn|cậu|nơi|thứ',
);

/** They join or point and are never a part of a name. */
const joiningWords = new Set(
  'gi ai nao hay cua va cac nhung cho voi trong de ma thi la o toi nhi hoac se da dang'.split(' '),
);
/** Said of anything, so that it helps to choose but is never what is asked for. */
const lightWords = phrasesOf(
  'xã|dùng|sử dụng|sắp|tới|đi|ra|vào|lên|xuống|đây|kia|hết|còn|đủ|nhanh|chậm|tốt|nhiều|ít|lớn|nhỏ|mới|cũ|hơn|nhất|rất|quá|thêm|người ta|người|chúng tôi|bọn em|việc|hưởng|môn|mốc|tiền|quê|chỗ|bên|mỗi|hàng|hằng|năm nay|sắp tới|tháng|ngày|lần|ưu đãi|tình hình|thông tin|vấn đề|kêu|nói|thấy|nghe|bảo|mong|mọi|toàn|khác|nhau|cùng|chung|riêng|thật|đúng|bao|sau|trước|nay|hiện nay|hiện|giờ|đâu|liên quan|quy định|nội dung|kết quả|thực hiện|triển khai|trên|dưới|địa bàn|địa phương|chi tiết|cụ thể|theo dõi|báo|mạnh|định|ấy|nọ|đều|vẫn|cũng|chỉ|mà thôi|thôi|á|à|ừ|hả|hử|con trai|con gái|p|q|a|b|lâu|chờ|đợi|nơi khác|hôm nay|dạo này|bữa nay|khó|dễ|kịp|gấp|xuống cấp|hư hỏng|hư|hỏng|cũ nát|dột|hẹp|chật|xấu|lầy lội|tồi tàn|nộp|gọi|kiểu|bắt đầu|liên tục|mãi|hoài|ở đây|quanh đây|mọi người|thằng|đứa|hàng xóm|chơi|nát|ảnh hưởng|gần nhà|gần|đặt|đặt ra|đề ra|đưa ra|thanh niên|quyền lợi|lợi ích|nhu cầu|tết|ông|bà|chú|cô',
);

/** What somebody tells of himself, or counts with: it may help to find, and that it is absent tells nothing. */
const askersWords = spelledToo(
  'đâu|lên|xuống|trên|dưới|lấy|nằm|danh mục|khác|chuyển|chuyển sang|sang|tính|tính vào|tăng|giảm|qua|con trai|con gái|hạn|hạn chót|chót|lúc|nhà|tiền|hơn|gần|khoảng|chừng|triệu|tỷ|đồng|mấy|cũ|mới|quyền|đạt|người|làm|phải|xử|bỏ|nộp|xã|năm|tháng|ngày',
);

/** Whether it is no word to be missed: a number may stand there in another form. */
export function isAskersWord(text: string): boolean {
  return /^[\d.,/%]+$/.test(text) || askersWords.has(text.toLowerCase());
}

/** How many words from here on may be said of anything. */
export function countLightWords(words: readonly Word[], at: number): number {
  const hasMarks = words.some(({ marks }) => marks !== '');
  const light = lightWords.find(
    (phrase) =>
      phrase.every((word, index) => isTypedAs(word, words[at + index])) && (!hasMarks || isSpelled(phrase, words, at)),
  );
  return light?.length ?? 0;
}

/** Whether it only joins or points, and is part of no name. */
export function isJoining(word: Word): boolean {
  return joiningWords.has(word.fold);
}

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

/** With marks, and without any. */
function spelledToo(list: string): Set<string> {
  return new Set([...list.split('|'), ...fold(list).split('|')]);
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
