import { defineIssue, type IssuePlace } from './define-issue.ts';

/** A value against the one that the same body reported before. */
export interface Contradiction {
  now: string;
  before: string;
  /** The report that holds the other value, and its id there. */
  report: string;
  entry: string;
}

/** How a file or a cell was understood. */
type Understanding =
  | { as: 'delimiter'; sign: string }
  | { as: 'utf-16' | 'byte-order-mark' }
  | { as: 'nfd' | 'edges' | 'formula'; words: string }
  /** Typed in a way that can be read but is not ours; `words` is how we write it. */
  | { as: 'typed'; written: string; words: string }
  | { as: 'agency'; written: string; name: string }
  | { as: 'day'; written: string; words: string }
  | { as: 'heading'; written: string; heading: string };

const file = 'Quy III.xlsx';
const cell = { file, sheet: 'Chỉ tiêu', line: 14, heading: 'Giá trị' };

/** Problems of a row of a filled template, of all its rows, and how they were understood. */
export const rowIssues = {
  'quantity-not-of-work': defineIssue<{ written: string }>({
    title: 'Khối lượng ghi sai chỗ',
    meaning: 'Chỉ công trình và khâu đột phá có khối lượng đã xong; nhiệm vụ và đề án thì không.',
    fix: 'Chuyển số sang cột "Ghi chú".',
    say: ({ written }) => ({
      found: `có khối lượng "${written}"`,
      expected: 'chỉ công trình, khâu đột phá mới ghi khối lượng',
      fix: 'Chuyển sang cột "Ghi chú".',
    }),
    example: {
      place: { file, sheet: 'Công trình, nhiệm vụ', line: 20, heading: 'Khối lượng đã xong' },
      written: '6,5',
    },
  }),
  // `belongs`: what stands beside that code in the programme; `owner`: the code to which the written name belongs.
  'row-disagrees': defineIssue<{ code: string; belongs: string | undefined; written: string; owner?: string }>({
    title: 'Mã và tên trong dòng không khớp',
    meaning:
      'Mã của dòng chỉ một việc, còn số, tên, đơn vị hoặc giá trị lần trước bên cạnh là của việc khác. Hay gặp khi sắp xếp hoặc dán lệch một hàng, nên số liệu có thể rơi vào sai chỉ tiêu.',
    fix: 'Xem giá trị của dòng là của việc nào, rồi sửa lại mã hoặc tên cho khớp. Dễ nhất là chép giá trị sang biểu mẫu mới.',
    say: ({ code, belongs, written, owner }, { heading }) => ({
      found: `mã là "${code}"${belongs === undefined ? '' : ` (${belongs})`}, còn cột "${heading ?? ''}" ghi "${written}"`,
      expected: 'có lẽ hàng bị lệch',
      fix:
        owner === undefined
          ? 'Sửa lại mã hoặc ô này cho cùng một việc.'
          : `Giữ mã "${code}" và sửa tên, hoặc sửa mã thành "${owner}".`,
    }),
    example: {
      place: { ...cell, heading: 'Chỉ tiêu' },
      code: 'bao-hiem-y-te/tham-gia',
      belongs: 'Dân số tham gia bảo hiểm y tế',
      written: 'Người tham gia bảo hiểm xã hội',
      owner: 'bao-hiem-xa-hoi/tham-gia',
    },
  }),
  'entry-twice': defineIssue<{ first: IssuePlace }>({
    title: 'Một việc báo hai lần',
    meaning: 'Hai dòng của tệp cùng báo một chỉ tiêu (hoặc một đề án, công trình, nhiệm vụ) cho cùng một thời gian.',
    fix: 'Giữ một dòng, xóa dòng kia.',
    say: ({ first: { line, sheet } }) => ({
      found: `dòng này báo cùng một việc với dòng ${line}${sheet === undefined ? '' : ` của trang tính "${sheet}"`}`,
      fix: 'Giữ một dòng.',
    }),
    example: { place: { file, sheet: 'Chỉ tiêu', line: 15 }, first: { file, sheet: 'Chỉ tiêu', line: 14 } },
  }),
  'sheet-twice': defineIssue<{ other: string; rows: number }>({
    title: 'Hai trang tính ghi cùng một bảng',
    meaning: 'Trang tính được nhân bản: nhiều dòng báo cùng một việc, cùng thời gian như trang kia.',
    fix: 'Giữ trang có số mới nhất, xóa hẳn trang kia. Chỗ hai trang ghi khác nhau được nêu riêng.',
    say: ({ other, rows }) => ({
      found: `${rows} dòng của trang này báo cùng một việc với trang "${other}"`,
      fix: 'Giữ trang đúng, xóa hẳn trang kia.',
    }),
    example: { place: { file, sheet: 'Chỉ tiêu (2)' }, other: 'Chỉ tiêu', rows: 13 },
  }),
  'value-differs': defineIssue<Contradiction>({
    title: 'Khác với lần báo cáo trước',
    meaning: 'Cơ quan này đã báo một giá trị khác cho cùng chỉ tiêu, cùng kỳ. Số đã báo không tự mất đi.',
    fix: 'Nếu số cũ sai: chọn mã của nó ở cột "Đính chính cho" và ghi lý do. Nếu báo cáo chưa công bố, văn phòng có thể chạy lại lệnh nhap với --thay.',
    say: ({ now, before, report, entry }) => ({
      found: `ghi "${now}"`,
      expected: `đã báo cáo "${before}" (${report}/${entry})`,
      fix: `Nếu số cũ sai, ghi ${report}/${entry} ở cột "Đính chính cho" và nêu lý do; nếu chưa công bố, có thể chạy lại với --thay.`,
    }),
    example: {
      place: cell,
      now: '94',
      before: '93,9',
      report: '2026-Q3-cong-an-xa',
      entry: 'bao-hiem-y-te-tham-gia-2026-q3',
    },
  }),
  // `unknown`: an entry that no report holds.
  'correction-incomplete': defineIssue<{ lacks: 'entry' | 'reason' } | { unknown: string }>({
    title: 'Đính chính chưa đủ',
    meaning: 'Đính chính cần cả mã của dòng sai và lý do.',
    fix: 'Chọn mã trong danh sách thả xuống (lấy từ trang "Đã báo cáo") và ghi lý do; người đọc sẽ thấy lý do này.',
    say: (facts) =>
      'unknown' in facts
        ? {
            found: `không có dòng nào đã báo cáo mang mã "${facts.unknown}"`,
            fix: 'Chọn mã trong trang "Đã báo cáo" của biểu mẫu.',
          }
        : facts.lacks === 'entry'
          ? { found: 'có lý do đính chính mà không ghi đính chính dòng nào', fix: 'Chọn mã trong trang "Đã báo cáo".' }
          : { found: 'đính chính mà không ghi lý do', fix: 'Ghi lý do; người đọc sẽ thấy lý do này.' },
    example: { place: { ...cell, heading: 'Lý do đính chính' }, lacks: 'reason' },
  }),
  'personal-data': defineIssue<{ masked: string }>({
    title: 'Dữ liệu cá nhân',
    meaning: 'Trong lời có số định danh cá nhân, số điện thoại hoặc thư điện tử. Báo cáo được công khai.',
    fix: 'Xóa đoạn đó. Thông báo chỉ hiện vài ký tự đầu và cuối.',
    say: ({ masked }) => ({
      found: `có vẻ là dữ liệu cá nhân (số định danh, điện thoại, thư điện tử): ${masked}`,
      fix: 'Xóa; báo cáo công khai không ghi dữ liệu cá nhân.',
    }),
    example: { place: { ...cell, heading: 'Ghi chú' }, masked: '03********89' },
  }),
  'value-misplaced': defineIssue<{ written: string }>({
    title: 'Số gõ nhầm cột',
    meaning:
      'Một cột mà biểu mẫu đã điền sẵn để xem ("Đạt khi", "Lần trước", "Đơn vị"…) nay có một con số hoặc lời trả lời. Cột ấy không được đọc, nên số ở đó sẽ mất.',
    fix: 'Chuyển số sang cột "Giá trị" (tình trạng thì sang cột "Tình trạng"), rồi xóa ở ô này.',
    say: ({ written }) => ({
      found: `ghi "${written}"`,
      expected: 'cột này biểu mẫu đã điền sẵn, số báo cáo ở đây không được đọc',
      fix: 'Số báo cáo thì chuyển sang cột "Giá trị" (tình trạng thì "Tình trạng"); rồi trả ô này lại như biểu mẫu, hoặc xóa.',
    }),
    example: { place: { ...cell, heading: 'Đạt khi' }, written: '41,3' },
  }),
  // `isShape`: a text box or another shape over the cell.
  'note-doubts': defineIssue<{ written: string; isShape?: boolean }>({
    title: 'Chú thích gắn vào ô có số hoặc câu hỏi',
    meaning:
      'Ô có chú thích (Comment, Note) mà trong đó có con số hoặc dấu hỏi, nên không rõ giá trị trong ô còn đúng không. Chú thích gắn vào ô không được đọc và không được công bố.',
    fix: 'Chú thích đúng thì sửa giá trị trong ô. Lời cần công bố thì chuyển sang cột "Ghi chú". Rồi xóa chú thích (chuột phải vào ô, Delete Comment).',
    say: ({ written, isShape = false }) => ({
      found: isShape ? `trên ô có khung chữ "${written}"` : `ô có gắn chú thích "${written}"`,
      expected: 'không rõ giá trị trong ô còn đúng không',
      fix: isShape
        ? 'Gõ giá trị vào ô, lời thì chuyển sang cột "Ghi chú"; rồi xóa khung chữ.'
        : 'Sửa giá trị, hoặc chuyển lời sang cột "Ghi chú"; rồi xóa chú thích (chuột phải, Delete Comment).',
    }),
    example: { place: cell, written: 'Số này cũ, số mới 94,1' },
  }),
  'note-unread': defineIssue<{ written: string; isShape?: boolean }>({
    severity: 'warning',
    title: 'Chú thích gắn vào ô không được đọc',
    meaning: 'Chú thích gắn vào ô (Comment, Note) không được đọc và không được công bố. Đây chỉ là lời nhắc.',
    fix: 'Lời cần công bố thì chuyển sang cột "Ghi chú" của dòng.',
    say: ({ written, isShape = false }) => ({
      found: `${isShape ? 'trên ô có khung chữ' : 'ô có gắn chú thích'} "${written}", không được đọc`,
      fix: 'Lời cần công bố thì chuyển sang cột "Ghi chú".',
    }),
    example: { place: { ...cell, heading: 'Ghi chú' }, written: 'Chị Lan đã xem' },
  }),
  'picture-unread': defineIssue({
    severity: 'warning',
    title: 'Hình ảnh không được đọc',
    meaning: 'Trang tính có hình chụp, hình quét. Số và chữ trong hình không được đọc và không được công bố.',
    fix: 'Trong hình có số cần báo cáo thì gõ số ấy vào ô.',
    say: () => ({
      found: 'trên ô có một hình, không được đọc',
      fix: 'Trong hình có số cần báo cáo thì gõ số ấy vào ô.',
    }),
    example: { place: cell },
  }),
  'nothing-reported': defineIssue({
    title: 'Biểu mẫu chưa điền',
    meaning: 'Không dòng nào có giá trị hoặc tình trạng.',
    fix: 'Điền ít nhất một dòng; kiểm tra xem có gửi nhầm bản trống không.',
    say: () => ({ found: 'biểu mẫu chưa điền giá trị nào', fix: 'Điền ít nhất một dòng.' }),
    example: { place: { file } },
  }),
  'nothing-assigned': defineIssue({
    title: 'Văn bản chưa giao việc nào',
    meaning: 'Không dòng nào của bảng giao việc có tên cơ quan.',
    fix: 'Điền tên cơ quan ở cột "Văn bản này giao cho" của những dòng mà văn bản giao.',
    say: () => ({
      found: 'chưa dòng nào có cơ quan được giao',
      fix: 'Điền tên cơ quan ở cột "Văn bản này giao cho" của ít nhất một dòng.',
    }),
    example: { place: { file: 'giao-viec.xlsx' } },
  }),
  'value-none': defineIssue<{ written: string }>({
    title: 'Không có: bằng 0 hay chưa có số liệu',
    meaning: 'Lời “không có” ở ô giá trị hiểu được hai cách: thật sự bằng 0, hay chưa có số liệu. Máy không chọn thay.',
    fix: 'Nếu thật sự không có: ghi 0. Nếu chưa có số liệu: để trống ô.',
    say: ({ written }) => ({
      found: `ghi "${written}", có thể là 0 hoặc là chưa có số liệu`,
      fix: 'Nếu thật sự không có, ghi 0; nếu chưa có số liệu, để trống.',
    }),
    example: { place: { ...cell, heading: 'Giá trị' }, written: 'không có' },
  }),
  // `subject`: the part of the target that nothing is known of, `bao-hiem-y-te/tham-gia`.
  'value-unknown': defineIssue<{ written: string; subject: string }>({
    severity: 'warning',
    title: 'Ghi là chưa có số liệu',
    meaning:
      'Ô giá trị ghi dấu gạch, dấu chấm hoặc lời rằng chưa có. Dòng được coi là chưa báo cáo, không phải bằng 0.',
    fix: 'Không cần làm gì nếu đúng là chưa có. Nếu thật sự bằng 0 thì ghi 0.',
    say: ({ written }) => ({
      found: `ghi "${written}"`,
      expected: 'coi là chưa có số liệu, không phải bằng 0',
      fix: 'Nếu thật sự bằng 0, ghi 0.',
    }),
    example: { place: { ...cell, heading: 'Giá trị' }, written: '-', subject: 'bao-hiem-y-te/tham-gia' },
  }),
  'last-changed': defineIssue<{ written: string }>({
    severity: 'warning',
    title: 'Ô “Lần trước” khác với số đã báo cáo',
    meaning:
      'Cột “Lần trước” chỉ để xem. Sửa ở đó không sửa được số đã báo cáo; có khi biểu mẫu được làm trước một lần đính chính.',
    fix: 'Muốn sửa số đã báo cáo: điền giá trị đúng ở cột "Giá trị", chọn mã của số sai ở cột "Đính chính cho" và ghi lý do.',
    say: ({ written }) => ({
      found: `ghi "${written}", khác với số đã báo cáo cho kỳ ấy`,
      fix: 'Sửa ở cột này không có tác dụng. Muốn sửa số đã báo cáo, dùng cột "Giá trị" và "Đính chính cho".',
    }),
    example: {
      place: { ...cell, heading: 'Lần trước' },
      written: '94,1% (quý II/2026)',
    },
  }),
  'rows-not-reported': defineIssue<{ rows: number }>({
    severity: 'warning',
    title: 'Dòng không có giá trị',
    meaning: 'Dòng để trống được coi là chưa báo cáo, không phải bằng 0. Đây chỉ là lời nhắc.',
    fix: 'Điền nếu đã có số liệu.',
    say: ({ rows }) => ({
      found: `${rows} dòng không có giá trị`,
      expected: 'coi là chưa báo cáo, không phải bằng 0',
      fix: 'Điền nếu đã có số liệu.',
    }),
    example: { place: { file, sheet: 'Chỉ tiêu' }, rows: 3 },
  }),
  'read-as': defineIssue<Understanding>({
    severity: 'warning',
    title: 'Máy đã hiểu như thế này',
    meaning: 'Tệp hoặc ô được hiểu theo một cách: tên viết tắt, bảng mã, kết quả của công thức. Đây chỉ là lời nhắc.',
    fix: 'Đọc lại; nếu không đúng ý thì sửa tệp.',
    say: (facts) => ({ found: describeUnderstanding(facts), fix: 'Kiểm tra lại nếu không đúng ý.' }),
    example: {
      place: { file, sheet: 'Bìa', line: 5, heading: 'Cơ quan báo cáo' },
      as: 'agency',
      written: 'UBND Xã',
      name: 'Ủy ban nhân dân xã',
    },
  }),
};

const delimiters: Record<string, string> = { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'dấu tab' };

function describeUnderstanding(facts: Understanding): string {
  switch (facts.as) {
    case 'delimiter':
      return `các cột được tách theo ${delimiters[facts.sign] ?? facts.sign}`;
    case 'utf-16':
      return 'tệp mã UTF-16 đã được chuyển sang UTF-8';
    case 'byte-order-mark':
      return 'đã bỏ dấu BOM ở đầu tệp';
    case 'nfd':
      return `chữ gõ bằng Unicode tổ hợp được chuyển thành Unicode dựng sẵn, từ "${facts.words}"`;
    case 'edges':
      return `đã bỏ ký tự không nhìn thấy quanh "${facts.words}"`;
    case 'formula':
      return `ô có công thức, lấy kết quả đã lưu: ${facts.words}`;
    case 'day':
      return `ô hiện "${facts.written}" được hiểu là ngày ${facts.words}`;
    case 'heading':
      return `cột "${facts.written}" được hiểu là cột "${facts.heading}"`;
    case 'typed':
      return `"${facts.written}" được hiểu là ${facts.words}`;
    case 'agency':
      return `"${facts.written}" được hiểu là "${facts.name}"`;
  }
}
