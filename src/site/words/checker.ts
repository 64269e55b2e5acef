import { previewHeadings } from '../../office/words/import-preview.ts';

/** Words of the page that checks a file on the reader's own device. */
export const checkerWords = {
  title: 'Kiểm tra tệp',
  description: 'Thử biểu mẫu đã điền hoặc tệp báo cáo trước khi gửi, ngay trên máy của bạn.',
  lead: 'Chọn biểu mẫu đã điền (.xlsx, .csv) hoặc tệp báo cáo (.json). Trang đọc tệp bằng đúng các quy tắc của lệnh nhập và nêu mọi lỗi một lần.',
  privacy: 'Tệp không rời máy của bạn: trang chỉ đọc tệp tại chỗ và không gửi gì đi.',
  choose: 'Chọn tệp',
  drop: 'hoặc kéo tệp thả vào trang này',
  noScript:
    'Trình duyệt đang tắt JavaScript nên trang không đọc được tệp. Bạn vẫn gửi được tệp cho văn phòng; văn phòng kiểm tra bằng lệnh npm run nhap.',
  tooOld:
    'Trình duyệt này quá cũ, không đọc được tệp. Hãy dùng Chrome, Edge hoặc Firefox bản mới, hoặc gửi tệp cho văn phòng kiểm tra.',
  messages: 'Danh sách thông báo lỗi',
  reading: (file: string) => `Đang đọc ${file}…`,
  stopped: 'Tệp này đọc quá 10 giây nên đã dừng. Chép số liệu sang biểu mẫu mới rồi thử lại.',
  failed: 'Trang gặp lỗi chương trình, không phải lỗi của tệp. Hãy gửi tệp cho văn phòng kiểm tra.',
  problems: 'Lỗi phải sửa',
  notices: 'Lưu ý',
  preview: 'Những gì sẽ được nhập',
  previewHeadings,
  save: 'Lưu tệp báo cáo',
  show: 'Xem nội dung tệp báo cáo',
  faulty: (file: string, errors: number) => `${file}: có ${errors} lỗi phải sửa.`,
  sound: (file: string, entries: number) => `${file}: không có lỗi, ${entries} dòng sẽ được nhập.`,
  nothingNew: (file: string) => `${file}: không có lỗi; mọi dòng đã có trong báo cáo trước, không có gì mới.`,
};
