import { indexBy } from '../../core/programme/indexes.ts';
import type { Amendment, Programme, PublicQuestion } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { amendmentWords } from '../words/amendment.ts';
import { citeSource } from '../words/cite.ts';
import { questionWords } from '../words/question.ts';
import type { PageLink } from './page.ts';

/** What stands beside a clause: that its words have changed, that somebody asked. */
export function listClauseNews({ amendments, questions }: Programme, anchor: string): PageLink[] {
  const last = amendmentsAt(amendments, anchor).at(-1);
  const asked = questionsAt(questions, anchor);
  return [
    ...(last ? [{ label: amendmentWords.besides(last.from), href: routes.amendment(last.id) }] : []),
    ...(asked[0] ? [{ label: questionWords.beside(asked.length), href: routes.question(asked[0].id) }] : []),
  ];
}

/** A change of the words that a verdict or a state rests on, beside it. */
export interface AmendedLine {
  /** "Từ ngày 01/7/2027, theo 57-QĐ/ĐU: “97%” thay bằng “98%”." */
  said: string;
  register: PageLink;
}

/** Every change of the words of a target or task, the first first: what is judged is judged by the signed words. */
export function listAmended({ amendments }: Pick<Programme, 'amendments'>, anchor: string): AmendedLine[] {
  return amendmentsAt(amendments, anchor).map(({ id, from, document, kind, was, now = '' }) => ({
    said: `${amendmentWords.from(from, citeSource(document))}: ${amendmentWords.changes[kind](was, now)}`,
    register: { label: amendmentWords.see, href: routes.amendment(id) },
  }));
}

const amendmentsAt = indexBy<Amendment>(({ at }) => [at]);
const questionsAt = indexBy<PublicQuestion>(({ at }) => [at]);
