import { formatDate } from '../../core/words/format.ts';

/** A problem as it is told to whoever mends it. */
export interface ToldProblem {
  where: string;
  what: string;
}

interface LetterTo {
  /** The name of whoever sent the file; absent where its cover does not tell. */
  body: string | undefined;
  toSee: readonly ToldProblem[];
}

function greet(body = 'cơ quan báo cáo'): string {
  return `Kính gửi ${body},`;
}

function askBack(toSee: readonly ToldProblem[]): string[] {
  if (toSee.length === 0) return [];
  return ['', 'Đề nghị xem lại giúp:', '', ...toSee.map(({ where, what }) => `- ${where}: ${what}`)];
}

/** What `npm run nhap -- … --tra-loi` writes to the office that sent a file. */
export const letterWords = {
  textName: (name: string) => `${name}-tra-loi.txt`,
  markedName: (name: string) => `${name}-can-sua.xlsx`,
  place: {
    sheet: (name: string) => `trang tính "${name}"`,
    cell: (address: string, heading?: string) => `ô ${address}${heading === undefined ? '' : ` (cột "${heading}")`}`,
    line: (line: number, heading?: string) => `dòng ${line}${heading === undefined ? '' : `, cột "${heading}"`}`,
    whole: 'Cả tệp',
  },
  faulty: (
    file: string,
    today: string,
    {
      body,
      problems,
      told,
      marked,
      toSee,
    }: LetterTo & { problems: number; told: readonly ToldProblem[]; marked: string | undefined },
  ) =>
    [
      greet(body),
      '',
      `Văn phòng đã nhận tệp "${file}" (xem ngày ${formatDate(today)}) nhưng chưa nhập được số liệu, vì còn ${problems} chỗ cần sửa:`,
      '',
      ...told.map(({ where, what }, index) => `${index + 1}. ${where}: ${what}`),
      ...(told.length < problems
        ? [`Còn ${problems - told.length} chỗ khác; sửa xong những chỗ trên sẽ xem tiếp.`]
        : []),
      ...askBack(toSee),
      '',
      ...(marked === undefined
        ? ['Đề nghị sửa trong tệp của mình rồi gửi lại.']
        : [
            `Tệp "${marked}" gửi kèm là chính tệp đó, ô cần sửa được tô hồng và có ghi chú. Đề nghị sửa ngay trong tệp này rồi gửi lại; màu và ghi chú để nguyên cũng được.`,
          ]),
    ].join('\n'),
  sound: (file: string, today: string, { body, rows, toSee }: LetterTo & { rows: readonly string[] }) =>
    [
      greet(body),
      '',
      `Văn phòng đã nhận tệp "${file}" (xem ngày ${formatDate(today)}), không có lỗi.`,
      '',
      ...(rows.length === 0
        ? ['Tệp không có gì mới so với những gì đã báo cáo.']
        : [`Số liệu được hiểu như sau, ${rows.length} dòng:`, '', ...rows.map((row) => `- ${row}`)]),
      ...askBack(toSee),
      '',
      'Nếu có chỗ chưa đúng, đề nghị báo lại.',
    ].join('\n'),
  repeated: (figures: readonly string[]) =>
    `${figures.length} dòng ghi đúng từng chữ số như lần trước: ${figures.join('; ')}. Nếu là số cũ chép lại, ghi số của kỳ này; nếu đúng là không đổi thì để nguyên.`,
  row: (subject: string, time: string, value: string) => `${[subject, time].filter(Boolean).join(', ')}: ${value}`,
  written: (answers: string, faulty: number, files: number) =>
    `Đã viết trả lời vào thư mục ${answers}: ${files} tệp đã xem, ${faulty} tệp cần sửa. Chưa ghi gì vào báo cáo.`,
  ofFile: (file: string, problems: number, written: readonly string[]) =>
    `${file}: ${problems === 0 ? 'đã nhận' : `${problems} chỗ cần sửa`} → ${written.join(', ')}`,
  /** The order asks for answers and for writing at once. */
  notBoth: 'Chọn một: --tra-loi viết trả lời cho cơ quan báo cáo, --ghi ghi số liệu. Chưa làm gì.',
  besideReceived: (folder: string) =>
    `Thư mục "${folder}" là nơi để tệp đã nhận. Chọn thư mục khác cho --tra-loi để trả lời không lẫn với tệp đã nhận.`,
};
