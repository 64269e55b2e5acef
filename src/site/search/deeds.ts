import { splitWords, type Word } from '../../core/text/words.ts';
import { bareWords, type Corpus } from './corpus.ts';
import { isTypedAs } from './function-words.ts';
import type { Alternative } from './query.ts';

/** What is done, in many words: whoever says one of a line means any of it. */
const kinds = [
  // To things that are built.
  'xây dựng|xây mới|xây thêm|xây lại|xây|làm lại|làm mới|làm thêm|dựng|khởi công|thi công|đầu tư|mở rộng|mở thêm|mở|nâng cấp|cải tạo|sửa chữa|sửa sang|sửa lại|sửa|tu sửa|tu bổ|tôn tạo|trùng tu|bảo tồn|chỉnh trang|cơi nới|duy tu|bảo dưỡng|gia cố|củng cố|kiên cố|nạo vét|rải nhựa|trải nhựa|đổ bê tông|thảm nhựa|lát|lắp đặt|lắp|bồi đắp|đắp|khôi phục',
  // With people.
  'đối thoại|gặp gỡ|gặp|trò chuyện|nói chuyện|tiếp xúc|tiếp|lắng nghe|hỏi ý kiến|lấy ý kiến',
  // With those who work, and with what they did.
  'quản lý|trông coi|coi sóc|trông nom',
  'đánh giá|chấm điểm|cho điểm|chấm|xếp loại|phân loại',
  'kê khai|khai báo|khai',
  'tố cáo|tố giác|phản ánh|mách',
  'bảo vệ|che chở|giữ gìn|gìn giữ',
  'giải quyết|tạo|kiếm|tìm',
  'xử lý|tháo gỡ|gỡ|khắc phục|chấn chỉnh',
  'hỗ trợ|giúp đỡ|giúp|trợ giúp|chăm lo|quan tâm|ưu đãi',
  'phòng ngừa|ngăn ngừa|ngăn chặn|đề phòng|chống|dẹp',
  'quảng bá|tuyên truyền|phổ biến|giới thiệu|quảng cáo',
  'bố trí|phân bổ|cấp',
  // To what was planned.
  'điều chỉnh|bổ sung|sửa đổi|thay đổi|thêm bớt|sửa|thêm',
].map((deeds) =>
  deeds
    .split('|')
    .map((deed) => splitWords(deed))
    .sort((a, b) => b.length - a.length),
);
/** Each with all of its lines, the longest first. */
const deeds = kinds
  .flatMap((kind) => kind.map((deed) => ({ deed, kind: kinds.filter((other) => holds(other, deed)).flat() })))
  .sort((a, b) => b.deed.length - a.deed.length);
const weightOfOtherDeed = 0.6;

/** What is done, before what it is done to: `tu bổ` in `tu bổ chùa`. */
export interface Deed {
  length: number;
  others: Alternative[];
}

/** A deed beside something, where the programme does not itself say just these words side by side. */
export function findDeed({ pairs, postings }: Corpus, words: readonly Word[], from: number): Deed | undefined {
  const found = deeds.find(({ deed }) => deed.every((word, at) => isTypedAs(word, words[from + at])));
  if (found === undefined) return undefined;
  const { length } = found.deed;
  const next = words[from + length];
  const last = words[from + length - 1];
  if (from === 0 && next === undefined) return undefined;
  if (next !== undefined && pairs.get(`${last?.fold} ${next.fold}`)?.some(({ count }) => count > 0)) return undefined;
  const others = found.kind
    .filter((deed) => bareWords(deed) !== bareWords(found.deed) && deed.every(({ fold }) => postings.has(fold)))
    .map((deed) => ({ words: deed, weight: weightOfOtherDeed, isBeginning: false }));
  return { length, others };
}

function holds(kind: readonly Word[][], deed: readonly Word[]): boolean {
  const isDeed = (word: Word, at: number) => isTypedAs(word, deed[at]);
  return kind.some((other) => other.length === deed.length && other.every(isDeed));
}
