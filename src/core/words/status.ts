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
  kept: 'Đạt, vượt, bám sát',
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
  'no-baseline': 'chưa báo cáo nào cho mức xuất phát, nên không đo được đã đi bao xa',
  'conflicting-baselines': 'có hai mức xuất phát khác nhau',
  'conflicting-reports': 'hai báo cáo ghi số khác nhau cho cùng một kỳ mà chưa có đính chính',
  'missing-year': 'thiếu số liệu của một năm ở giữa',
  'mixed-natures': 'các báo cáo lúc ghi số cộng dồn, lúc ghi số riêng của năm, nên cộng lại có thể bị tính hai lần',
  'series-broken': 'sau mức xuất phát, cách tính hoặc phạm vi của số liệu đã đổi, nên số mới không so được với mức ấy',
  'wrong-kind-of-value': 'số được báo cáo không cùng loại với chỉ tiêu',
  'rating-not-on-scale': 'không trùng mức nào trong các mức trang dùng',
  'total-differs': 'tổng số trong báo cáo khác tổng số ghi trong văn bản, nên chưa kết luận được là đạt hay không',
  'growth-not-defined': 'không tính được tốc độ tăng từ các số này',
};
