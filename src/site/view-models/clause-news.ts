import { indexBy } from '../../core/programme/indexes.ts';
import { type Amendment, getById, type Programme, type PublicQuestion } from '../../core/programme/programme.ts';
import type { RecordChange } from '../../core/schemas/amendment.ts';
import { formatDueOf, formatFigureAlone } from '../../core/words/measure.ts';
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
  /** What is judged by it, and from when; or that only words changed. */
  judged: string;
  register: PageLink;
}

/** Every change of the words of a target or task, the first first. */
export function listAmended(programme: Programme, anchor: string): AmendedLine[] {
  return amendmentsAt(programme.amendments, anchor).map((amendment) => {
    const { id, from, document, kind, was, now = '' } = amendment;
    return {
      said: `${amendmentWords.from(from, citeSource(document))}: ${amendmentWords.changes[kind](was, now)}`,
      judged: sayFollowed(programme, amendment) ?? amendmentWords.judged,
      register: { label: amendmentWords.see, href: routes.amendment(id) },
    };
  });
}

/** What the record held before and holds since; nothing where only words change. */
export function sayFollowed(programme: Programme, { id, from, changes }: Amendment): string | undefined {
  if (changes === undefined) return undefined;
  const day = from < changes.enteredOn ? changes.enteredOn : from;
  const [was, now] = changes.record === 'target' ? sayPart(programme, changes, id) : sayTask(programme, changes, id);
  return was === undefined || now === undefined ? undefined : amendmentWords.follows(was, now, day);
}

function sayPart({ targets }: Programme, change: Extract<RecordChange, { record: 'target' }>, id: string) {
  const { parts } = getById(targets, change.target);
  const part = getById(parts, change.part);
  return pairAt(part.lines, id).map((line) => {
    const { label } = part;
    const held = { ...part, ...line };
    return line && `${parts.length > 1 ? `${label}: ` : ''}${formatFigureAlone(held)}, ${formatDueOf(held)}`;
  });
}

function sayTask({ tasks, agencies }: Programme, change: Extract<RecordChange, { record: 'task' }>, id: string) {
  return pairAt(getById(tasks, change.task).lines, id).map((line) => {
    const names = line?.agencies.map((agency) => getById(agencies, agency.id).name);
    return names && amendmentWords.task([...new Set(names)].join(', '), line?.deadline?.date);
  });
}

/** The line before a change and its own. */
function pairAt<L extends { by?: { id: string } }>(
  lines: readonly L[] = [],
  id: string,
): [L | undefined, L | undefined] {
  const index = lines.findIndex(({ by }) => by?.id === id);
  return [lines[index - 1], lines[index]];
}

const amendmentsAt = indexBy<Amendment>(({ at }) => [at]);
const questionsAt = indexBy<PublicQuestion>(({ at }) => [at]);
