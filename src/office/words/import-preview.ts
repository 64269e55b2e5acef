import type { Explanation } from '../../core/schemas/explanation.ts';
import type { Observation, ObservationValue } from '../../core/schemas/observation.ts';
import type { ReportRecord } from '../../core/schemas/report.ts';
import type { Update } from '../../core/schemas/update.ts';
import { formatDate, formatNumber, formatQuantity, formatRefersTo } from '../../core/words/format.ts';
import { stateNames } from '../../core/words/status.ts';
import { natureWords, yesNoWords } from '../../core/words/template-headings.ts';
import { certaintyWords, coverLabels } from './template.ts';

/** A value as a reader sees it: `93,9%`, `20/21 thôn`. */
export function formatTemplateValue(value: ObservationValue, unit = ''): string {
  switch (value.kind) {
    case 'number':
      return formatQuantity(value.value, unit);
    case 'count':
      return `${value.count}/${value.total}`;
    case 'range':
      return `${formatNumber(value.from)}–${formatQuantity(value.to, unit)}`.trim();
    case 'rating':
      return value.value;
    case 'yes-no':
      return value.value ? yesNoWords.true : yesNoWords.false;
  }
}

/** What an observation says, in a few words: `93,9% (chính thức, tại thời điểm)`. */
export function describeObservation({ value, certainty, nature, isBaseline }: Observation, unit?: string): string {
  const words = [certaintyWords[certainty], natureWords[nature], ...(isBaseline ? ['Mức xuất phát'] : [])];
  return `${formatTemplateValue(value, unit)} (${words.join(', ').toLowerCase()})`;
}

/** What was known before, of when and by whom: `68% (quý II/2026, Trạm Y tế xã)`. */
export function describeLast(value: string, refersTo: string, body: string | undefined): string {
  return `${value} (${[refersTo, body].filter((word) => word !== undefined).join(', ')})`;
}

/** What else an entry would publish: places that lack it, a paper of its own, who made sure, why it corrects. */
export function describeDetails(entry: Observation | Update): string[] {
  const missing = 'value' in entry && entry.value.kind === 'count' ? entry.value.missing : [];
  const { source, breaksSeries } = 'value' in entry ? entry : {};
  const confirmed = 'value' in entry ? entry.confirmed : 'done' in entry ? entry.done?.confirmed : undefined;
  return [
    missing.length > 0 && `chưa đạt: ${missing.join('; ')}`,
    source && `theo ${source.number} ngày ${formatDate(source.date)} của ${source.issuer}`,
    breaksSeries !== undefined && `đổi định nghĩa, phạm vi: ${breaksSeries}`,
    confirmed !== undefined && `xác nhận: ${confirmed}`,
    entry.corrects && `lý do đính chính: ${entry.corrects.reason}`,
    entry.note !== undefined && `ghi chú: ${entry.note}`,
  ].filter((detail) => typeof detail === 'string');
}

/** What is said above the list of bodies that disagree, or of each. */
export const disagreementWords = {
  whatToDo:
    'Mỗi dòng có tên hai cơ quan cần gọi: đề nghị họ đối chiếu. Bên sai gửi lại tệp; điều đã công bố thì gửi đính chính. Chưa bên nào sửa vẫn công bố được: trang nêu lời của cả hai và không chọn bên nào.',
};

/** Two bodies about one thing: who says what. */
export function describeDisagreement(facts: {
  subject: string;
  by: string;
  now: string;
  before: string;
  body: string;
  report: string;
  /** Words that readers see already, of a plan, work or task. */
  isNews?: boolean;
}): string {
  const [now, before] = [facts.now, facts.before].map((said) =>
    facts.isNews ? said : said.replace(/(\d)\.(\d)/g, '$1,$2'),
  );
  // The file of a report is called after its period and body.
  const [period = ''] = /^\d{4}(?:-Q\d)?/.exec(facts.report) ?? [];
  return `${facts.subject}: ${facts.by} ghi ${now}, ${facts.body} ghi ${before} (báo cáo ${formatRefersTo(period)})`;
}

/** What an update says, in a few words: `Đang làm: Phê duyệt thiết kế`. */
export function describeUpdate(update: Update): string {
  const done = 'done' in update && update.done ? formatQuantity(update.done.quantity, update.done.unit) : undefined;
  const paper = update.document && `theo ${update.document.number}`;
  const details = [update.step, done, paper].filter((detail) => detail !== undefined);
  return [stateNames[update.state], ...(details.length > 0 ? [details.join('; ')] : [])].join(': ');
}

/** What an explanation is about, in the preview: `Giải trình: (11) Bảo hiểm y tế`. */
export function explanationName(target: string): string {
  return `Giải trình: ${target}`;
}

/** What an explanation says, in full: whoever approves signs all of it. */
export function describeExplanation({ cause, remedy, by, who }: Omit<Explanation, 'id'>): string {
  return `Nguyên nhân: ${cause} Khắc phục: ${remedy} Xong trước ngày ${formatDate(by)}. Ai làm: ${who}`;
}

/** The paper that a report rests on, and the day it came. */
export type Paper = Pick<ReportRecord, 'source' | 'receivedOn'>;

/** The fields of the cover in which two papers differ: `Số văn bản "45/BC" → "46/BC"; …`. */
export function describeCoverChange({ before, after }: { before: Paper; after: Paper }): string {
  const fieldsOf = ({ source, receivedOn }: Paper) => [
    [coverLabels.number, source.number],
    [coverLabels.date, formatDate(source.date)],
    [coverLabels.issuer, source.issuer],
    [coverLabels.receivedOn, formatDate(receivedOn)],
  ];
  const olds = fieldsOf(before);
  return fieldsOf(after)
    .flatMap(([label, value], index) => {
      const old = olds[index]?.[1];
      return old === value ? [] : [`${label} "${old}" → "${value}"`];
    })
    .join('; ');
}

/** What happens to an entry, or to the cover. */
export const changeWords = { add: 'Thêm', correct: 'Đính chính', replace: 'Thay', cover: 'Thay' } as const;

/** What stands under "Nội dung" where the cover changes. */
export const coverName = 'Trang Bìa';

export const previewHeadings = ['Thay đổi', 'Nội dung', 'Của', 'Trước', 'Sau', 'Dòng'] as const;
