import type { Site } from '../../core/schemas/site.ts';

/** Words of the page that is listened to, and of sharing. */
export const listeningWords = {
  title: 'Nghe tóm tắt hai phút',
  link: 'Nghe tóm tắt',
  description: 'Kết quả mới nhất bằng lời, đọc hoặc nghe trong khoảng hai phút.',
  lead: (seconds: number) => `Đọc to hết khoảng ${sayTime(seconds)}.`,
  play: 'Nghe',
  stop: 'Dừng',
  noVoice: 'Chỉ nghe được khi máy có sẵn giọng đọc tiếng Việt; không có thì mời đọc lời dưới đây.',
  note: 'Máy tự đọc; lời không gửi đi đâu.',
  fullText: 'Bản ngắn hơn, để đọc trên loa',
  share: 'Chia sẻ',
  copied: 'Đã chép lời và địa chỉ.',
  before: ({ document, commune }: Site) =>
    `${document.kind} của ${commune.name} chưa có kỳ công bố kết quả nào. Khi có báo cáo đầu tiên, lời tóm tắt sẽ ở đây.`,
  promises: (targets: number, tasks: number, plans: number, to: number) =>
    `Văn bản hứa ${targets} chỉ tiêu, giao ${tasks} nhiệm vụ và ${plans} đề án, kế hoạch, làm đến năm ${to}.`,
  /** Where not all are named. */
  amongThem: ', trong đó có:',
  missed: (count: number) => `${count} chỉ tiêu không đạt, quá hạn hoặc đi lùi`,
  worse: (count: number) => `${count} chỉ tiêu bị đánh giá kém hơn kỳ trước`,
  stillFalling: (count: number) => `${count} chỉ tiêu vẫn chưa đạt, số kém năm trước`,
  better: (count: number) => `${count} chỉ tiêu được đánh giá tốt hơn kỳ trước`,
  works: 'Công trình, khâu đột phá:',
  silent: 'Chưa ghi nhận báo cáo:',
} as const;

function sayTime(seconds: number): string {
  return seconds < 90 ? 'một phút' : `${Math.round(seconds / 60)} phút`;
}
