import { indexBy } from '../../core/programme/indexes.ts';
import type { Amendment, Programme, PublicQuestion } from '../../core/programme/programme.ts';
import { routes } from '../routes.ts';
import { amendmentWords } from '../words/amendment.ts';
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

const amendmentsAt = indexBy<Amendment>(({ at }) => [at]);
const questionsAt = indexBy<PublicQuestion>(({ at }) => [at]);
