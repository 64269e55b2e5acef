import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import type { AssignmentRecord } from '../schemas/assignment.ts';

/** Each document stands once, gives each record to a body once, gives something, and its days are in order. */
export function checkAssignments({ assignments, site }: Content): Issue[] {
  const seen = new Map<string, string>();
  return [...assignments].flatMap(([id, assignment]) => {
    const file = `assignments/${id}.json`;
    return [
      ...checkDocument(file, assignment, seen),
      ...checkDays(file, assignment, site.document.date),
      ...checkGiven(file, assignment),
    ];
  });
}

/** Numbers repeat from year to year and from body to body: the three together name a document. */
function checkDocument(file: string, { document }: AssignmentRecord, seen: Map<string, string>): Issue[] {
  const key = `${document.number} ${document.date} ${document.issuer}`;
  const first = seen.get(key);
  seen.set(key, first ?? file);
  return first === undefined
    ? []
    : [newIssue('assignment-document-twice', { file, field: 'document' }, { number: document.number, first })];
}

function checkDays(file: string, { document, enteredOn, assigned }: AssignmentRecord, issuedOn: string): Issue[] {
  const due = assigned.flatMap(({ dueOn }, index) =>
    dueOn === undefined
      ? []
      : [{ field: `assigned.${index}.dueOn`, event: 'signature', day: dueOn, earliest: document.date } as const],
  );
  const days = [
    ...due,
    { field: 'document.date', event: 'issue', day: document.date, earliest: issuedOn },
    { field: 'enteredOn', event: 'signature', day: enteredOn, earliest: document.date },
  ] as const;
  return days
    .filter(({ day, earliest }) => day < earliest)
    .map(({ field, ...facts }) => newIssue('date-too-early', { file, field }, facts));
}

function checkGiven(file: string, { assigned }: AssignmentRecord): Issue[] {
  const seen = new Map<string, string>();
  return assigned.flatMap(({ agency, ...lists }, index) => {
    const given = (['tasks', 'targets', 'works'] as const).flatMap((list) =>
      lists[list].map((id, place) => ({ id, list, field: `assigned.${index}.${list}.${place}` })),
    );
    if (given.length === 0) return [newIssue('assignment-empty', { file, field: `assigned.${index}` })];
    return given.flatMap(({ id, list, field }) => {
      const key = `${agency} ${list} ${id}`;
      const first = seen.get(key);
      seen.set(key, first ?? field);
      return first === undefined ? [] : [newIssue('assigned-twice', { file, field }, { id, first })];
    });
  });
}
