import { listUnassigned } from '../../core/owed.ts';
import { endOf, quarterOf } from '../../core/periods.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { AssignmentRecord } from '../../core/schemas/assignment.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { formatDate } from '../../core/words/format.ts';
import { assignmentWords } from '../words/assignments.ts';
import { listAssignable } from './list-assignable.ts';

/** What the record would change, line by line; nothing where it says what is there already. */
export function describeAssignment(
  record: AssignmentRecord,
  before: AssignmentRecord | undefined,
  programme: Programme,
): string[] {
  const [now, then] = [listGiven(record), before === undefined ? new Map<string, Given>() : listGiven(before)];
  const lines = (given: Map<string, Given>, others: Map<string, Given>, say: (body: string, name: string) => string) =>
    [...given]
      .filter(([key]) => !others.has(key))
      .map(([, { agency, code, quote }]) => say(bodyOf(agency, programme), nameOf(code, quote, programme)));
  const [added, gone] = [lines(now, then, assignmentWords.given), lines(then, now, assignmentWords.taken)];
  const [old, paper] = [before && documentOf(before), documentOf(record)];
  const changed = old === undefined || old === paper ? [] : [assignmentWords.changed(old, paper)];
  const kept = [...now.keys()].filter((key) => then.has(key)).length;
  const all = [...changed, ...gone, ...added];
  return all.length === 0 ? [] : [...all, ...(kept === 0 ? [] : [assignmentWords.kept(kept)])];
}

/** The targets that nobody is given once the record is there. */
export function describeUnassigned(programme: Programme, today: IsoDate): string {
  const left = listUnassigned(programme, quarterOf(endOf(quarterOf(today))));
  return assignmentWords.unassigned(left.map(({ printed, shortName }) => `${printed} ${shortName}`));
}

export function documentOf({ document: { number, date, issuer } }: AssignmentRecord): string {
  return assignmentWords.document(number, formatDate(date), issuer);
}

interface Given {
  agency: string;
  list: 'targets' | 'works' | 'tasks';
  code: string;
  quote: string;
}

function listGiven({ assigned }: AssignmentRecord): Map<string, Given> {
  const given = assigned.flatMap(({ agency, quote = '', ...lists }) =>
    (['targets', 'works', 'tasks'] as const).flatMap((list) =>
      lists[list].map((code): Given => ({ agency, list, code, quote })),
    ),
  );
  return new Map(given.map((one) => [JSON.stringify(one), one]));
}

function bodyOf(agency: string, { agencies }: Programme): string {
  return agencies.find(({ id }) => id === agency)?.name ?? agency;
}

function nameOf(id: string, quote: string, programme: Programme): string {
  const item = listAssignable(programme).find((one) => one.id === id);
  const name = item === undefined ? id : `${item.printed} ${item.name}`.trim();
  return quote === '' ? name : `${name} (“${quote}”)`;
}
