import { defineIssue } from './define-issue.ts';

const guide = 'content/guides/huong-dan.mdx';
const section = 'content/programme/xa-hoi.mdx';

/** Problems of the programme's text. Its files are the technical person's; an editor only needs to know that they are shut. */
export const sectionIssues = {
  'heading-level-skipped': defineIssue<{ heading: string; lowest: string }>({
    title: 'Tiêu đề nhảy cấp',
    meaning:
      'Sau tiêu đề ## chỉ đến ###, không nhảy thẳng xuống ####. Người dùng trình đọc màn hình nghe cấp tiêu đề để biết mình đang ở đâu.',
    fix: 'Sửa số dấu # của tiêu đề theo thông báo.',
    say: ({ heading, lowest }) => ({
      found: `tiêu đề «${heading}» sai cấp`,
      expected: `ở chỗ này, tiêu đề thấp nhất viết bằng ${lowest}; # là tên trang, không dùng trong bài`,
      fix: 'Bớt hoặc thêm dấu # cho đúng cấp.',
    }),
    example: { place: { file: guide, line: 30 }, heading: '#### Điền ngày', lowest: '###' },
  }),
  'address-not-allowed': defineIssue<{ address: string; isPicture: boolean }>({
    title: 'Liên kết không được phép',
    meaning:
      'Liên kết trong bài chỉ được dẫn đến trang khác của chính trang này, trang mạng (https:// hoặc http://), thư (mailto:) hay số điện thoại (tel:). Loại khác có thể chạy mã trên máy người đọc. Ảnh phải nằm trong thư mục content/pictures.',
    fix: 'Sửa địa chỉ thành một trong các loại trên, hoặc bỏ liên kết và chỉ để lại lời.',
    say: ({ address, isPicture }) => ({
      found: `${isPicture ? 'ảnh lấy từ' : 'liên kết dẫn đến'} «${address}»`,
      expected: isPicture
        ? 'ảnh nằm trong thư mục content/pictures'
        : 'liên kết chỉ dẫn đến địa chỉ của trang này, https://, http://, mailto: hoặc tel:, không kèm tên và mật khẩu',
      fix: isPicture ? 'Chép ảnh vào content/pictures rồi ghi "../pictures/" và tên ảnh.' : 'Sửa hoặc bỏ liên kết.',
    }),
    example: { place: { file: guide, line: 40 }, address: 'javascript:alert(1)', isPicture: false },
  }),
  'table-uneven': defineIssue<{ row: string; cells: number; headings: number }>({
    title: 'Bảng lệch cột',
    meaning:
      'Một dòng của bảng có nhiều hoặc ít ô hơn hàng tiêu đề. Ô thừa mất hẳn khi lên trang. Thường do trong lời có dấu |, máy hiểu là vạch ngăn ô.',
    fix: 'Đếm lại số ô của dòng. Dấu | trong lời thì viết thành \\|.',
    say: ({ row, cells, headings }) => ({
      found: `dòng «${row}» của bảng có ${cells} ô`,
      expected: `hàng tiêu đề có ${headings} ô, ô thừa sẽ mất khi lên trang`,
      fix: 'Thêm hoặc bớt ô cho bằng nhau; dấu | nằm trong lời thì viết thành \\|.',
    }),
    example: { place: { file: guide, line: 34 }, row: '| Tỷ lệ | 10|20 |', cells: 3, headings: 2 },
  }),
  'transcription-changed': defineIssue<{ now: string; recorded: string }>({
    title: 'Bản chép văn bản đã bị sửa',
    meaning:
      'Tệp chép văn bản gốc khác với lúc được đối chiếu, dù chỉ một chữ. Văn bản chính thức không được sửa trên trang.',
    fix: 'Lấy lại tệp từ bản trước. Chỗ nghi văn bản sai thì ghi thành điểm cần xem lại (thư mục errata).',
    say: ({ now, recorded }) => ({
      found: `bản chép văn bản đã bị sửa: dấu vân tay là ${now.slice(0, 12)}…`,
      expected: `dấu vân tay đã ghi là ${recorded.slice(0, 12)}…`,
      fix: 'Lấy lại tệp từ bản trước; chỗ nghi sai ghi thành điểm cần xem lại, không sửa văn bản.',
    }),
    example: { place: { file: 'content/source/van-ban.txt' }, now: 'a3f1c09d52e7b8', recorded: '5be0d77c41aa92' },
  }),
  'official-text-altered': defineIssue<{ words: string; printed: string; lines: readonly number[] }>({
    title: 'Lời khác văn bản',
    meaning: 'Một đoạn trên trang không còn khớp từng chữ với bản chép văn bản.',
    fix: 'Sửa đoạn lại cho đúng bản chép, kể cả chỗ văn bản viết sai.',
    say: ({ words, printed, lines }) => ({
      found: `lời không khớp văn bản: tìm thấy "${words}"`,
      expected: `văn bản ghi "${printed}"`,
      fix: `Sửa lại đúng từng chữ theo dòng ${lines.join(', ')} của bản chép.`,
    }),
    example: {
      place: { file: section, record: 'nv-1-2-03' },
      words: 'xây dựng xã',
      printed: 'xây dựng Xã',
      lines: [212],
    },
  }),
  'official-text-missing': defineIssue<{ words: string }>({
    title: 'Thiếu một đoạn của văn bản',
    meaning: 'Bản chép có đoạn này nhưng trang không còn.',
    fix: 'Lấy lại đoạn từ bản trước và đặt vào đúng chỗ.',
    say: ({ words }) => ({ found: `chương trình thiếu đoạn: "${words}"`, fix: 'Đặt lại đoạn này vào đúng chỗ.' }),
    example: { place: { file: 'content/source/van-ban.txt', line: 212 }, words: 'Tăng cường công tác…' },
  }),
  'official-text-extra': defineIssue<{ words: string }>({
    title: 'Thừa một đoạn',
    meaning: 'Trang có một đoạn mà văn bản không có. Điều văn bản không nói thì không đứng giữa lời văn bản.',
    fix: 'Xóa đoạn. Lời giải thích thì viết vào trang hướng dẫn hoặc điểm cần xem lại.',
    say: ({ words }) => ({ found: `văn bản không có đoạn: "${words}"`, fix: 'Xóa đoạn này, hoặc chuyển về đúng chỗ.' }),
    example: { place: { file: section, record: 'nv-3-2-2-09' }, words: 'Thêm.' },
  }),
  'front-matter-missing': defineIssue({
    title: 'Mục thiếu phần đầu',
    meaning: 'Mỗi tệp của văn bản bắt đầu bằng vài dòng giữa hai dòng ---.',
    fix: 'Chép phần đầu từ một mục khác rồi sửa.',
    say: () => ({
      found: 'tệp không bắt đầu bằng phần đầu giữa hai dòng ---',
      fix: 'Chép phần đầu từ một mục khác rồi sửa.',
    }),
    example: { place: { file: section, line: 1 } },
  }),
  'front-matter-line': defineIssue<{ written: string }>({
    title: 'Dòng ở phần đầu không đọc được',
    meaning: 'Mỗi dòng ở phần đầu gồm tên trường, dấu hai chấm, một dấu cách, rồi giá trị.',
    fix: 'Viết lại dòng như ví dụ trong thông báo.',
    say: ({ written }) => ({
      found: `không đọc được dòng «${written}»`,
      expected: 'mỗi dòng là tên trường, dấu hai chấm, một dấu cách, rồi số, mã, hoặc lời giữa hai dấu ngoặc kép',
      fix: 'Viết như: title: "Mục đích".',
    }),
    example: { place: { file: section, line: 2 }, written: 'title: Một: hai' },
  }),
  'section-malformed': defineIssue<{ written: string | undefined }>({
    title: 'Mục không đọc được',
    meaning: 'Một thẻ chưa đóng, hoặc có dấu < hay { đứng lẻ.',
    fix: 'Xem dòng được nêu; so với một mục khác.',
    say: ({ written }) => ({
      found: `không đọc được mục này, ở dòng «${written}»`,
      fix: 'Kiểm tra thẻ đã đóng chưa, và có dấu < hoặc { nào đứng lẻ không.',
    }),
    example: { place: { file: section, line: 9 }, written: '<Task id="nv-1-2-03">Xây dựng' },
  }),
  'words-outside-element': defineIssue<{ written: string }>({
    title: 'Lời nằm ngoài thẻ',
    meaning: 'Mỗi đoạn văn bản nằm trong một thẻ có địa chỉ riêng, để trích dẫn được.',
    fix: 'Đặt lời vào thẻ Title, Paragraph, Item, Task hoặc Signature.',
    say: ({ written }) => ({
      found: `lời nằm ngoài thẻ: «${written}»`,
      fix: 'Đặt lời vào thẻ Title, Paragraph, Item, Task hoặc Signature có mã riêng.',
    }),
    example: { place: { file: section, line: 9 }, written: 'Xây dựng nông thôn mới' },
  }),
  'code-in-section': defineIssue<{ written: string }>({
    title: 'Có mã lập trình trong văn bản',
    meaning: 'Dấu ngoặc nhọn { } hoặc dòng import sẽ được máy chạy như chương trình, nên bị cấm trong văn bản.',
    fix: 'Xóa đoạn này; tệp này chỉ chứa lời văn.',
    say: ({ written }) => ({
      found: `có mã lập trình trong mục: «${written}»`,
      fix: 'Xóa đoạn này; tệp này chỉ chứa lời văn.',
    }),
    example: { place: { file: section, line: 9 }, written: '{62,5}' },
  }),
  'element-unknown': defineIssue<{ element: string; known: readonly string[]; likely?: string | undefined }>({
    title: 'Thẻ không có thật',
    meaning: 'Tên thẻ viết sai.',
    fix: 'Đổi sang thẻ mà thông báo gợi ý.',
    say: ({ element, known, likely }) => ({
      found: `không có thẻ nào tên "${element}"`,
      expected: `chỉ dùng ${known.join(', ')}`,
      fix: likely === undefined ? 'Đổi sang một thẻ trong danh sách.' : `Có phải ý bạn là "${likely}"?`,
    }),
    example: {
      place: { file: section, line: 9 },
      element: 'Taks',
      known: ['Title', 'Paragraph', 'Item', 'Task', 'Signature'],
      likely: 'Task',
    },
  }),
  'attribute-unknown': defineIssue<{ attribute: string }>({
    title: 'Thẻ có thuộc tính lạ',
    meaning: 'Thẻ chỉ có một thuộc tính là id.',
    fix: 'Xóa thuộc tính được nêu.',
    say: ({ attribute }) => ({
      found: `thẻ có thuộc tính «${attribute}»`,
      expected: 'thẻ chỉ có một thuộc tính id, viết giữa hai dấu ngoặc kép',
      fix: 'Xóa thuộc tính này.',
    }),
    example: { place: { file: section, line: 9 }, attribute: 'class="to"' },
  }),
  'block-id-missing': defineIssue<{ element: string }>({
    title: 'Đoạn không có địa chỉ',
    meaning: 'Thẻ thiếu id, nên không ai trích dẫn được đoạn này.',
    fix: 'Thêm id, không trùng với đoạn nào khác.',
    say: ({ element }) => ({ found: `thẻ ${element} không có mã`, fix: 'Thêm id="…", không trùng với đoạn nào khác.' }),
    example: { place: { file: section, line: 9 }, element: 'Task' },
  }),
  'block-id-wrong': defineIssue<{ id: string; element: string }>({
    title: 'Địa chỉ đoạn viết sai',
    meaning: 'Địa chỉ của mỗi loại thẻ có mẫu riêng.',
    fix: 'Viết lại theo mẫu trong thông báo.',
    say: ({ id, element }) => ({
      found: `tìm thấy mã "${id}" ở thẻ ${element}`,
      expected:
        'mã của Task như "nv-1-2-03", của Title, Paragraph, Item, Signature như "doan-muc-dich-1", của thẻ khác là mã bản ghi',
      fix: 'Viết lại mã.',
    }),
    example: { place: { file: section, line: 9 }, id: 'nhiemvu3', element: 'Task' },
  }),
  'element-not-empty': defineIssue<{ element: string; id: string }>({
    title: 'Thẻ đánh dấu chỗ có lời bên trong',
    meaning: 'Thẻ của chỉ tiêu, đề án, công trình chỉ đánh dấu chỗ; lời của chúng nằm trong bản ghi riêng.',
    fix: 'Viết lại thẻ như thông báo gợi ý.',
    say: ({ element, id }) => ({
      found: `thẻ ${element} có lời bên trong`,
      expected: 'thẻ này chỉ đánh dấu chỗ của bản ghi',
      fix: `Viết thành <${element} id="${id}" />.`,
    }),
    example: { place: { file: section, line: 9 }, element: 'Target', id: 'nuoc-sach' },
  }),
  'words-missing': defineIssue<{ element: string }>({
    title: 'Thẻ không có lời',
    meaning: 'Thẻ của một đoạn văn bản nhưng bên trong trống.',
    fix: 'Điền lời của văn bản, hoặc xóa thẻ.',
    say: ({ element }) => ({ found: `thẻ ${element} không có lời`, fix: 'Điền lời của văn bản, hoặc xóa thẻ.' }),
    example: { place: { file: section, line: 9 }, element: 'Paragraph' },
  }),
  'words-not-on-one-line': defineIssue<{ element: string }>({
    title: 'Đoạn bị xuống dòng giữa chừng',
    meaning: 'Thẻ mở, lời và thẻ đóng phải nằm trên một dòng, để so được với bản chép.',
    fix: 'Nối các dòng của đoạn lại.',
    say: ({ element }) => ({
      found: `thẻ ${element} trải trên nhiều dòng`,
      fix: 'Viết thẻ mở, lời và thẻ đóng trên cùng một dòng.',
    }),
    example: { place: { file: section, line: 9 }, element: 'Paragraph' },
  }),
  'words-not-plain': defineIssue<{ written: string }>({
    title: 'Lời có dấu định dạng',
    meaning: 'Dấu * hoặc _ trong lời sẽ biến thành chữ nghiêng, đậm, khác với văn bản.',
    fix: 'Xóa dấu định dạng; chỉ dùng *…* cho chữ mà văn bản in nghiêng.',
    say: ({ written }) => ({
      found: `lời có dấu hiệu định dạng: «${written}»`,
      expected: 'chỉ dùng *…* cho chữ in nghiêng',
      fix: 'Viết lại đúng từng chữ như văn bản, không dùng dấu định dạng.',
    }),
    example: { place: { file: section, line: 9 }, written: '**nông thôn mới**' },
  }),
};
