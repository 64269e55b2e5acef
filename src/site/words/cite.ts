import type { Passage, Plan, Section, Target, Task, Work } from '../../core/programme/programme.ts';
import type { Site } from '../../core/schemas/site.ts';
import type { SourceDocument } from '../../core/schemas/source-document.ts';
import { formatDate } from '../../core/words/format.ts';
import { planWords } from './plan.ts';
import { workWords } from './work.ts';

/** Words of the box from which a citation is copied. */
export const citeWords = {
  cite: 'Trích dẫn',
  /** For whoever hears the links of a page without what stands around them. */
  citeWhere: (where: string) => `Trích dẫn ${where}`,
  copyCitation: 'Sao chép trích dẫn',
  copyLink: 'Sao chép liên kết',
  copied: 'Đã sao chép',
  permanentLink: 'Liên kết cố định',
} as const;

/** How a paper names this document: "Chương trình hành động số 12-CTr/ĐU ngày 02/4/2026". */
export function citeDocument({ document }: Site): string {
  return `${document.kind} số ${document.number} ngày ${formatDate(document.date)}`;
}

/** "45/BC-UBND ngày 05/10/2026". */
export const nameDated = ({ number, date }: { number: string; date: string }) => `${number} ngày ${formatDate(date)}`;

/** "45/BC-UBND ngày 05/10/2026, Ủy ban nhân dân xã". */
export const citeSource = (source: SourceDocument) => `${nameDated(source)}, ${source.issuer}`;

/** How a paper names a clause: its own name, its section, the document. */
export function citeClause(clause: string, section: Section, site: Site): string {
  return `${placeClause(clause, section)}, ${citeDocument(site)}`;
}

/** "chỉ tiêu (11), mục 3.2, phần I". */
export function placeClause(clause: string, section: Section): string {
  return [clause, section.citation].filter((part) => part !== '').join(', ');
}

/** "chỉ tiêu (11)". */
export const nameTarget = (target: Target) => `chỉ tiêu ${target.printed}`;

/** "nhiệm vụ thứ 3". */
export const nameTask = (task: Task) => `nhiệm vụ thứ ${task.ordinal}`;

/** "khâu đột phá (1)", "công trình trọng điểm (2)". */
export const nameWork = (work: Work) => `${workWords.kinds[work.kind].toLowerCase()} ${work.printed}`;

/** "đề án số 1", "kế hoạch số 3". */
export const namePlan = (plan: Plan) => `${planWords.forms[plan.form].toLowerCase()} số ${plan.printed}`;

/** "đoạn 2", "gạch đầu dòng thứ 1", "tên văn bản"; nothing for the signature. */
export function namePassage({ kind, ordinal }: Passage): string {
  const names = {
    paragraph: `đoạn ${ordinal}`,
    item: `gạch đầu dòng thứ ${ordinal}`,
    title: 'tên văn bản',
    signature: '',
  };
  return names[kind];
}
