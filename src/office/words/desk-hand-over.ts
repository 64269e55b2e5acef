import { formatRefersTo } from '../../core/words/format.ts';

/** What a successor must know, and what a lost machine must not take along. */
export const deskHandOverWords = {
  title: 'Bàn giao',
  lead: 'Trang này dành cho người nhận việc, và cho ngày máy hỏng. In ra hoặc đọc cùng người bàn giao.',
  now: 'Đang làm gì',
  period: (period: string, files: number) => `Đang làm kỳ ${formatRefersTo(period)}, đã nhận ${files} tệp.`,
  last: (period: string, approvedBy: string) =>
    `Kỳ đã công bố gần nhất: ${formatRefersTo(period)}, người duyệt: ${approvedBy}.`,
  noLast: 'Chưa có kỳ nào được công bố.',
  places: 'Mọi thứ ở đâu',
  project: 'Thư mục của trang:',
  received: 'Tệp đã nhận và bản nháp (có thông tin riêng của người gửi, không đưa lên mạng):',
  site: 'Trang đã dựng:',
  shared: 'Kho trên mạng, giữ toàn bộ lịch sử:',
  token:
    'Mã truy cập kho trên mạng không nằm trong bản sao lưu; máy mới thì gõ lại. Trước khi giao máy cho người khác, vào bước 4. Công bố: có nút “Quên mã này” thì bấm.',
  notShared: 'Chưa có kho trên mạng: mọi thứ chỉ nằm trên máy này, nên cần sao lưu sau mỗi kỳ.',
  backup: 'Sao lưu',
  backupLead:
    'Bản sao lưu là một tệp nén, gồm nội dung của trang, bản nháp và mọi tệp đã nhận. Cất vào USB hoặc ổ mạng; đừng gửi ra ngoài, vì có tệp của các cơ quan.',
  backupButton: 'Tải bản sao lưu',
  backupName: (day: string) => `sao-luu-${day}.zip`,
  restore: 'Làm tiếp trên máy khác',
  restoreSteps: [
    'Lấy thư mục của trang về máy mới: từ kho trên mạng, hoặc chép cả thư mục từ máy cũ.',
    'Không còn cả hai thì lấy bản mã nguồn của trang, rồi chép thư mục content trong bản sao lưu vào đó.',
    'Mở bàn làm việc, vào trang Bàn giao, chọn bản sao lưu ở dưới: bản nháp và những tệp đã nhận trở lại.',
    'Đánh giá thay đổi phải xem lại, và trang nháp phải dựng lại, vì người làm đã khác.',
  ],
  choose: 'Bản sao lưu',
  restoreButton: 'Mở bản sao lưu này',
  notEmpty: 'Kỳ đang làm ở đây đã có tệp, nên chưa mở bản sao lưu. Bỏ những tệp ấy trước nếu không cần nữa.',
  noBackup: 'Tệp vừa chọn không phải bản sao lưu của bàn làm việc.',
  restored: (period: string, files: number) => `Đã mở lại kỳ ${formatRefersTo(period)}, ${files} tệp đã nhận.`,
};
