/** Labels above the table of what a document gives; the reader knows the cells by them. */
export const assignmentLabels = {
  number: 'Số văn bản',
  date: 'Ngày văn bản',
  issuer: 'Cơ quan ký văn bản',
  enteredBy: 'Người nhập',
  id: 'Tệp giao việc',
} as const;

export const assignmentHeadings = {
  code: 'Mã',
  printed: 'Số',
  name: 'Nội dung',
  owers: 'Hiện giao cho',
  agencies: 'Văn bản này giao cho',
  quote: 'Trích văn bản',
} as const;

/** The workbook by which a later document gives work to bodies, and what `npm run bieu-mau -- --phan-cong` says. */
export const assignmentWords = {
  title: 'GIAO VIỆC THEO MỘT VĂN BẢN',
  sheet: 'Giao việc',
  howTo: 'Cách điền',
  steps: [
    'Mỗi tệp cho một văn bản: điền số, ngày, cơ quan ký ở trên.',
    'Ở trang "Giao việc", điền tên cơ quan vào cột "Văn bản này giao cho" của từng dòng mà văn bản giao; dòng không giao thì để trống.',
    'Hai cơ quan cùng một việc: tên cách nhau bằng dấu chấm phẩy.',
    'Cột "Trích văn bản": chép nguyên lời văn bản giao việc ấy, nếu có.',
    'Giao cả chỉ tiêu, gồm mọi phần của nó.',
  ],
  examples: {
    number: '30/QĐ-UBND',
    date: '04/05/2026',
    issuer: 'Ủy ban nhân dân xã',
    enteredBy: 'Văn phòng Đảng ủy',
  },
  nobody: 'chưa giao ai',
  made: (file: string, command: string) =>
    `Đã lập ${file}. Điền văn bản và cơ quan được giao, lưu lại, rồi xem trước bằng:\n  ${command}`,
  noDocument: (id: string, ids: readonly string[]) =>
    `Không có văn bản giao việc nào tên là "${id}".${ids.length === 0 ? ' Chưa có văn bản nào.' : ` Có: ${ids.join(', ')}.`}`,
  exists: (file: string) =>
    `Đã có tệp "${file}", có thể đã điền. Muốn đọc tệp ấy thì bỏ --sua; muốn lập tệp mới thì chọn tên khác.`,
  heading: (isNew: boolean, file: string, document: string) => `${isNew ? 'Thêm' : 'Sửa'} ${file}: ${document}`,
  document: (number: string, date: string, issuer: string) => `${number} ngày ${date} của ${issuer}`,
  changed: (before: string, after: string) => `  Văn bản: ${before} → ${after}`,
  given: (body: string, name: string) => `  Giao ${body}: ${name}`,
  taken: (body: string, name: string) => `  Thôi giao ${body}: ${name}`,
  kept: (count: number) => `  Giữ nguyên ${count} việc đã giao.`,
  unassigned: (names: readonly string[]) =>
    names.length === 0
      ? 'Sau đó chỉ tiêu nào cũng có cơ quan được giao.'
      : `Sau đó còn ${names.length} chỉ tiêu chưa giao ai: ${names.join('; ')}.`,
  unchanged: (file: string) => `${file}: không có gì mới.`,
  preview: (command: string) => `Chỉ xem trước, chưa ghi gì. Đúng thì ghi bằng:\n  ${command}`,
};
