import { formatDate } from '../../core/words/format.ts';
/** Words of the frame that is the same on every page: masthead, trail, foot. */
export const frameWords = {
  /** Once the programme is over. */
  archive: 'Bản lưu trữ',
  archived: (day: string) => `BẢN LƯU TRỮ, lập ngày ${day}: chương trình đã khép lại, trang này không cập nhật nữa.`,
  skipToContent: 'Đến nội dung chính',
  navigation: 'Các phần của trang',
  breadcrumbs: 'Bạn đang ở',
  home: 'Trang đầu',
  more: 'Đọc thêm',
  asOf: (release: string, cutOff: string) => `Kỳ công bố ${release}, số liệu chốt ngày ${formatDate(cutOff)}.`,
  chain: (code: string) => `Mã chuỗi ${code}.`,
  notPublished: 'Chưa công bố kỳ báo cáo nào',
  noContact: 'Xã chưa cho địa chỉ nhận câu hỏi.',
  officialWords: 'Lời văn bản in bằng kiểu chữ này, giữ nguyên từng chữ.',
  ownWords: 'Lời của trang này in bằng kiểu chữ này.',
} as const;
