import type { Site } from '../../core/schemas/site.ts';

/** Words of the page that is listened to, and of sharing. */
export const listeningWords = {
  title: 'Nghe tóm tắt hai phút',
  link: 'Nghe tóm tắt',
  description: 'Kết quả mới nhất bằng lời, đọc hoặc nghe trong khoảng hai phút.',
  lead: (seconds: number) => `Đọc to hết khoảng ${sayTime(seconds)}.`,
  play: 'Nghe',
  stop: 'Dừng',
  noVoice: 'Nút Nghe chỉ hiện khi máy có sẵn giọng đọc tiếng Việt. Không thấy nút thì mời đọc lời dưới đây.',
  note: 'Máy tự đọc; lời không gửi đi đâu.',
  fullText: 'Bản đầy đủ, để đọc trên loa',
  share: 'Chia sẻ',
  copied: 'Đã chép lời và địa chỉ.',
  before: ({ document, commune }: Site) =>
    `${document.kind} của ${commune.name} chưa có kỳ công bố kết quả nào. Khi có báo cáo đầu tiên, lời tóm tắt sẽ ở đây.`,
  promises: (targets: number, tasks: number, plans: number, to: number) =>
    `Văn bản hứa ${targets} chỉ tiêu, giao ${tasks} nhiệm vụ và ${plans} đề án, kế hoạch, làm đến năm ${to}.`,
  several: (heading: string, count: number, isAll: boolean) =>
    `${heading}: ${count} chỉ tiêu${isAll ? ', là' : ', trong đó có'}`,
  missed: 'Không đạt, quá hạn hoặc đi lùi',
  worse: 'Đánh giá kém đi so với kỳ trước',
  better: 'Tốt lên so với kỳ trước',
  works: 'Công trình, khâu đột phá có chuyển biến:',
  silent: 'Chưa gửi báo cáo:',
} as const;

function sayTime(seconds: number): string {
  return seconds < 90 ? 'một phút' : `${Math.round(seconds / 60)} phút`;
}
