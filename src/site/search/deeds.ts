import { splitWords, type Word } from '../../core/text/words.ts';
import { bareWords, type Corpus } from './corpus.ts';
import type { Alternative } from './query.ts';

/** What is done to things that are built: whoever says one of these means any. */
const deeds =
  'xây dựng|xây mới|xây thêm|xây lại|xây|làm lại|làm mới|làm thêm|dựng|khởi công|thi công|đầu tư|mở rộng|mở thêm|nâng cấp|cải tạo|sửa chữa|sửa sang|sửa lại|sửa|tu sửa|tu bổ|tôn tạo|trùng tu|bảo tồn|chỉnh trang|cơi nới|duy tu|bảo dưỡng|gia cố|củng cố|kiên cố|nạo vét|rải nhựa|trải nhựa|đổ bê tông|thảm nhựa|lát|lắp đặt|lắp|bồi đắp|đắp|khôi phục'
    .split('|')
    .map((deed) => splitWords(deed))
    .sort((a, b) => b.length - a.length);
const weightOfOtherDeed = 0.6;

/** What is done, before what it is done to: `tu bổ` in `tu bổ chùa`. */
export interface Deed {
  length: number;
  others: Alternative[];
}

/** A deed beside something, where the programme does not itself say just these words side by side. */
export function findDeed({ pairs, postings }: Corpus, words: readonly Word[], from: number): Deed | undefined {
  const found = deeds.find((deed) => deed.every(({ fold, marks }, at) => isSame(words[from + at], fold, marks)));
  const length = found?.length ?? 0;
  const next = words[from + length];
  const last = words[from + length - 1];
  if (found === undefined || (from === 0 && next === undefined)) return undefined;
  if (next !== undefined && pairs.get(`${last?.fold} ${next.fold}`)?.some(({ count }) => count > 0)) return undefined;
  const others = deeds
    .filter((deed) => bareWords(deed) !== bareWords(found) && deed.every(({ fold }) => postings.has(fold)))
    .map((deed) => ({ words: deed, weight: weightOfOtherDeed, isBeginning: false }));
  return { length, others };
}

function isSame(word: Word | undefined, fold: string, marks: string): boolean {
  return word?.fold === fold && (word.marks === '' || word.marks === marks);
}
