import { formatDate } from '../../core/words/format.ts';
/** Words of the frame that is the same on every page: masthead, trail, foot. */
export const frameWords = {
  skipToContent: 'Đến nội dung chính',
  navigation: 'Các phần của trang',
  breadcrumbs: 'Bạn đang ở',
  home: 'Trang đầu',
  more: 'Đọc thêm',
  asOf: (release: string, cutOff: string) => `Kỳ công bố ${release}, số liệu chốt ngày ${formatDate(cutOff)}.`,
  notPublished: 'Chưa công bố kỳ báo cáo nào',
  noContact: 'Hỏi ai: xã chưa cho biết nơi tiếp nhận câu hỏi về chương trình.',
  officialWords: 'Chữ có chân là lời văn bản, giữ nguyên từng chữ. Chữ không chân là lời của trang này.',
} as const;
