import { fold } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/no-break.ts';
import { codesOfItem, cutOut, findClausePath, romanOf, take } from './clause-path.ts';

/** A number of a clause or document inside a question. */
export interface CitedNumber {
  /** What it may mean; any will do. */
  codes: string[];
  /** As it was typed. */
  text: string;
  /** The question without it. */
  rest: string;
}

/** A way to name something, with the codes it has then. */
type Way = [RegExp, (found: (string | undefined)[]) => string[]];

const documentTypes: Record<string, string> = {
  'nghi quyet': 'nq',
  'chi thi': 'ct',
  'ket luan': 'kl',
  'quy dinh': 'qd',
  'quyet dinh': 'qd',
  'ke hoach': 'kh',
  'chuong trinh hanh dong': 'ctr',
  'chuong trinh': 'ctr',
  'ctrinh hanh dong': 'ctr',
  cthd: 'ctr',
  'huong dan': 'hd',
  'nghi dinh': 'nd',
  'thong tu': 'tt',
  'thong bao': 'tb',
  'bao cao': 'bc',
  'cong van': 'cv',
  'cong dien': 'cd',
};
const short = 'nq|ctr|ct|kl|qd|kh|hd|tb|bc|nd|tt|cv|cd';
const long = Object.keys(documentTypes).join('|');
const organ = 'tw|trung uong|tu|thanh uy|du|dang uy|dh|hu|cp|ttg|qh\\d*|hdnd|ubnd|bct';
const gap = '[-/. ]*';
const roman = '[ivx]{1,4}|[1-9]';
/** What is counted rather than called, `kế hoạch 5 năm`, and a day: `chỉ thị 23/7/2025`. */
const counted = '(?! *(?:nam|thang|quy|ngay|tuan|lan|%)|[/.-]\\d{1,2}[/.-]\\d{4})';
const planName = '(?:ke hoach|kh|de an|da)';

// The first group of each pattern is what stands before: old phones cannot look behind.

/** A plan by its group and number in the appendix, `phụ lục III.1`, which would else be a section. */
const waysOfPlans: Way[] = [
  [
    new RegExp(`(^|\\W)${planName} *(?:so |thu )? *(\\d{1,2})\\W*(?:phu luc|pl|nhom) *(?:so |nhom )?(${roman})(?!\\w)`),
    ([number, group]) => [planCode(group, number)],
  ],
  [
    new RegExp(
      `(^|\\W)(?:phu luc|pl|nhom) *(?:so |nhom )?(${roman})\\W+(?:${planName}? *(?:so |thu )? *)\\(?(\\d{1,2})(?![\\w,%])`,
    ),
    ([group, number]) => [planCode(group, number)],
  ],
];

/** `chỉ tiêu 11`, `mục 2.5`, `57-NQ/TW`, `nq 57`: each way to name a clause or document, the surest first. */
const ways: Way[] = [
  [
    new RegExp(`(^|[^\\w,.])(?:so )?(\\d{1,4})(?:[-/]\\d{4})?${gap}(${short})${gap}(${organ})?q?(?![a-z])`),
    ([number, type, of]) => [documentCode(number, type, of)],
  ],
  [
    new RegExp(
      `(^|\\W)(${long}|${short})${gap}(?:so )?${gap}(\\d{1,4})(?:[-/]\\d{4})?(?:${gap}(?:${short}))?(?:${gap}(${organ}))?(?![\\w,])${counted}`,
    ),
    ([type = '', number, of]) => [documentCode(number, documentTypes[type] ?? type, of), ...clauseCodes(type, number)],
  ],
  // A law: `31/2024/QH15`.
  [/(^|[^\w,.])(?:so )?(\d{1,4})[-/ ]\d{4}[-/ ]?(qh\d{1,2})(?!\w)/, ([number, of]) => [documentCode(number, '', of)]],
  [
    /(^|\W)(?:chi tieu|ct) *(?:so *|thu *)?(\d\.\d)[ .,-]*\(?(\d{1,2})\)?(?![\w,%])/,
    ([section, number]) => [`ct:${section}:${number}`],
  ],
  [/(^) *\((\d{1,2})\) *$/, ([number]) => [`ct:${number}`, `kdp:${number}`, `cttd:${number}`]],
  [/(^|\W)(?:chi tieu|ct) *(?:so *|thu *)?\(?0?(\d{1,2})\)?(?![\w,%./])/, ([number]) => [`ct:${number}`]],
  [
    /(^|\W)(?:nhiem vu|nv)[ -]*(?:so *|thu *)?(\d(?:[.-]\d){0,2})[.-]0?(\d{1,2})(?![\w,%])/,
    ([section = '', number]) => {
      const within = section.replace(/-/g, '.');
      return [`nv:${within}:${number}`, `muc:${within}.${number}`];
    },
  ],
  [/(^|\W)(?:muc|m) *(?:so *)?(\d{1,2}(?:\.\d{1,2})*)\.?(?![\w,%])/, ([number]) => [`muc:${number}`]],
  [new RegExp(`(^|\\W)(?:phu luc|pl|nhom) *(?:so |nhom )?(${roman})(?!\\w)`), ([number]) => [`muc:${romanOf(number)}`]],
  [/(^|\W)phan *(?:thu *)?([ivx]+|\d)(?![\w,%])/, ([number]) => [`phan:${romanOf(number)}`]],
  [/(^|\W)(?:de an) *(?:so *)?(\d{1,2})(?![\w,%])/, ([number]) => [`da:${Number(number)}`]],
  [/(^|\W)(?:khau *)?dot pha *(?:so *|thu *)?\(?(\d)\)?(?![\w,%])/, ([number]) => [`kdp:${number}`]],
  [/(^|\W)cong trinh *(?:trong diem *)?(?:so |thu )?\(?(\d{1,2})\)?(?![\w,%])/, ([number]) => [`cttd:${number}`]],
  [/(^|\W)ghi chu *(?:so *)?(\d{1,2})(?![\w,%])/, ([number]) => [`gc:${number}`]],
  [
    /(^|[^\w,.])(\d\.\d)\.(\d{1,2})(?![\w,.%/])/,
    ([section, number]) => [`muc:${section}.${number}`, ...codesOfItem(section, number)],
  ],
];

/** The first number of a clause or document in a question. Some mean two things: `CT 11` is a target or a directive. */
export function findCitedNumber(question: string): CitedNumber | undefined {
  const bare = fold(question).replace(/["“”]/g, ' ');
  return findByWays(question, bare, waysOfPlans) ?? findByPath(question, bare) ?? findByWays(question, bare, ways);
}

function findByPath(question: string, bare: string): CitedNumber | undefined {
  const path = findClausePath(bare);
  return path && { codes: path.codes, text: textAt(question, path.spans), rest: cutOut(question, path.spans) };
}

function findByWays(question: string, bare: string, some: readonly Way[]): CitedNumber | undefined {
  for (const [pattern, read] of some) {
    const match = take(bare, pattern);
    if (match === undefined) continue;
    const spans = [match.span];
    return { codes: read(match.found), text: textAt(question, spans), rest: cutOut(question, spans) };
  }
  return undefined;
}

/** The letters of the question that name it. */
function textAt(question: string, spans: readonly Span[]): string {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  return inOrder.map(({ start, end }) => question.slice(start, end).trim()).join(' ');
}

function planCode(group = '', number = ''): string {
  return `pl:${romanOf(group)}:${Number(number)}`;
}

function documentCode(number = '', type = '', of = ''): string {
  const organs: Record<string, string> = { 'trung uong': 'tw', 'thanh uy': 'tu', 'dang uy': 'du' };
  return `vb:${Number(number)}${type}${organs[of] ?? of}`;
}

/** What `CT 11` and `kế hoạch 3` mean besides a document. */
function clauseCodes(type: string, number = ''): string[] {
  if (type === 'ct') return [`ct:${Number(number)}`];
  return type === 'ke hoach' || type === 'kh' ? [`kh:${Number(number)}`] : [];
}
