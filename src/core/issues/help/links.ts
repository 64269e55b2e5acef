import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

/** Problems of links between records, and of records as a whole. */
export const linkHelp = {
  'unknown-id': {
    title: 'Mã không có thật',
    meaning:
      'Bản ghi nhắc đến một chỉ tiêu, nhiệm vụ, đề án, công trình hoặc cơ quan không tồn tại. Thường do gõ sai một chữ.',
    fix: 'Dùng mã mà thông báo gợi ý, hoặc chép mã từ cuối địa chỉ của trang tương ứng.',
    example: {
      file: 'content/reports/2026-Q3-cong-an-xa.json',
      field: 'observations.0.target',
      found: 'nuoc-sach-xa',
      expected: 'targets',
      fix: 'nuoc-sach',
    },
  },
  'unknown-anchor': {
    title: 'Địa chỉ đoạn không có thật',
    meaning: 'Bản ghi chỉ vào một đoạn của văn bản, nhưng không có đoạn nào mang địa chỉ này.',
    fix: 'Mở trang của mục, bấm vào liên kết cố định của đoạn và chép phần sau dấu #.',
    example: { file: 'content/errata/dau-phay.json', field: 'places.0.at', found: 'nv-1-2-30', fix: 'nv-1-2-03' },
  },
  'quote-not-found': {
    title: 'Lời trích không khớp',
    meaning: 'Lời trích không có trong đoạn được nêu. Trích phải đúng từng chữ, từng dấu, kể cả chỗ văn bản viết sai.',
    fix: 'Mở đoạn đó trên trang, bôi đen và chép lại; không gõ lại theo trí nhớ.',
    example: {
      file: 'content/errata/dau-phay.json',
      field: 'places.0.quote',
      found: 'xây dựng nông thôn',
      expected: 'nv-1-2-03',
    },
  },
  'record-not-placed': {
    title: 'Bản ghi không có chỗ trong văn bản',
    meaning:
      'Có chỉ tiêu, nhiệm vụ, đề án hoặc công trình mà văn bản của chương trình không đặt ở đâu. Trang chỉ công bố điều văn bản nêu.',
    fix: 'Người phụ trách kỹ thuật thêm thẻ được nêu vào đúng mục, hoặc xóa bản ghi.',
    example: { file: 'content/targets/nuoc-sach.json', found: 'nuoc-sach', expected: 'target' },
  },
  'record-placed-twice': {
    title: 'Bản ghi được đặt hai lần',
    meaning: 'Cùng một chỉ tiêu, đề án hoặc công trình được đặt ở hai chỗ trong văn bản.',
    fix: 'Giữ chỗ đúng với văn bản gốc, xóa chỗ kia.',
    example: { file: 'content/programme/xa-hoi.mdx', found: 'nuoc-sach' },
  },
  'duplicate-anchor': {
    title: 'Hai đoạn trùng địa chỉ',
    meaning: 'Hai đoạn của văn bản mang cùng một địa chỉ, nên liên kết không biết phải đến đâu.',
    fix: 'Đặt địa chỉ mới cho đoạn mới thêm; không đổi địa chỉ của đoạn cũ vì người khác đã trích dẫn.',
    example: { file: 'content/programme/xa-hoi.mdx', record: 'nv-1-2-03', found: 'programme/kinh-te.mdx' },
  },
  'duplicate-order': {
    title: 'Trùng số thứ tự',
    meaning: 'Hai bản ghi cùng loại có cùng số thứ tự, nên không biết bản nào đứng trước.',
    fix: 'Đặt số khác cho bản ghi mới.',
    example: { file: 'content/errata/dau-phay.json', field: 'order', found: '12', expected: 'errata/cum-tu.json' },
  },
  'parent-not-before-child': {
    title: 'Mục nhỏ đứng trước mục lớn',
    meaning: 'Một mục của văn bản đứng trước mục chứa nó.',
    fix: 'Sửa số thứ tự (order) theo văn bản gốc.',
    example: { file: 'content/programme/xa-hoi.mdx', field: 'order', found: 'nhiem-vu' },
  },
  'duplicate-part-id': {
    title: 'Hai phần của chỉ tiêu trùng mã',
    meaning: 'Chỉ tiêu có nhiều phần, mỗi phần phải có mã riêng để số liệu không lẫn vào nhau.',
    fix: 'Đặt mã khác cho phần mới; không đổi mã của phần đã có số liệu.',
    example: { file: 'content/targets/nuoc-sach.json', field: 'parts.1.id', found: 'ty-le' },
  },
  'printed-number-out-of-sequence': {
    title: 'Số in không theo thứ tự',
    meaning: 'Số thứ tự trong một mục phải chạy 1, 2, 3 như văn bản.',
    fix: 'So với văn bản gốc. Nếu chính văn bản đánh số sai, giữ nguyên và ghi thành điểm cần xem lại.',
    example: { file: 'content/programme/xa-hoi.mdx', record: 'nuoc-sach', found: '(12)', expected: '(11)' },
  },
  'answer-missing': {
    title: 'Điểm cần xem lại thiếu câu trả lời',
    meaning: 'Tình trạng ghi là đã trả lời hoặc đã sửa, nhưng không có câu trả lời nào để người đọc xem.',
    fix: 'Ghi câu trả lời của cơ quan ban hành, kèm số và ngày văn bản. Nếu chưa có, để tình trạng là "open".',
    example: { file: 'content/errata/dau-phay.json', field: 'answer', found: 'answered' },
  },
  'document-number-malformed': {
    title: 'Số văn bản viết sai',
    meaning: 'Số văn bản không theo mẫu của Đảng (57-NQ/TW) cũng không theo mẫu của Nhà nước (51/2025/QĐ-TTg).',
    fix: 'Chép lại số từ chính văn bản. Chú ý chữ Đ và thứ tự dấu gạch.',
    example: { file: 'content/citations/57-nq-tw.json', field: 'number', found: '57/NQ-TW', fix: '57-NQ/TW' },
  },
  'demonstration-mixed': {
    title: 'Số minh họa lẫn với số thật',
    meaning: 'Tệp này là số liệu giả định của bản minh họa. Số giả định không bao giờ được đứng cạnh số thật.',
    fix: 'Bỏ tệp minh họa khỏi thư mục content.',
    example: { file: 'content/reports/2026-Q1-phong-kinh-te.json' },
  },
  'assignment-document-twice': {
    title: 'Văn bản giao việc nhập hai lần',
    meaning: 'Cùng một văn bản giao việc có trong hai tệp, nên mỗi việc trong đó bị kể hai lần.',
    fix: 'Gộp vào tệp đã có, rồi xóa tệp kia.',
    example: {
      file: 'content/assignments/kh-12.json',
      field: 'document',
      found: '12-KH/ĐU',
      expected: 'assignments/ke-hoach-12.json',
    },
  },
  'assignment-empty': {
    title: 'Giao việc mà không có việc',
    meaning: 'Văn bản giao việc nêu một cơ quan nhưng không ghi nhiệm vụ, chỉ tiêu hay công trình nào.',
    fix: 'Điền mã của việc được giao, hoặc xóa cơ quan này khỏi tệp.',
    example: { file: 'content/assignments/kh-12.json', field: 'assigned.2' },
  },
  'assigned-twice': {
    title: 'Giao trùng một việc',
    meaning: 'Một văn bản giao cùng một việc cho cùng một cơ quan hai lần.',
    fix: 'Giữ một chỗ, xóa chỗ kia.',
    example: {
      file: 'content/assignments/kh-12.json',
      field: 'assigned.2.tasks.1',
      found: 'nv-1-2-03',
      expected: 'assigned.0.tasks.0',
    },
  },
  'date-too-early': {
    title: 'Ngày quá sớm',
    meaning: 'Văn bản giao việc không thể có trước chương trình, và không thể được nhập trước ngày ký.',
    fix: 'Kiểm tra ngày ghi trên văn bản.',
    example: {
      file: 'content/assignments/kh-12.json',
      field: 'document.date',
      found: '2025-06-03',
      expected: '2026-03-06',
    },
  },
  'words-not-printed': {
    title: 'Từ không có trong văn bản',
    meaning:
      'Một từ được ghi là "in trong văn bản" nhưng không tìm thấy ở đâu. Đây chỉ là lưu ý, không chặn việc công bố.',
    fix: 'Chép lại đúng như văn bản in, hoặc xóa.',
    example: { file: 'content/glossary.json', field: 'abbreviations.0.short', found: 'BHYT' },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
