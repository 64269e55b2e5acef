import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { Explanation } from '../../core/schemas/explanation.ts';
import type { LedgerEntry } from './add-to-ledger.ts';
import { canonical } from './canonical.ts';
import type { KnownReport } from './choose-home.ts';
import type { Tell } from './clean-text.ts';

/** What one row explains, ready for a report but for its id. */
export interface ExplanationEntry {
  record: Omit<Explanation, 'id'>;
  place: IssuePlace;
}

/** The explanation of one verdict that is new in a report. */
export interface ExplanationChange {
  kind: 'explain';
  explanation: Explanation;
  before?: Explanation;
  place: IssuePlace;
}

interface Around {
  /** What the agency reported for the period so far. */
  own: readonly KnownReport[];
  home: string | undefined;
  replace: boolean;
  tell: Tell;
}

/** Adds what a row explains to the report. Of one period a body explains a verdict once; more is said with the next. */
export function addExplanation({ record, place }: ExplanationEntry, ledger: LedgerEntry, around: Around): void {
  const { own, home, replace, tell } = around;
  const rivals = own.flatMap(({ id, explanations }) =>
    explanations
      .filter(({ target, release }) => target === record.target && release === record.release)
      .map((one) => ({ report: id, one })),
  );
  const [rival] = rivals;
  if (rivals.some(({ one: { id: _, ...rest } }) => canonical(rest) === canonical(record))) {
    ledger.unchanged++;
    return;
  }
  if (rival !== undefined && !(replace && rival.report === home)) {
    tell(newIssue('explanation-differs', place, { report: rival.report }));
    return;
  }
  const { explanations } = ledger.report;
  const id = rival?.one.id ?? nameExplanation(record, ledger);
  const explanation = { id, ...record };
  if (rival === undefined) explanations.push(explanation);
  else explanations[explanations.findIndex((one) => one.id === id)] = explanation;
  ledger.changes.push({ kind: 'explain', explanation, ...(rival && { before: rival.one }), place });
  ledger.places.set(id, place);
}

/** `giai-trinh-thu-ngan-sach-2026-q3`; a number behind it where it is taken. */
function nameExplanation({ target, release }: Omit<Explanation, 'id'>, { report }: LedgerEntry): string {
  const taken = new Set([...report.observations, ...report.updates, ...report.explanations].map(({ id }) => id));
  const name = `giai-trinh-${target}-${release.toLowerCase()}`.slice(0, 76);
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  return free;
}
