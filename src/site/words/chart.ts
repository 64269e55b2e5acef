import type { IsoDate } from '../../core/schemas/fields.ts';
import { formatDate } from '../../core/words/format.ts';

/** Words in and around the charts. */
export const chartWords = {
  unit: (unit: string) => `Đơn vị: ${unit}`,
  axisFrom: (from: string) => `Trục đứng từ ${from}`,

  /** Beside the lines and marks. */
  needed: 'mức cần có',
  eachYear: 'mỗi năm',
  perYear: '/năm',
  orBetter: 'trở lên',
  hold: 'mức phải giữ',
  elsewhere: (printed: string) => `chỗ khác ghi ${printed}`,
  byLevel: (value: string, level: string) => `${value} (theo mức ${level})`,
  average: (value: string) => `bình quân ${value}`,
  startOf: (value: string, year: string) => `${value} (${year})`,
  due: (date: string) => `hạn ${date}`,
  redefined: 'từ đây tính cách khác',
  totalChanged: (total: number, unit: string) => `từ đây tính trên ${total} ${unit}`.trim(),

  /** By when, beside the mark of what is promised. */
  endOfTerm: 'hết nhiệm kỳ',
  noDate: 'không ghi hạn',

  /** States of a thing done or not done. */
  done: 'Đạt',
  notDone: 'Chưa đạt',

  /** Marks and notes of a value. */
  withinYear: 'chưa hết năm',
  notReported: 'chưa báo cáo',
  noValue: 'không có số liệu',
  unclear: 'chưa tính được',
  conflicting: 'Hai báo cáo nêu số khác nhau, chưa có đính chính.',
  corrects: (before: string, reason: string) => `Đã sửa, trước ghi ${before}: ${reason}`,
  startOfCount: 'Đầu nhiệm kỳ',
  counting: (day: string) => `Bắt đầu đếm từ ngày ${day}, ngày do trang chọn`,
  /** A grade of a report that stands nowhere on the scale. */
  unplaced: (value: string) => `báo cáo ghi “${value}”, trang chưa xếp được`,
  oldWay: 'Cách tính cũ, không so với mức cần có.',
  level: (value: string) => `Mức: ${value}.`,
  ofPeriod: (value: string) => `Riêng kỳ này: ${value}.`,
  missing: (names: readonly string[]) => `Chưa đạt: ${names.join(', ')}.`,

  summary: {
    empty: (commitment: string, due: string) => `Chưa có số liệu. Cam kết: ${commitment}${due}.`,
    value: (value: string, period: string) => `${value} vào ${period}`,
    needed: (value: string) => `mức cần có ${value}`,
    short: (points: string) => `còn thiếu ${points} điểm phần trăm`,
    neededEachYear: (value: string, amendedFrom: IsoDate | undefined) =>
      `mức phải đạt mỗi năm${amendedFrom === undefined ? '' : `, từ ngày ${formatDate(amendedFrom)}`}: ${value}`,
    hold: (value: string) => `mức phải giữ ${value}`,
    goal: (value: string, due: string) => `đích ${value}${due}`,
    since: (value: string, first: string, newest: string) => `${value} từ ${first} (báo cáo mới nhất: ${newest})`,
    enoughSince: (period: string) => `, đủ từ ${period}`,
    differing: (shown: readonly string[]) => `có ${shown.length} báo cáo ghi khác nhau: ${shown.join(' và ')}`,
    day: (date: string) => `ngày ${date}`,
    on: (date: string) => ` vào ngày ${date}`,
    elsewhere: (printed: string) => `chỗ khác trong văn bản ghi ${printed}`,
    noBaseline: 'chưa có mức xuất phát nên chưa tính được mức cần có',
    conflicting: 'hai báo cáo nêu số khác nhau, chưa có đính chính',
    unclear: 'chưa tính được từ các số đã báo cáo',
    /** Parts of one sentence, after the name of what is measured. */
    sentence: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}.`,
  },

  table: {
    caption: (title: string) => `${title}: số liệu của biểu đồ`,
    period: 'Kỳ',
    until: 'Đến ngày',
    value: 'Giá trị',
    shown: 'Giá trị ghi thành chữ',
    unit: 'Đơn vị',
    provisional: 'Tạm tính',
    needed: 'Mức cần có',
    goal: 'Đích',
    note: 'Ghi chú',
    baseline: (period: string) => `${period} (xuất phát)`,
    goalRow: 'Cam kết',
    ourGoalRow: 'Cam kết theo cách hiểu của trang',
    amended: (number: string, from: string, was: string) =>
      `Sửa theo ${number}, có hiệu lực từ ${from}; trước đó: ${was}.`,
    yes: 'có',
    no: 'không',
  },

  figure: {
    downloads: 'Tải về:',
    picture: 'ảnh biểu đồ (PNG)',
    data: 'số liệu (CSV)',
    hint: 'Chạm vào biểu đồ, hoặc dùng phím mũi tên, để đọc từng số.',
  },
} as const;
