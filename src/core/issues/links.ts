import type { IsoDate } from '../schemas/fields.ts';
import { defineIssue } from './define-issue.ts';

/** What a record of each folder is called. */
const folders = {
  targets: 'chỉ tiêu',
  tasks: 'nhiệm vụ',
  plans: 'đề án, kế hoạch',
  works: 'công trình, khâu đột phá',
  agencies: 'cơ quan',
  errata: 'điểm cần xem lại',
  citations: 'văn bản được trích dẫn',
  assignments: 'văn bản giao việc',
  amendments: 'chỗ sửa đổi văn bản',
  questions: 'câu hỏi đã đăng',
  programme: 'mục của chương trình',
  reports: 'báo cáo',
  replies: 'phản hồi',
  imports: 'nhật ký nhập',
  releases: 'kỳ công bố',
  statements: 'bản xác nhận kỳ công bố',
  proofs: 'mốc thời gian của kỳ công bố',
  parts: 'phần của chỉ tiêu',
  records: 'đề án, kế hoạch, công trình, nhiệm vụ',
  entries: 'dòng của báo cáo được đính chính',
} as const;

/** What an id can lead to. */
export type IdFolder = keyof typeof folders;

/** What the earliest day is that a field may hold. */
const earliestDays = { issue: 'ngày ban hành chương trình', signature: 'ngày ký văn bản giao việc' } as const;

/** How each kind of record is placed in the programme. */
const placing = {
  target: (id: string) => `<Target id="${id}" />`,
  task: (id: string) => `<Task id="${id}">…</Task>`,
  work: (id: string) => `<Work id="${id}" />`,
  plan: (id: string) => `<Plan id="${id}" />`,
} as const;

const erratum = 'content/errata/dau-phay.json';
const assignment = 'content/assignments/kh-12.json';
const section = 'content/programme/xa-hoi.mdx';

/** Problems of links between records, and of records as a whole. */
export const linkIssues = {
  'unknown-id': defineIssue<{ id: string; folder: IdFolder; likely?: string | undefined }>({
    title: 'Mã không có thật',
    meaning:
      'Bản ghi nhắc đến một chỉ tiêu, nhiệm vụ, đề án, công trình hoặc cơ quan không tồn tại. Thường do gõ sai một chữ.',
    fix: 'Dùng mã mà thông báo gợi ý, hoặc chép mã từ cuối địa chỉ của trang tương ứng.',
    say: ({ folder, id, likely }) => {
      // People write names of bodies, and nobody knows their codes.
      const isName = folder === 'agencies' && !/^[a-z0-9-]+$/.test(id);
      return {
        found: `không có ${folders[folder]} nào ${isName ? 'tên là' : 'mang mã'} "${id}"`,
        fix: isName && likely === undefined ? 'Ghi đúng tên cơ quan như trong biểu mẫu.' : fixOfId(folder, likely),
      };
    },
    example: {
      place: { file: 'content/reports/2026-Q3-cong-an-xa.json', field: 'observations.0.target' },
      id: 'nuoc-sach-xa',
      folder: 'targets',
      likely: 'nuoc-sach',
    },
  }),
  'unknown-anchor': defineIssue<{ anchor: string; likely?: string | undefined }>({
    title: 'Địa chỉ đoạn không có thật',
    meaning: 'Bản ghi chỉ vào một đoạn của văn bản, nhưng không có đoạn nào mang địa chỉ này.',
    fix: 'Mở trang của mục, bấm vào liên kết cố định của đoạn và chép phần sau dấu #.',
    say: ({ anchor, likely }) => ({
      found: `văn bản không có đoạn nào mang địa chỉ "${anchor}"`,
      fix:
        likely === undefined
          ? 'Chép lại địa chỉ của đoạn từ tệp trong thư mục programme.'
          : `Có phải ý bạn là "${likely}"?`,
    }),
    example: {
      place: { file: erratum, field: 'places.0.at' },
      anchor: 'nv-1-2-30',
      likely: 'nv-1-2-03',
    },
  }),
  'quote-not-found': defineIssue<{ quote: string; clause: string }>({
    title: 'Lời trích không khớp',
    meaning: 'Lời trích không có trong đoạn được nêu. Trích phải đúng từng chữ, từng dấu, kể cả chỗ văn bản viết sai.',
    fix: 'Mở đoạn đó trên trang, bôi đen và chép lại; không gõ lại theo trí nhớ.',
    say: ({ quote, clause }) => ({
      found: `không tìm thấy "${quote}" trong đoạn ${clause}`,
      fix: 'Chép lại đúng từng chữ từ đoạn đó, hoặc sửa địa chỉ của đoạn.',
    }),
    example: {
      place: { file: erratum, field: 'places.0.quote' },
      quote: 'xây dựng nông thôn',
      clause: 'nv-1-2-03',
    },
  }),
  'record-not-placed': defineIssue<{ kind: keyof typeof placing; id: string }>({
    title: 'Bản ghi không có chỗ trong văn bản',
    meaning:
      'Có chỉ tiêu, nhiệm vụ, đề án hoặc công trình mà văn bản của chương trình không đặt ở đâu. Trang chỉ công bố điều văn bản nêu.',
    fix: 'Người phụ trách kỹ thuật thêm thẻ được nêu vào đúng mục, hoặc xóa bản ghi.',
    say: ({ kind, id }) => ({
      found: 'bản ghi này không có chỗ trong chương trình',
      fix: `Thêm ${placing[kind](id)} vào đúng mục, hoặc xóa bản ghi.`,
    }),
    example: { place: { file: 'content/targets/nuoc-sach.json' }, kind: 'target', id: 'nuoc-sach' },
  }),
  'record-placed-twice': defineIssue<{ id: string }>({
    title: 'Bản ghi được đặt hai lần',
    meaning: 'Cùng một chỉ tiêu, đề án hoặc công trình được đặt ở hai chỗ trong văn bản.',
    fix: 'Giữ chỗ đúng với văn bản gốc, xóa chỗ kia.',
    say: ({ id }) => ({ found: `bản ghi "${id}" được đặt hơn một lần`, fix: 'Giữ một chỗ, xóa chỗ kia.' }),
    example: { place: { file: section }, id: 'nuoc-sach' },
  }),
  // `first`: the file that has it; absent for the table of the appendix.
  'duplicate-anchor': defineIssue<{ first: string | undefined }>({
    title: 'Hai đoạn trùng địa chỉ',
    meaning: 'Hai đoạn của văn bản mang cùng một địa chỉ, nên liên kết không biết phải đến đâu.',
    fix: 'Đặt địa chỉ mới cho đoạn mới thêm; không đổi địa chỉ của đoạn cũ vì người khác đã trích dẫn.',
    say: ({ first }) => ({
      found: `địa chỉ này đã có ${first === undefined ? 'ở bảng của phụ lục' : `trong ${first}`}`,
      fix: 'Đặt mã khác cho đoạn mới; không đổi mã của đoạn cũ.',
    }),
    example: { place: { file: section, record: 'nv-1-2-03' }, first: 'programme/kinh-te.mdx' },
  }),
  'duplicate-order': defineIssue<{ order: number; first: string }>({
    title: 'Trùng số thứ tự',
    meaning: 'Hai bản ghi cùng loại có cùng số thứ tự, nên không biết bản nào đứng trước.',
    fix: 'Đặt số khác cho bản ghi mới.',
    say: ({ order, first }) => ({ found: `thứ tự ${order} đã dùng trong ${first}`, fix: 'Đặt số thứ tự khác.' }),
    example: {
      place: { file: erratum, field: 'order' },
      order: 12,
      first: 'errata/cum-tu.json',
    },
  }),
  'parent-not-before-child': defineIssue<{ parent: string }>({
    title: 'Mục nhỏ đứng trước mục lớn',
    meaning: 'Một mục của văn bản đứng trước mục chứa nó.',
    fix: 'Sửa số thứ tự (order) theo văn bản gốc.',
    say: ({ parent }) => ({
      found: `mục "${parent}" chứa mục này nhưng lại đứng sau`,
      fix: 'Sửa số thứ tự (order) để mục chứa đứng trước.',
    }),
    example: { place: { file: section, field: 'order' }, parent: 'nhiem-vu' },
  }),
  'duplicate-part-id': defineIssue<{ id: string }>({
    title: 'Hai phần của chỉ tiêu trùng mã',
    meaning: 'Chỉ tiêu có nhiều phần, mỗi phần phải có mã riêng để số liệu không lẫn vào nhau.',
    fix: 'Đặt mã khác cho phần mới; không đổi mã của phần đã có số liệu.',
    say: ({ id }) => ({ found: `chỉ tiêu có hai phần cùng mã "${id}"`, fix: 'Đặt mã khác cho một phần.' }),
    example: { place: { file: 'content/targets/nuoc-sach.json', field: 'parts.1.id' }, id: 'ty-le' },
  }),
  'printed-number-out-of-sequence': defineIssue<{ printed: string; due: string }>({
    title: 'Số in không theo thứ tự',
    meaning: 'Số thứ tự trong một mục phải chạy 1, 2, 3 như văn bản.',
    fix: 'So với văn bản gốc. Nếu chính văn bản đánh số sai, giữ nguyên và ghi thành điểm cần xem lại.',
    say: ({ printed, due }) => ({
      found: `tìm thấy số "${printed}"`,
      expected: `theo thứ tự trong mục thì phải là "${due}"`,
      fix: 'Sửa số, hoặc chuyển bản ghi về đúng chỗ trong mục.',
    }),
    example: { place: { file: section, record: 'nuoc-sach' }, printed: '(12)', due: '(11)' },
  }),
  'answer-missing': defineIssue<{ state: string }>({
    title: 'Điểm cần xem lại thiếu câu trả lời',
    meaning: 'Tình trạng ghi là đã trả lời hoặc đã sửa, nhưng không có câu trả lời nào để người đọc xem.',
    fix: 'Ghi câu trả lời của cơ quan ban hành, kèm số và ngày văn bản. Nếu chưa có, để tình trạng là "open".',
    say: ({ state }) => ({
      found: `tình trạng là "${state}" nhưng chưa có câu trả lời`,
      fix: 'Ghi câu trả lời của cơ quan ban hành, hoặc để tình trạng là "open".',
    }),
    example: { place: { file: erratum, field: 'answer' }, state: 'answered' },
  }),
  'document-number-malformed': defineIssue<{ number: string; likely: string }>({
    title: 'Số văn bản viết sai',
    meaning: 'Số văn bản không theo mẫu của Đảng (57-NQ/TW) cũng không theo mẫu của Nhà nước (51/2025/QĐ-TTg).',
    fix: 'Chép lại số từ chính văn bản. Chú ý chữ Đ và thứ tự dấu gạch.',
    say: ({ number, likely }) => ({
      found: `tìm thấy số văn bản "${number}"`,
      expected: 'số của Đảng viết như "57-NQ/TW", của Nhà nước như "51/2025/QĐ-TTg"',
      fix: `Có phải ý bạn là "${likely}"?`,
    }),
    example: {
      place: { file: 'content/citations/57-nq-tw.json', field: 'number' },
      number: '57/NQ-TW',
      likely: '57-NQ/TW',
    },
  }),
  'document-number-unusual': defineIssue<{ number: string }>({
    severity: 'warning',
    title: 'Số văn bản khác lệ thường',
    meaning:
      'Số văn bản không theo lệ thường của Đảng (15-BC/ĐU) hay của Nhà nước (45/BC-UBND). Có thể số đúng là như vậy. Đây là lưu ý, không chặn việc nhập.',
    fix: 'So với văn bản giấy, chú ý chữ Đ, dấu gạch nối và gạch chéo. Nếu đúng như vậy thì để nguyên.',
    say: ({ number }) => ({
      found: `số văn bản "${number}" khác lệ thường ("15-BC/ĐU", "45/BC-UBND")`,
      fix: 'So với văn bản giấy; nếu đúng như vậy thì để nguyên.',
    }),
    example: { place: { file: 'Quy III.xlsx', sheet: 'Bìa', line: 6, heading: 'Số văn bản' }, number: '57/NQ-TW' },
  }),
  'demonstration-mixed': defineIssue({
    title: 'Số minh họa lẫn với số thật',
    meaning: 'Tệp này là số liệu giả định của bản minh họa. Số giả định không bao giờ được đứng cạnh số thật.',
    fix: 'Bỏ tệp minh họa khỏi thư mục content.',
    say: () => ({
      found: 'số liệu minh họa và số liệu thật lẫn vào nhau',
      fix: 'Bỏ tệp minh họa ra khỏi nội dung thật; bản minh họa dựng bằng npm run demo.',
    }),
    example: { place: { file: 'content/reports/2026-Q1-phong-kinh-te.json' } },
  }),
  'assignment-document-twice': defineIssue<{ number: string; first: string }>({
    title: 'Văn bản giao việc nhập hai lần',
    meaning: 'Cùng một văn bản giao việc có trong hai tệp, nên mỗi việc trong đó bị kể hai lần.',
    fix: 'Gộp vào tệp đã có, rồi xóa tệp kia.',
    say: ({ number, first }) => ({
      found: `văn bản giao việc số ${number} đã được nhập trong ${first}`,
      fix: 'Gộp vào tệp đã có, rồi xóa tệp này.',
    }),
    example: {
      place: { file: assignment, field: 'document' },
      number: '12-KH/ĐU',
      first: 'assignments/ke-hoach-12.json',
    },
  }),
  'assignment-empty': defineIssue({
    title: 'Giao việc mà không có việc',
    meaning: 'Văn bản giao việc nêu một cơ quan nhưng không ghi nhiệm vụ, chỉ tiêu hay công trình nào.',
    fix: 'Điền mã của việc được giao, hoặc xóa cơ quan này khỏi tệp.',
    say: () => ({
      found: 'nêu tên cơ quan nhưng không giao nhiệm vụ, chỉ tiêu hay công trình nào',
      fix: 'Điền mã vào "tasks", "targets" hoặc "works", hoặc xóa nhóm này.',
    }),
    example: { place: { file: assignment, field: 'assigned.2' } },
  }),
  'assigned-twice': defineIssue<{ id: string; first: string }>({
    title: 'Giao trùng một việc',
    meaning: 'Một văn bản giao cùng một việc cho cùng một cơ quan hai lần.',
    fix: 'Giữ một chỗ, xóa chỗ kia.',
    say: ({ id, first }) => ({
      found: `"${id}" đã được giao cho cơ quan này ở trường "${first}"`,
      fix: 'Giữ một chỗ, xóa chỗ kia.',
    }),
    example: {
      place: { file: assignment, field: 'assigned.2.tasks.1' },
      id: 'nv-1-2-03',
      first: 'assigned.0.tasks.0',
    },
  }),
  'date-too-early': defineIssue<{ day: IsoDate; event: keyof typeof earliestDays; earliest: IsoDate }>({
    title: 'Ngày quá sớm',
    meaning: 'Văn bản giao việc không thể có trước chương trình, và không thể được nhập trước ngày ký.',
    fix: 'Kiểm tra ngày ghi trên văn bản.',
    say: ({ day, event, earliest }) => ({
      found: `tìm thấy ngày ${day}`,
      expected: `không thể trước ${earliestDays[event]} ${earliest}`,
      fix: 'Kiểm tra lại ngày ghi trên văn bản.',
    }),
    example: {
      place: { file: assignment, field: 'document.date' },
      day: '2025-06-03',
      event: 'issue',
      earliest: '2026-03-06',
    },
  }),
  'cited-words-not-printed': defineIssue<{ words: string; isTitle: boolean }>({
    title: 'Tên hay nơi ban hành của văn bản không có ở chỗ viện dẫn',
    meaning:
      'Tên và cơ quan ban hành của một văn bản được viện dẫn chỉ ghi khi chính đoạn viện dẫn có in. Ở đây không đoạn nào in như vậy: có thể chép nhầm, hoặc lấy từ nơi khác.',
    fix: 'Chép lại đúng như đoạn viện dẫn in. Đoạn không in thì bỏ trường này: trang không đoán thay văn bản.',
    say: ({ words, isTitle }) => ({
      found: `không đoạn viện dẫn nào in ${isTitle ? 'tên' : 'cơ quan ban hành'} "${words}"`,
      fix: 'Chép lại đúng như đoạn viện dẫn in, hoặc bỏ trường này.',
    }),
    example: {
      place: { file: 'content/citations/57-nq-tw.json', field: 'issuer' },
      words: 'Quốc hội',
      isTitle: false,
    },
  }),
  'words-not-printed': defineIssue<{ words: string }>({
    severity: 'warning',
    title: 'Từ không có trong văn bản',
    meaning:
      'Một từ được ghi là "in trong văn bản" nhưng không tìm thấy ở đâu. Đây chỉ là lưu ý, không chặn việc công bố.',
    fix: 'Chép lại đúng như văn bản in, hoặc xóa.',
    say: ({ words }) => ({
      found: `không tìm thấy "${words}" ở đâu trong văn bản`,
      fix: 'Chép lại đúng như văn bản in, hoặc xóa.',
    }),
    example: { place: { file: 'content/glossary.json', field: 'abbreviations.0.short' }, words: 'BHYT' },
  }),
};

/** A report that something rests on was there: another one with a like name is not what was meant. */
function fixOfId(folder: IdFolder, nearest: string | undefined): string {
  if (folder === 'reports')
    return 'Lấy lại tệp bị xóa hoặc đổi tên từ bản trước (xem git log); chỉ sửa mã nếu chính mã này gõ sai.';
  return nearest === undefined ? 'Chọn một mã đã có.' : `Có phải ý bạn là "${nearest}"?`;
}
