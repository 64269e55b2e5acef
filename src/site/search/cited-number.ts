import { fold } from '../../core/text/fold.ts';
import { codesOfItem, cutOut, findClausePath } from './clause-path.ts';

/** A number of a clause or document inside a question. */
export interface CitedNumber {
  /** What it may mean; any will do. */
  codes: string[];
  /** The question without it. */
  rest: string;
}

const documentTypes: Record<string, string> = {
  'nghi quyet': 'nq',
  'chi thi': 'ct',
  'ket luan': 'kl',
  'quy dinh': 'qd',
  'quyet dinh': 'qd',
  'ke hoach': 'kh',
  'chuong trinh hanh dong': 'ctr',
  'chuong trinh': 'ctr',
  'huong dan': 'hd',
};
const short = 'nq|ctr|ct|kl|qd|kh|hd|tb|bc|nd|tt';
const long = Object.keys(documentTypes).join('|');
const organ = 'tw|trung uong|tu|thanh uy|du|dang uy|dh|hu';
const gap = '[-/. ]*';

/** `chỉ tiêu 11`, `mục 2.5`, `57-NQ/TW`, `nq 57`: each way to name a clause or document, the surest first. */
const ways: [RegExp, (found: string[]) => string[]][] = [
  // The first group of each is what stands before: old phones cannot look behind.
  [
    /(^|\W)(?:ke hoach|kh|de an|da) *(?:so *)?(\d{1,2})\W*(?:phu luc|nhom) *(?:so |nhom )?(i{1,3})(?!\w)/,
    ([number, group]) => [`pl:${group}:${Number(number)}`],
  ],
  [
    /(^|\W)(?:phu luc|nhom) *(?:so |nhom )?(i{1,3})\W+(?:ke hoach|kh|de an|da)? *(?:so *)?(\d{1,2})(?![\w,%])/,
    ([group, number]) => [`pl:${group}:${Number(number)}`],
  ],
  [
    new RegExp(`(^|[^\\w,.])(?:so )?(\\d{1,4})${gap}(${short})${gap}(${organ})?q?(?![a-z])`),
    ([number, type, of]) => [documentCode(number, type, of)],
  ],
  [
    new RegExp(
      `(^|\\W)(${long}|${short})${gap}(?:so )?${gap}(\\d{1,4})(?:${gap}(?:${short}))?(?:${gap}(${organ}))?(?![\\w,])`,
    ),
    ([type = '', number, of]) => [documentCode(number, documentTypes[type] ?? type, of), ...clauseCodes(type, number)],
  ],
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
  [/(^|\W)(?:phu luc|nhom) *(?:so |nhom )?(i{1,3})(?!\w)/, ([number]) => [`muc:${number}`]],
  [/(^|\W)phan *(?:thu *)?([ivx]+|\d)(?![\w,%])/, ([number = '']) => [`phan:${romans[Number(number)] ?? number}`]],
  [/(^|\W)(?:de an) *(?:so *)?(\d{1,2})(?![\w,%])/, ([number]) => [`da:${Number(number)}`]],
  [/(^|\W)(?:khau *)?dot pha *(?:so *|thu *)?\(?(\d)\)?(?![\w,%])/, ([number]) => [`kdp:${number}`]],
  [/(^|\W)cong trinh *(?:trong diem *)?(?:so |thu )?\(?(\d)\)?(?![\w,%])/, ([number]) => [`cttd:${number}`]],
  [/(^|\W)ghi chu *(?:so *)?(\d{1,2})(?![\w,%])/, ([number]) => [`gc:${number}`]],
  [
    /(^|[^\w,.])(\d\.\d)\.(\d{1,2})(?![\w,.%/])/,
    ([section, number]) => [`muc:${section}.${number}`, ...codesOfItem(section, number)],
  ],
];
const romans = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/** The first number of a clause or document in a question. Some mean two things: `CT 11` is a target or a directive. */
export function findCitedNumber(question: string): CitedNumber | undefined {
  const bare = withDigits(fold(question).replace(/["“”]/g, ' '));
  const path = findClausePath(bare);
  if (path !== undefined) return { codes: path.codes, rest: cutOut(question, path.spans) };
  for (const [pattern, read] of ways) {
    const match = pattern.exec(bare);
    if (match !== null) {
      const [whole, before = '', ...found] = match;
      const span = { start: match.index + before.length, end: match.index + whole.length };
      return { codes: read(found), rest: cutOut(question, [span]) };
    }
  }
  return undefined;
}

const ordinals = ['', 'nhat', 'hai', 'ba', 'tu', 'nam', 'sau'];

/** `thứ nhất` is `thứ 1`, as long as before: places in it are places in the question. */
function withDigits(bare: string): string {
  return bare.replace(
    /(^|\W)thu (nhat|hai|ba|tu|nam|sau)(?![a-z])/g,
    (_, before, word) => `${before}thu ${String(ordinals.indexOf(word)).padStart(word.length)}`,
  );
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
