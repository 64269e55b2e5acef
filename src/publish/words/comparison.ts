/** What is said of two copies of a site held against each other, in the command and in the file that a citizen keeps. */
export const comparisonWords = {
  nothingOld: 'Bản cũ chưa có báo cáo hay kỳ công bố nào, nên không có gì để so.',
  kept: (files: number) =>
    `Bản mới giữ nguyên cả ${files} tệp của bản cũ, đúng từng byte: văn bản gốc, báo cáo và kỳ công bố.`,
  added: (files: number) => (files === 0 ? 'Bản mới không thêm gì.' : `Bản mới thêm ${files} tệp.`),
  heads: (older: string | undefined, newer: string | undefined) =>
    `Mã chuỗi của bản cũ: ${older ?? 'không có'}. Của bản mới: ${newer ?? 'không có'}.`,
  unsigned:
    'Các kỳ công bố chưa có chữ ký số: phép so này cho biết hai bản có khớp nhau không, không cho biết ai đã lập chúng.',
  signed:
    'Phép so này không kiểm tra chữ ký số: việc ấy do lệnh kiem-chung làm. Nó chỉ cho biết điều đã ký, khóa và chữ ký của bản cũ còn nguyên.',
  gone: (path: string) => `${path}: bản cũ có, bản mới không còn.`,
  bytes: (path: string) => `${path}: cùng giá trị nhưng không còn đúng từng byte.`,
  changed: (path: string, field: string, before: string | undefined, now: string | undefined) =>
    `${path}, ${path.endsWith('.txt') ? 'dòng ' : ''}${field}: bản cũ ghi ${say(before)}, bản mới ghi ${say(now)}.`,
  chain: (path: string, release: string) => `${path}: không đúng dấu vân tay mà ${release} của bản mới ghi.`,
  rewritten: (places: number) =>
    `Bản mới không giữ nguyên điều đã công bố: ${places} chỗ. Hãy hỏi văn phòng, và giữ cả hai bản.`,
  sameRecords:
    'Chỉ tiêu, đề án, công trình, nhiệm vụ, cơ quan, văn bản giao việc, điểm cần xem lại, phản hồi, sửa đổi, hỏi đáp của bản cũ cũng còn như cũ.',
  changedRecords: (places: number) =>
    `${places} chỗ đã đổi ngoài chuỗi (chỉ tiêu, đề án, công trình, nhiệm vụ, cơ quan, giao việc, điểm cần xem lại, phản hồi, sửa đổi, hỏi đáp): có thể có lý do đúng, hãy hỏi vì sao.`,
  more: (places: number) => `… và ${places} chỗ nữa.`,
};

function say(value: string | undefined): string {
  return value === undefined ? 'không có gì' : `"${value.length <= 120 ? value : `${value.slice(0, 119)}…`}"`;
}
