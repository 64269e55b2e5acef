import { fold } from '../../core/text/fold.ts';

/** One digit as people say it; without marks too, where `sau` and `nam` may be other words. */
const digits: Record<string, number> = Object.fromEntries(
  [
    '',
    'một|mốt|mot',
    'hai',
    'ba',
    'bốn|bon|tư|tu',
    'năm|lăm|nhăm|nam|lam',
    'sáu|sau',
    'bảy|bẩy|bay',
    'tám|tam',
    'chín|chin',
  ].flatMap((names, digit) => names.split('|').map((name) => [name, digit])),
);
const digit = Object.keys(digits)
  .filter((name) => name !== '')
  .join('|');
const tens = 'mươi|mười|muoi';
/** After tens five is `lăm`: `mười năm` is ten years. */
const unit = digit.replace('năm|', '').replace('nam|', '');
const tensAnd = (ten: string) => `(?:(?:${digit}) (?:mươi|${ten})|mười|${ten})(?: (?:${unit}))?`;
/** `hai mươi mốt`, `mười`, `mười lăm`; `chín bảy`; `tám`. */
const number = `(?:(?:${digit}) tr[aă]m(?: (?:(?:linh|lẻ|le) (?:${digit})|${tensAnd('muoi')}))?|${tensAnd('muoi')}|(?:${digit})(?: (?:${digit}))?)`;
/** What is called by a number, and what is counted. */
const named = withBare(
  'nghị quyết|nq|chỉ thị|kết luận|kl|quy định|quyết định|kế hoạch|kh|chương trình|đề án|chỉ tiêu|mục|nhóm|phụ lục|nhiệm vụ|công trình|trọng điểm|đột phá|phần|thông tư|nghị định|ghi chú|điểm|khoản|ý',
);
const counted = withBare(
  'phần trăm|%|ki ?-?l[oô] ?-?m[eé]t|km|cây số|thôn|trường|triệu|tổ chức|cơ sở|ha|h[eé]c ?ta|phòng|sao|xao|chỉ tiêu|nhiệm vụ',
);
const edge = '(?![\\p{L}\\p{M}\\d])';
const afterName = new RegExp(
  `(^|[^\\p{L}])((?:${named}) (?:trọng điểm )?(?:(?:số|so|thứ|thu) )?|(?:số|so|thứ|thu) )(${number}|nhất|nhat|nhì|nhi)${edge}(?! (?:\\d|không|khong|cấp|cap|năm \\d|nam \\d))`,
  'giu',
);
const beforeThing = new RegExp(`(^|[^\\p{L}])()(${number})(?= (?:${counted})${edge})`, 'giu');
const withTens = new RegExp(`(^|[^\\p{L}])()(${tensAnd('mươi')})${edge}`, 'giu');

/** `đề án không sáu`: the nought of a number below ten is said too. */
const withNought = new RegExp(`(^|[^\\p{L}])((?:${named}) (?:(?:số|so) )?)(?:không|khong) (${digit})${edge}`, 'giu');

/** `chỉ tiêu mười một` is `chỉ tiêu 11`, `nghị quyết sáu tám` is `nghị quyết 68`, `tám ki lô mét` is `8 km`. */
export function writeNumbers(question: string): string {
  const below = question.replace(
    withNought,
    (_, before, name, said) => `${before}${name}0${digits[said.toLowerCase()]}`,
  );
  return [afterName, beforeThing, withTens]
    .reduce((text, pattern) => text.replace(pattern, writeOne), below)
    .replace(/(\d) ?ki ?-?l[oô] ?-?m[eé]t/giu, '$1 km');
}

function writeOne(whole: string, before: string, name: string, said: string): string {
  const value = numberIn(said.toLowerCase().split(' '), /(?:thứ|thu) $/i.test(name));
  return value === undefined ? whole : `${before}${name}${value}`;
}

function numberIn(words: readonly string[], isOrdinal: boolean): number | undefined {
  const [first = '', second] = words;
  if (isOrdinal && /^nh[aấ]t$/.test(first)) return 1;
  if (isOrdinal && /^nh[iì]$/.test(first)) return 2;
  // `kế hoạch năm 2026`, `chỉ tiêu tư`: one such word alone is a year or another word.
  if (words.length === 1 && !isOrdinal && /^(?:năm|nam|tu|sau|lam)$/.test(first)) return undefined;
  if (/^nh/.test(first)) return undefined;
  if (/^tr[aă]m$/.test(second ?? '')) {
    const below = words.slice(2).filter((word) => !/^(?:linh|lẻ|le)$/.test(word));
    return 100 * (digits[first] ?? 0) + (below.length === 0 ? 0 : (numberIn(below, true) ?? 0));
  }
  const isTens = (word: string | undefined) => word !== undefined && tens.split('|').includes(word);
  if (isTens(first)) return 10 + (digits[second ?? ''] ?? 0);
  if (isTens(second)) return 10 * (digits[first] ?? 0) + (digits[words[2] ?? ''] ?? 0);
  return Number(words.map((word) => digits[word] ?? 0).join(''));
}

const dates =
  /(^|[^\d.,/-])(?:ngày |ngay )?(\d{1,2})(?:[./-]| tháng | thang )(\d{1,2})(?:[./-]| năm | nam )((?:19|20)\d\d)(?!\d)/giu;

/** A day in any shape, as most are printed: `07.01.2026` and `7 tháng 1 năm 2026` are `7/1/2026`. */
export function writeDates(question: string): string {
  return question.replace(dates, (_, before, day, month, year) => `${before}${Number(day)}/${Number(month)}/${year}`);
}

/** With marks, and without any. */
function withBare(names: string): string {
  return `${names}|${fold(names)}`;
}
