import type { Site } from '../../core/schemas/site.ts';
import { upperFirst } from '../../core/words/format.ts';
import { demonstrationWords } from './demonstration.ts';

/** What is read out over the loudspeaker: whole sentences, no signs, no abbreviations. */
export const speechWords = {
  /** Nobody who hears it sees a page. */
  demonstration: `${demonstrationWords.stamp}. Mọi con số, báo cáo và đánh giá trong bản này là giả định, không phải của xã.`,
  opening: ({ document, commune }: Site, period: string) =>
    `Thông báo kết quả thực hiện ${document.kind} của ${commune.name}, ${spellQuarter(period)}.`,
  cutOff: (date: string) => `Số liệu chốt đến ngày ${spellDate(date)}.`,
  counts: (total: number, said: readonly string[]) => `Trong ${total} chỉ tiêu, có: ${said.map(sayCount).join('; ')}.`,
  /** "theo mức 62 đến 63 phần trăm". */
  spelled: (words: string) => spellSigns(words),
  newlyMissed: 'Các chỉ tiêu mới chuyển sang quá hạn, không đạt hoặc đi lùi',
  /** "Nước sạch: 98,1 phần trăm, cần 100 phần trăm"; of several parts the name of the one that it is said of. */
  stands: (name: string, standing: string) => `${name}: ${spellSigns(standing).replace(/^nay (?=[\d“])/u, '')}`,
  /** "Chưa đạt chuẩn …": the name of a target that says what is to be reached, where it is not. */
  notReached: (name: string) => upperFirst(name.replace(/(^|\s)đạt(?=\s)/iu, '$1chưa đạt')),
  /** Of what must fall, whose name says that it fell. */
  notDone: (name: string) => `${name}, chưa đạt`,
  provisional: 'theo số tạm tính',
  /** How a work goes. */
  standing: {
    behind: 'chậm hoặc quá hạn',
    stopped: 'đang tạm dừng',
    disputed: 'mà các nơi báo cáo khác nhau',
    'on-pace': 'kịp tiến độ',
    done: 'đã xong',
    undated: 'đang làm mà văn bản không ghi thời hạn',
  },
  works: (standing: string) => `Công trình, khâu đột phá ${standing}`,
  doneOf: (done: string, promised: string) => `đã làm ${done} trên ${promised}`,
  nothingDone: (promised: string) => `chưa xong phần nào, đã hứa ${promised}`,
  neededNow: (quantity: string) => `lúc này cần ${quantity}`,
  /** Nobody hears what "HĐND - UBND" stands for. */
  named: (name: string, abbreviations: readonly { short: string; full: string }[]) =>
    name
      .split(/(?<![\p{L}])(\p{Lu}{2,})(?![\p{L}])/u)
      .map((word) => abbreviations.find(({ short }) => short === word)?.full ?? word)
      .join('')
      .replaceAll(' - ', ', '),
  firstReported: 'Các chỉ tiêu có số liệu lần đầu',
  missing: (quarter: string) => `Nơi phải báo cáo mà trang chưa ghi nhận báo cáo của ${spellQuarter(quarter)}`,
  unassigned: (count: number, quarter: string) =>
    `Còn ${count} chỉ tiêu chưa có số liệu của ${spellQuarter(quarter)} mà văn bản không giao riêng cho nơi nào báo cáo.`,
  closing: ({ commune }: Site) => `Mọi số liệu và nguồn được đăng trên trang của ${commune.name}.`,
} as const;

/** "6 không đạt": of what. */
function sayCount(said: string): string {
  return said.replace(/^(\d+)\s/u, '$1 chỉ tiêu ');
}

/** Signs as they are heard; a fraction beside its percentage would be heard twice. */
function spellSigns(words: string): string {
  return words
    .replace(/(%[^()]*) \(\d+\/\d+\)/gu, '$1')
    .replace(/(\d)\/(\d)/gu, '$1 trên $2')
    .replace(/(\d)–(\d)/gu, '$1 đến $2')
    .replace(/%\/năm/gu, ' phần trăm mỗi năm')
    .replace(/%/gu, ' phần trăm')
    .replace(/(?<=\d )km(?![\p{L}])/gu, 'ki-lô-mét')
    .replace(/\/ha(?![\p{L}])/gu, '/héc-ta')
    .replace(/\/(?=\p{L})/gu, ' trên ')
    .replace(/\s*\((tạm tính|theo cách hiểu của trang|chưa hết năm)\)/gu, ', $1');
}

function spellQuarter(period: string): string {
  const words: Record<string, string> = { I: 'một', II: 'hai', III: 'ba', IV: 'bốn' };
  return period.replace(
    /quý (I{1,3}|IV)\/(\d{4})/,
    (_, quarter: string, year: string) => `quý ${words[quarter]} năm ${year}`,
  );
}

function spellDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} tháng ${month} năm ${year}`;
}
