import type { Update } from '../schemas/update.ts';
import type { Reason, Status } from '../status/assessment.ts';
import type { StatusGroup } from '../status/status-group.ts';

/** The word for each status; always shown with its shape. */
export const statusNames: Record<Status, string> = {
  reached: 'Đạt',
  'reached-hold': 'Đạt, cần giữ',
  'reached-late': 'Đạt, muộn',
  ahead: 'Vượt mức cần có',
  'on-track': 'Bám sát',
  late: 'Chậm',
  'very-late': 'Chậm nhiều',
  reversing: 'Đi lùi',
  'not-met': 'Không đạt',
  overdue: 'Quá hạn',
  'not-due': 'Chưa đến kỳ',
  'too-early': 'Quá sớm để đánh giá',
  'not-reported': 'Chưa báo cáo',
  'not-assessable': 'Chưa đủ dữ liệu',
};

/** The four groups that a reader is shown first; each names what it holds. */
export const groupNames: Record<StatusGroup, string> = {
  missed: 'Không đạt, quá hạn, đi lùi',
  late: 'Chậm',
  kept: 'Đạt, bám sát',
  unjudged: 'Chưa đánh giá được',
};

/** Stands in place of a status where nothing was published yet. */
export const noDataName = 'Chưa có số liệu';

/** Said of a value, and of a verdict, that may still change. */
export const provisionalName = 'tạm tính';

/** "Chậm (tạm tính)". */
export function nameStatus(status: Status | 'no-data', isProvisional: boolean): string {
  const name = status === 'no-data' ? noDataName : statusNames[status];
  return isProvisional ? `${name} (${provisionalName})` : name;
}

/** The word for how far a plan, work or task is. */
export const stateNames: Record<Update['state'], string> = {
  'not-started': 'Chưa bắt đầu',
  'under-way': 'Đang làm',
  done: 'Đã xong',
  stopped: 'Tạm dừng',
};

/** The order of statuses in counts and groups: what needs attention first, silence last. */
export const statusOrder: Status[] = [
  'overdue',
  'not-met',
  'reversing',
  'very-late',
  'late',
  'on-track',
  'ahead',
  'reached-late',
  'reached-hold',
  'reached',
  'not-assessable',
  'not-reported',
  'too-early',
  'not-due',
];

/** Why a rule cannot judge, as the end of a sentence. */
export const reasonTexts: Record<Reason, string> = {
  'no-baseline': 'chưa có mức xuất phát được báo cáo, nên không đo được đã đi bao xa',
  'conflicting-baselines': 'có hai mức xuất phát khác nhau',
  'conflicting-reports': 'hai báo cáo ghi số khác nhau cho cùng một ngày, chưa có đính chính',
  'missing-year': 'thiếu số liệu của một năm ở giữa',
  'mixed-natures': 'số lũy kế và số cả năm lẫn nhau, cộng lại có thể bị tính hai lần',
  'series-broken': 'định nghĩa hoặc phạm vi đã đổi kể từ mức xuất phát, nên hai số không so được với nhau',
  'wrong-kind-of-value': 'số được báo cáo không cùng loại với chỉ tiêu',
  'rating-not-on-scale': 'mức xếp loại được báo cáo không có trong thang',
  'total-differs': 'tổng số đơn vị đã đổi so với văn bản',
  'growth-not-defined': 'không tính được tốc độ tăng từ các số này',
};

/** Said once beside a count of statuses, where a target has two verdicts: "1 chỉ tiêu …"; nothing where none has. */
export function sayWorseCounted(assessments: readonly { isSplit: boolean }[]): string {
  const split = assessments.filter(({ isSplit }) => isSplit).length;
  return split === 0 ? '' : `${split} chỉ tiêu có hai mức in khác nhau, đếm theo kết quả kém hơn.`;
}
