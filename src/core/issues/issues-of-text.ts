import type { SentencesOf } from './format-issue.ts';
import type { IssueCode } from './issue-codes.ts';

/** What a record of each folder is called. */
const folders: Record<string, string> = {
  targets: 'chỉ tiêu',
  tasks: 'nhiệm vụ',
  plans: 'đề án, kế hoạch',
  works: 'công trình, khâu đột phá',
  agencies: 'cơ quan',
  errata: 'điểm cần xem lại',
  programme: 'mục của chương trình',
  reports: 'báo cáo',
  releases: 'kỳ công bố',
  parts: 'phần của chỉ tiêu',
  records: 'đề án, kế hoạch, công trình, nhiệm vụ',
  entries: 'dòng của báo cáo được đính chính',
};

/** A report that something rests on was there: another one with a like name is not what was meant. */
function fixOfId(folder: string, nearest: string | undefined): string {
  if (folder === 'reports')
    return 'Lấy lại tệp bị xóa hoặc đổi tên từ bản trước (xem git log); chỉ sửa mã nếu chính mã này gõ sai.';
  return nearest === undefined ? 'Chọn một mã đã có.' : `Có phải ý bạn là "${nearest}"?`;
}

/** What the earliest day is that a field may hold. */
const earliestDays: Record<string, string> = {
  'document.date': 'ngày ban hành chương trình',
  enteredOn: 'ngày ký văn bản giao việc',
};

/** How each kind of record is placed in the programme. */
const placing: Record<string, (id?: string) => string> = {
  target: (id) => `<Target id="${id}" />`,
  task: (id) => `<Task id="${id}">…</Task>`,
  work: (id) => `<Work id="${id}" />`,
  plan: (id) => `<Plan id="${id}" />`,
};

/** Problems of the programme's sections, of the official words, and of links between records. */
export const textSentences = {
  'front-matter-missing': () => ({
    found: 'tệp không bắt đầu bằng phần đầu giữa hai dòng ---',
    fix: 'Chép phần đầu từ một mục khác rồi sửa.',
  }),
  'front-matter-line': ({ found }) => ({
    found: `không đọc được dòng «${found}»`,
    expected: 'mỗi dòng là tên trường, dấu hai chấm, một dấu cách, rồi số, mã, hoặc lời giữa hai dấu ngoặc kép',
    fix: 'Viết như: title: "Mục đích".',
  }),
  'section-malformed': ({ found }) => ({
    found: `không đọc được mục này, ở dòng «${found}»`,
    fix: 'Kiểm tra thẻ đã đóng chưa, và có dấu < hoặc { nào đứng lẻ không.',
  }),
  'words-outside-element': ({ found }) => ({
    found: `lời nằm ngoài thẻ: «${found}»`,
    fix: 'Đặt lời vào thẻ Title, Paragraph, Item, Task hoặc Signature có mã riêng.',
  }),
  'code-in-section': ({ found }) => ({
    found: `có mã lập trình trong mục: «${found}»`,
    fix: 'Xóa đoạn này; tệp này chỉ chứa lời văn.',
  }),
  'element-unknown': ({ found, expected, fix }) => ({
    found: `không có thẻ nào tên "${found}"`,
    expected: `chỉ dùng ${expected}`,
    fix: fix === undefined ? 'Đổi sang một thẻ trong danh sách.' : `Có phải ý bạn là "${fix}"?`,
  }),
  'attribute-unknown': ({ found }) => ({
    found: `thẻ có thuộc tính «${found}»`,
    expected: 'thẻ chỉ có một thuộc tính id, viết giữa hai dấu ngoặc kép',
    fix: 'Xóa thuộc tính này.',
  }),
  'block-id-missing': ({ found }) => ({
    found: `thẻ ${found} không có mã`,
    fix: 'Thêm id="…", không trùng với đoạn nào khác.',
  }),
  'block-id-wrong': ({ found, expected }) => ({
    found: `tìm thấy mã "${found}" ở thẻ ${expected}`,
    expected:
      'mã của Task như "nv-1-2-03", của Title, Paragraph, Item, Signature như "doan-muc-dich-1", của thẻ khác là mã bản ghi',
    fix: 'Viết lại mã.',
  }),
  'element-not-empty': ({ found, fix }) => ({
    found: `thẻ ${found} có lời bên trong`,
    expected: 'thẻ này chỉ đánh dấu chỗ của bản ghi',
    fix: `Viết thành <${found} id="${fix}" />.`,
  }),
  'words-missing': ({ found }) => ({ found: `thẻ ${found} không có lời`, fix: 'Điền lời của văn bản, hoặc xóa thẻ.' }),
  'words-not-on-one-line': ({ found }) => ({
    found: `thẻ ${found} trải trên nhiều dòng`,
    fix: 'Viết thẻ mở, lời và thẻ đóng trên cùng một dòng.',
  }),
  'words-not-plain': ({ found }) => ({
    found: `lời có dấu hiệu định dạng: «${found}»`,
    expected: 'chỉ dùng *…* cho chữ in nghiêng',
    fix: 'Viết lại đúng từng chữ như văn bản, không dùng dấu định dạng.',
  }),

  'heading-level-skipped': ({ found, expected }) => ({
    found: `tiêu đề «${found}» sai cấp`,
    expected: `ở chỗ này, tiêu đề thấp nhất viết bằng ${expected}; # là tên trang, không dùng trong bài`,
    fix: 'Bớt hoặc thêm dấu # cho đúng cấp.',
  }),
  'table-uneven': ({ found, expected, fix }) => ({
    found: `dòng «${found}» của bảng có ${fix} ô`,
    expected: `hàng tiêu đề có ${expected} ô, ô thừa sẽ mất khi lên trang`,
    fix: 'Thêm hoặc bớt ô cho bằng nhau; dấu | nằm trong lời thì viết thành \\|.',
  }),

  'transcription-changed': ({ found = '', expected = '' }) => ({
    found: `bản chép văn bản đã bị sửa: dấu vân tay là ${found.slice(0, 12)}…`,
    expected: `dấu vân tay đã ghi là ${expected.slice(0, 12)}…`,
    fix: 'Lấy lại tệp từ bản trước; chỗ nghi sai ghi thành điểm cần xem lại, không sửa văn bản.',
  }),
  'official-text-altered': ({ found, expected, fix }) => ({
    found: `lời không khớp văn bản: tìm thấy "${found}"`,
    expected: `văn bản ghi "${expected}"`,
    fix: `Sửa lại đúng từng chữ theo dòng ${fix} của bản chép.`,
  }),
  'official-text-missing': ({ expected }) => ({
    found: `chương trình thiếu đoạn: "${expected}"`,
    fix: 'Đặt lại đoạn này vào đúng chỗ.',
  }),
  'official-text-extra': ({ found }) => ({
    found: `văn bản không có đoạn: "${found}"`,
    fix: 'Xóa đoạn này, hoặc chuyển về đúng chỗ.',
  }),

  'unknown-id': ({ found, expected = '', fix }) => ({
    found: `không có ${folders[expected]} nào mang mã "${found}"`,
    fix: fixOfId(expected, fix),
  }),
  'unknown-anchor': ({ found, fix }) => ({
    found: `văn bản không có đoạn nào mang địa chỉ "${found}"`,
    fix: fix === undefined ? 'Chép lại địa chỉ của đoạn từ tệp trong thư mục programme.' : `Có phải ý bạn là "${fix}"?`,
  }),
  'quote-not-found': ({ found, expected }) => ({
    found: `không tìm thấy "${found}" trong đoạn ${expected}`,
    fix: 'Chép lại đúng từng chữ từ đoạn đó, hoặc sửa địa chỉ của đoạn.',
  }),
  'record-not-placed': ({ found, expected = '' }) => ({
    found: 'bản ghi này không có chỗ trong chương trình',
    fix: `Thêm ${placing[expected]?.(found)} vào đúng mục, hoặc xóa bản ghi.`,
  }),
  'record-placed-twice': ({ found }) => ({
    found: `bản ghi "${found}" được đặt hơn một lần`,
    fix: 'Giữ một chỗ, xóa chỗ kia.',
  }),
  'duplicate-anchor': ({ found }) => ({
    found: `địa chỉ này đã có ${found === '' ? 'ở bảng của phụ lục' : `trong ${found}`}`,
    fix: 'Đặt mã khác cho đoạn mới; không đổi mã của đoạn cũ.',
  }),
  'duplicate-order': ({ found, expected }) => ({
    found: `thứ tự ${found} đã dùng trong ${expected}`,
    fix: 'Đặt số thứ tự khác.',
  }),
  'parent-not-before-child': ({ found }) => ({
    found: `mục "${found}" chứa mục này nhưng lại đứng sau`,
    fix: 'Sửa số thứ tự (order) để mục chứa đứng trước.',
  }),
  'duplicate-part-id': ({ found }) => ({
    found: `chỉ tiêu có hai phần cùng mã "${found}"`,
    fix: 'Đặt mã khác cho một phần.',
  }),
  'printed-number-out-of-sequence': ({ found, expected }) => ({
    found: `tìm thấy số "${found}"`,
    expected: `theo thứ tự trong mục thì phải là "${expected}"`,
    fix: 'Sửa số, hoặc chuyển bản ghi về đúng chỗ trong mục.',
  }),
  'answer-missing': ({ found }) => ({
    found: `tình trạng là "${found}" nhưng chưa có câu trả lời`,
    fix: 'Ghi câu trả lời của cơ quan ban hành, hoặc để tình trạng là "open".',
  }),
  'document-number-malformed': ({ found, fix }) => ({
    found: `tìm thấy số văn bản "${found}"`,
    expected: 'số của Đảng viết như "57-NQ/TW", của Nhà nước như "51/2025/QĐ-TTg"',
    fix: fix === undefined ? 'Viết lại số theo văn bản gốc.' : `Có phải ý bạn là "${fix}"?`,
  }),
  'assignment-document-twice': ({ found, expected }) => ({
    found: `văn bản giao việc số ${found} đã được nhập trong ${expected}`,
    fix: 'Gộp vào tệp đã có, rồi xóa tệp này.',
  }),
  'assignment-empty': () => ({
    found: 'nêu tên cơ quan nhưng không giao nhiệm vụ, chỉ tiêu hay công trình nào',
    fix: 'Điền mã vào "tasks", "targets" hoặc "works", hoặc xóa nhóm này.',
  }),
  'assigned-twice': ({ found, expected }) => ({
    found: `"${found}" đã được giao cho cơ quan này ở trường "${expected}"`,
    fix: 'Giữ một chỗ, xóa chỗ kia.',
  }),
  'date-too-early': ({ found, expected, place }) => ({
    found: `tìm thấy ngày ${found}`,
    expected: `không thể trước ${earliestDays[place.field ?? ''] ?? 'ngày'} ${expected}`,
    fix: 'Kiểm tra lại ngày ghi trên văn bản.',
  }),
  'demonstration-mixed': () => ({
    found: 'số liệu minh họa và số liệu thật lẫn vào nhau',
    fix: 'Bỏ tệp minh họa ra khỏi nội dung thật; bản minh họa dựng bằng npm run demo.',
  }),
  'words-not-printed': ({ found }) => ({
    found: `không tìm thấy "${found}" ở đâu trong văn bản`,
    fix: 'Chép lại đúng như văn bản in, hoặc xóa.',
  }),
} satisfies Partial<SentencesOf<IssueCode>>;
