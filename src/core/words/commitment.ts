import type { CommitmentState, SetDate } from '../releases/commitments.ts';
import type { Update } from '../schemas/update.ts';
import type { DeadlineState } from '../status/deadline-state.ts';
import type { PromisedQuantity, WorkAssessment, WorkPromise, WorkStatus } from '../status/work-pace.ts';
import { difference } from './figure.ts';
import { formatDate, formatNumber, formatQuantity, formatRefersTo, upperFirst } from './format.ts';
import { stateNames, statusNames } from './status.ts';
import { sayKeptYears } from './years-kept.ts';

/** Said of a plan, work or task of whose newest time bodies say different things. */
export const disputedName = 'Các nơi báo cáo khác nhau';

/** How a commitment stands to its date. */
export const timingNames: Record<DeadlineState['timing'], string> = {
  'in-time': 'còn trong hạn, hoặc xong đúng hạn',
  overdue: 'quá hạn',
  unclear: 'chưa rõ trước hay sau hạn',
  'no-deadline': 'không ghi thời hạn',
};

/** How far a commitment is. */
export const progressNames: Record<DeadlineState['progress'], string> = {
  done: 'hoàn thành',
  'under-way': 'đang làm',
  'not-started': 'chưa làm',
  stopped: 'tạm dừng',
  disputed: 'các nơi báo cáo khác nhau',
  'no-news': 'chưa báo cáo',
};

/** The judgement of a quantity; where it is one of those of targets, the same word. */
export const workStatusNames: Record<WorkStatus, string> = {
  reached: statusNames.reached,
  ahead: statusNames.ahead,
  'on-track': statusNames['on-track'],
  late: statusNames.late,
  'very-late': statusNames['very-late'],
  'not-met': statusNames['not-met'],
  'not-due': statusNames['not-due'],
  'not-reported': statusNames['not-reported'],
  'not-assessable': statusNames['not-assessable'],
  'no-pace': 'Không tính nhịp',
  'too-early': statusNames['too-early'],
};

/** Both axes in a few words: "Quá hạn, đang làm"; "Hoàn thành đúng hạn"; "Đang làm, không ghi thời hạn". */
export function nameCommitmentState({ progress, timing, isStart }: CommitmentState): string {
  // Neither late nor done: who is right decides that.
  if (progress === 'disputed') return disputedName;
  if (isStart) return timing === 'overdue' ? `Quá hạn bắt đầu, ${progressNames[progress]}` : 'Chưa đến hạn bắt đầu';
  if (progress === 'done') {
    const doneNames = {
      'in-time': ' đúng hạn',
      overdue: ', trễ hạn',
      unclear: `, ${timingNames.unclear}`,
      'no-deadline': '',
    };
    return `Hoàn thành${doneNames[timing]}`;
  }
  // That it goes on all the time is no word of the text.
  if (timing === 'no-deadline') return `${upperFirst(progressNames[progress])}, ${timingNames[timing]}`;
  const names = { 'in-time': 'Trong hạn', overdue: 'Quá hạn', unclear: 'Trong hạn' };
  return `${names[timing]}, ${progressNames[progress]}`;
}

/** How a quantity is promised, before its figure. */
export const senseNames: Record<PromisedQuantity['sense'], string> = {
  stated: '',
  about: 'khoảng',
  'at-least': 'tối thiểu',
};

/** "15–20 km", "khoảng 8 km", "tối thiểu 1 trường học": never another bound than the text gives. */
export function formatPromised({ from, to, sense, unit }: PromisedQuantity): string {
  const range = to === undefined ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
  return `${senseNames[sense]} ${range} ${unit}`.trim();
}

/** The judgement of a quantity as plain sentences, beside what the text promises. */
export function explainWork(assessment: WorkAssessment, promise: WorkPromise): string[] {
  return [explainWhole(assessment, promise), explainYears(assessment, promise)].filter((sentence) => sentence !== '');
}

function explainWhole({ status, latest, differing, unit, expected }: WorkAssessment, promise: WorkPromise): string {
  if (differing !== undefined) return explainDiffering(differing);
  if (latest === undefined) return 'Chưa có báo cáo nào ghi khối lượng đã làm.';
  const { quantity, quantityEachYear } = promise;
  const whole = quantity === undefined ? '' : `, đã hứa ${formatPromised(quantity)}`;
  const isDay = latest.refersTo === latest.date;
  const until = isDay ? `Đến ngày ${formatDate(latest.date)}` : `Đến hết ${formatRefersTo(latest.refersTo)}`;
  const now = `${until} đã làm ${formatQuantity(latest.quantity, latest.unit)}${whole}`;
  if (status === 'not-assessable')
    return `${now}; số này không cùng đơn vị, ít hơn số trước, hoặc trái với số khác của cùng kỳ, mà chưa có đính chính.`;
  if (status === 'no-pace')
    return `${now}. Văn bản không ghi thời hạn, cũng không ghi mỗi năm phải làm bao nhiêu, nên trang không tính nhịp.`;
  if (expected === undefined || quantityEachYear === undefined) return `${now}.`;
  const needed = `cần có lúc đó là ${formatQuantity(expected, unit)} (hứa mỗi năm ${sayEachYear(quantityEachYear)})`;
  if (status === 'too-early') return `${now}; ${needed}. Chưa hết năm đầu nên chưa đánh giá nhịp.`;
  return `${now}; ${needed}, ${sayAgainst(latest.quantity, expected, unit)}.`;
}

/** "Đến ngày 31/12/2027: báo cáo ghi 9 km, báo cáo khác ghi 6,5 km": neither is taken. */
function explainDiffering(readings: NonNullable<WorkAssessment['differing']>): string {
  const amounts = [...new Set(readings.map(({ quantity, unit }) => formatQuantity(quantity, unit)))];
  const day = readings.map(({ date }) => formatDate(date))[0];
  return `Khối lượng đến ngày ${day}: các báo cáo ghi khác nhau (${amounts.join(' và ')}) mà chưa có đính chính, nên trang không lấy số nào.`;
}

/** "tức làm hơn 0,5 km": both are read as decimals, so their difference has at most as many places. */
function sayAgainst(done: number, needed: number, unit: string): string {
  const more = Number((done - needed).toFixed(6));
  if (more === 0) return 'tức làm vừa đủ';
  return `tức ${more > 0 ? 'làm hơn' : 'còn thiếu'} ${difference(Math.abs(more), unit)}`;
}

function explainYears({ years, unit }: WorkAssessment, { quantityEachYear }: WorkPromise): string {
  const due = years.filter(({ status }) => status !== 'not-due');
  if (due.length === 0 || quantityEachYear === undefined) return '';
  const kept = due.filter(({ status }) => status === 'reached').length;
  const each = due.map(({ year, built, isDisputed }) => {
    if (isDisputed) return `năm ${year} chưa rõ vì các báo cáo ghi khác nhau`;
    return built === undefined ? `năm ${year} chưa có số cả năm` : `năm ${year} làm ${formatQuantity(built, unit)}`;
  });
  return `Hứa mỗi năm ${sayEachYear(quantityEachYear)}: ${each.join(', ')}${due.length > 1 ? `; ${sayKeptYears(kept, due.length)}` : ''}.`;
}

/** "3–4 km, tính theo mức thấp nhất": of a range its lower end keeps the word. */
function sayEachYear(quantity: PromisedQuantity): string {
  return `${formatPromised(quantity)}${quantity.to === undefined ? '' : ', tính theo mức thấp nhất'}`;
}

/** What the date of a commitment is and rests on. */
export function explainDate(state: CommitmentState): string {
  const { setBy, isStart } = state;
  const past = sayPast(state);
  const done = past === '' ? '' : ` ${past}`;
  if (setBy === undefined) return `Không văn bản nào đặt thời hạn riêng.${done}`;
  const day = formatDate(setBy.date);
  if (isStart) return `Văn bản ghi phải bắt đầu chậm nhất ngày ${day}.${done}`;
  if (setBy.by.kind === 'text') return `Thời hạn theo chương trình: ${day}.${done}`;
  if (setBy.by.kind === 'amendment') return `Thời hạn đã sửa: ${day}. ${sayAmendedDate(setBy.by)}${done}`;
  const { document, product } = setBy.by;
  const { number, date, issuer } = document;
  const wanted = product === undefined ? '' : ` Sản phẩm: ${product}.`;
  return `Thời hạn theo ${number} ngày ${formatDate(date)}, ${issuer} (không phải lời của chương trình): ${day}.${wanted}${done}`;
}

/** Beside a day that is named already: which later paper sets it, and when the work was done; not the day again. */
export function explainGround(state: CommitmentState): string {
  const { setBy, isStart } = state;
  const done = sayPast(state);
  if (setBy === undefined || setBy.by.kind === 'text')
    return [...(isStart ? ['Hạn phải bắt đầu.'] : []), done].filter((part) => part !== '').join(' ');
  if (setBy.by.kind === 'amendment') return [sayAmendedDate(setBy.by), done].filter((part) => part !== '').join(' ');
  const { document, product } = setBy.by;
  const paper = `Theo ${document.number} ngày ${formatDate(document.date)}, ${document.issuer}; chương trình không ghi thời hạn riêng.`;
  return [paper, product === undefined ? '' : `Sản phẩm: ${product}.`, done].filter((part) => part !== '').join(' ');
}

/** "Sửa theo 57-QĐ/ĐU ngày 10/6/2027, có hiệu lực từ 01/7/2027; trước đó là 31/12/2027." */
function sayAmendedDate({ document, from, was }: Extract<SetDate['by'], { kind: 'amendment' }>): string {
  const before = was === undefined ? 'trước đó chương trình không ghi thời hạn' : `trước đó là ${formatDate(was)}`;
  return `Sửa theo ${document.number} ngày ${formatDate(document.date)}, có hiệu lực từ ${formatDate(from)}; ${before}.`;
}

/** That the day has passed, or when the work was done; nothing where neither is known. */
function sayPast(state: CommitmentState): string {
  if (isPastUndecided(state)) return 'Hạn đã qua.';
  return state.doneOn === undefined ? '' : `Xong ngày ${formatDate(state.doneOn)}.`;
}

/** Past its date while bodies disagree: a fact beside a state that blames nobody. */
export function isPastUndecided({ progress, timing }: Pick<CommitmentState, 'progress' | 'timing'>): boolean {
  return progress === 'disputed' && timing === 'unclear';
}

/** What one body says of it: "Đang làm, 3 km". */
export function sayWord({
  state,
  step,
  done,
}: Pick<Update, 'state' | 'step'> & { done?: DoneWords | undefined }): string {
  const quantity = done && formatQuantity(done.quantity, done.unit);
  return [stateNames[state], quantity, step && `“${step}”`].filter((part) => part !== undefined).join(', ');
}

interface DoneWords {
  quantity: number;
  unit: string;
}
