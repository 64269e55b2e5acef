import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

const guide = 'content/guides/huong-dan.mdx';
const section = 'content/programme/xa-hoi.mdx';

/** Problems of the programme's text. Its files are the technical person's; an editor only needs to know that they are shut. */
export const sectionHelp = {
  'heading-level-skipped': {
    title: 'Tiêu đề nhảy cấp',
    meaning:
      'Sau tiêu đề ## chỉ đến ###, không nhảy thẳng xuống ####. Người dùng trình đọc màn hình nghe cấp tiêu đề để biết mình đang ở đâu.',
    fix: 'Sửa số dấu # của tiêu đề theo thông báo.',
    example: { file: guide, line: 30, found: '#### Điền ngày', expected: '###' },
  },
  'table-uneven': {
    title: 'Bảng lệch cột',
    meaning:
      'Một dòng của bảng có nhiều hoặc ít ô hơn hàng tiêu đề. Ô thừa mất hẳn khi lên trang. Thường do trong lời có dấu |, máy hiểu là vạch ngăn ô.',
    fix: 'Đếm lại số ô của dòng. Dấu | trong lời thì viết thành \\|.',
    example: { file: guide, line: 34, found: '| Tỷ lệ | 10|20 |', expected: '2', fix: '3' },
  },
  'transcription-changed': {
    title: 'Bản chép văn bản đã bị sửa',
    meaning:
      'Tệp chép văn bản gốc khác với lúc được đối chiếu, dù chỉ một chữ. Văn bản chính thức không được sửa trên trang.',
    fix: 'Lấy lại tệp từ bản trước. Chỗ nghi văn bản sai thì ghi thành điểm cần xem lại (thư mục errata).',
    example: { file: 'content/source/van-ban.txt', found: 'a3f1c09d52e7b8', expected: '5be0d77c41aa92' },
  },
  'official-text-altered': {
    title: 'Lời khác văn bản',
    meaning: 'Một đoạn trên trang không còn khớp từng chữ với bản chép văn bản.',
    fix: 'Sửa đoạn lại cho đúng bản chép, kể cả chỗ văn bản viết sai.',
    example: { file: section, record: 'nv-1-2-03', found: 'xây dựng xã', expected: 'xây dựng Xã', fix: '212' },
  },
  'official-text-missing': {
    title: 'Thiếu một đoạn của văn bản',
    meaning: 'Bản chép có đoạn này nhưng trang không còn.',
    fix: 'Lấy lại đoạn từ bản trước và đặt vào đúng chỗ.',
    example: { file: 'content/source/van-ban.txt', line: 212, expected: 'Tăng cường công tác…' },
  },
  'official-text-extra': {
    title: 'Thừa một đoạn',
    meaning: 'Trang có một đoạn mà văn bản không có. Điều văn bản không nói thì không đứng giữa lời văn bản.',
    fix: 'Xóa đoạn. Lời giải thích thì viết vào trang hướng dẫn hoặc điểm cần xem lại.',
    example: { file: section, record: 'nv-3-2-2-09', found: 'Thêm.' },
  },
  'front-matter-missing': {
    title: 'Mục thiếu phần đầu',
    meaning: 'Mỗi tệp của văn bản bắt đầu bằng vài dòng giữa hai dòng ---.',
    fix: 'Chép phần đầu từ một mục khác rồi sửa.',
    example: { file: section, line: 1 },
  },
  'front-matter-line': {
    title: 'Dòng ở phần đầu không đọc được',
    meaning: 'Mỗi dòng ở phần đầu gồm tên trường, dấu hai chấm, một dấu cách, rồi giá trị.',
    fix: 'Viết lại dòng như ví dụ trong thông báo.',
    example: { file: section, line: 2, found: 'title: Một: hai' },
  },
  'section-malformed': {
    title: 'Mục không đọc được',
    meaning: 'Một thẻ chưa đóng, hoặc có dấu < hay { đứng lẻ.',
    fix: 'Xem dòng được nêu; so với một mục khác.',
    example: { file: section, line: 9, found: '<Task id="nv-1-2-03">Xây dựng' },
  },
  'words-outside-element': {
    title: 'Lời nằm ngoài thẻ',
    meaning: 'Mỗi đoạn văn bản nằm trong một thẻ có địa chỉ riêng, để trích dẫn được.',
    fix: 'Đặt lời vào thẻ Title, Paragraph, Item, Task hoặc Signature.',
    example: { file: section, line: 9, found: 'Xây dựng nông thôn mới' },
  },
  'code-in-section': {
    title: 'Có mã lập trình trong văn bản',
    meaning: 'Dấu ngoặc nhọn { } hoặc dòng import sẽ được máy chạy như chương trình, nên bị cấm trong văn bản.',
    fix: 'Xóa đoạn này; tệp này chỉ chứa lời văn.',
    example: { file: section, line: 9, found: '{62,5}' },
  },
  'element-unknown': {
    title: 'Thẻ không có thật',
    meaning: 'Tên thẻ viết sai.',
    fix: 'Đổi sang thẻ mà thông báo gợi ý.',
    example: {
      file: section,
      line: 9,
      found: 'Taks',
      expected: 'Title, Paragraph, Item, Task, Signature',
      fix: 'Task',
    },
  },
  'attribute-unknown': {
    title: 'Thẻ có thuộc tính lạ',
    meaning: 'Thẻ chỉ có một thuộc tính là id.',
    fix: 'Xóa thuộc tính được nêu.',
    example: { file: section, line: 9, found: 'class="to"' },
  },
  'block-id-missing': {
    title: 'Đoạn không có địa chỉ',
    meaning: 'Thẻ thiếu id, nên không ai trích dẫn được đoạn này.',
    fix: 'Thêm id, không trùng với đoạn nào khác.',
    example: { file: section, line: 9, found: 'Task' },
  },
  'block-id-wrong': {
    title: 'Địa chỉ đoạn viết sai',
    meaning: 'Địa chỉ của mỗi loại thẻ có mẫu riêng.',
    fix: 'Viết lại theo mẫu trong thông báo.',
    example: { file: section, line: 9, found: 'nhiemvu3', expected: 'Task' },
  },
  'element-not-empty': {
    title: 'Thẻ đánh dấu chỗ có lời bên trong',
    meaning: 'Thẻ của chỉ tiêu, đề án, công trình chỉ đánh dấu chỗ; lời của chúng nằm trong bản ghi riêng.',
    fix: 'Viết lại thẻ như thông báo gợi ý.',
    example: { file: section, line: 9, found: 'Target', fix: 'nuoc-sach' },
  },
  'words-missing': {
    title: 'Thẻ không có lời',
    meaning: 'Thẻ của một đoạn văn bản nhưng bên trong trống.',
    fix: 'Điền lời của văn bản, hoặc xóa thẻ.',
    example: { file: section, line: 9, found: 'Paragraph' },
  },
  'words-not-on-one-line': {
    title: 'Đoạn bị xuống dòng giữa chừng',
    meaning: 'Thẻ mở, lời và thẻ đóng phải nằm trên một dòng, để so được với bản chép.',
    fix: 'Nối các dòng của đoạn lại.',
    example: { file: section, line: 9, found: 'Paragraph' },
  },
  'words-not-plain': {
    title: 'Lời có dấu định dạng',
    meaning: 'Dấu * hoặc _ trong lời sẽ biến thành chữ nghiêng, đậm, khác với văn bản.',
    fix: 'Xóa dấu định dạng; chỉ dùng *…* cho chữ mà văn bản in nghiêng.',
    example: { file: section, line: 9, found: '**nông thôn mới**' },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
