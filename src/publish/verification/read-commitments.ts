import { z } from 'zod';
import type { Amending } from '../../core/programme/amended-records.ts';
import type { CommitmentFacts } from '../../core/releases/commitments.ts';
import { idSchema, isoDateSchema } from '../../core/schemas/fields.ts';
import { refersToSchema } from '../../core/schemas/period.ts';
import { quantitySchema } from '../../core/schemas/work.ts';
import type { WorkPromise } from '../../core/status/work-pace.ts';

const planRow = z.object({ id: idSchema, starts: refersToSchema.optional() });
const taskRow = z.object({ id: idSchema, deadline: isoDateSchema.optional() });
const amendmentRow = z.object({
  id: idSchema,
  from: isoDateSchema,
  target: idSchema.optional(),
  part: idSchema.optional(),
  task: idSchema.optional(),
  enteredOn: isoDateSchema.optional(),
  level: z.number().optional(),
  upper: z.number().optional(),
  due: isoDateSchema.optional(),
  dueWords: z.string().optional(),
  sourceNumber: z.string(),
  sourceDate: isoDateSchema,
  sourceIssuer: z.string(),
});
const workRow = z.object({
  id: idSchema,
  quantityFrom: z.number().optional(),
  quantityTo: z.number().optional(),
  quantityUnit: z.string().optional(),
  quantitySense: quantitySchema.shape.sense.optional(),
  eachYearFrom: z.number().optional(),
  eachYearTo: z.number().optional(),
  eachYearUnit: z.string().optional(),
  eachYearSense: quantitySchema.shape.sense.optional(),
});
const assignmentRow = z.object({
  assignment: idSchema,
  agency: idSchema,
  task: idSchema.optional(),
  target: idSchema.optional(),
  work: idSchema.optional(),
  dueOn: isoDateSchema.optional(),
  product: z.string().optional(),
  enteredOn: isoDateSchema,
  sourceNumber: z.string(),
  sourceDate: isoDateSchema,
  sourceIssuer: z.string(),
});

/** The columns of the open data that the states of plans, works and tasks follow from, beside the reports. */
export const commitmentRows = { plans: planRow, works: workRow, tasks: taskRow, assignments: assignmentRow };

/** The rows of later papers, of which those that change a record are read. */
export const amendmentRows = z.array(amendmentRow);

/** The rows of these tables. */
type Rows = { [Table in keyof typeof commitmentRows]: z.infer<(typeof commitmentRows)[Table]>[] };

/** What these rows say, in the form of the records that they were made from. */
export function joinCommitments({ plans, works, tasks, assignments }: Rows): Omit<CommitmentFacts, 'site'> {
  return {
    plans: plans.map(({ id, starts }) => ({ id, ...(starts !== undefined && { starts: { period: starts } }) })),
    works: works.map((row) => ({
      id: row.id,
      quantity: amount(row.quantityFrom, row.quantityTo, row.quantityUnit, row.quantitySense),
      quantityEachYear: amount(row.eachYearFrom, row.eachYearTo, row.eachYearUnit, row.eachYearSense),
    })),
    // No state follows from who is named, nor from the words of a date.
    tasks: tasks.map(({ id, deadline: date }) => ({
      id,
      agencies: [],
      ...(date !== undefined && { deadline: { date, quote: '' } }),
    })),
    assignments: [...Map.groupBy(assignments, ({ assignment }) => assignment).values()].map(joinAssignment),
  };
}

/** The changes that records follow, from the rows that publish them. */
export function joinAmendments(rows: z.infer<typeof amendmentRows>): Amending[] {
  return rows
    .flatMap(({ id, from, sourceNumber: number, sourceDate: date, sourceIssuer: issuer, ...row }): Amending[] => {
      const { target, part, task, enteredOn, level, upper, due: day, dueWords: printed } = row;
      if (enteredOn === undefined) return [];
      const due = day !== undefined && printed !== undefined && { due: { date: day, printed } };
      const paper = { id, from, document: { number, date, issuer } };
      if (task !== undefined)
        return [{ ...paper, changes: { record: 'task', enteredOn, task, was: {}, now: { ...due } } }];
      if (target === undefined || part === undefined) return [];
      return [
        { ...paper, changes: { record: 'target', enteredOn, target, part, was: {}, now: { level, upper, ...due } } },
      ];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function amount(
  from: number | undefined,
  to: number | undefined,
  unit: string | undefined,
  sense: z.infer<typeof workRow>['quantitySense'],
): WorkPromise['quantity'] {
  if (from === undefined || unit === undefined || sense === undefined) return undefined;
  return { from, unit, sense, ...(to !== undefined && { to }) };
}

/** One document from its rows, each of which gives one record to one body. */
function joinAssignment(rows: readonly z.infer<typeof assignmentRow>[]): CommitmentFacts['assignments'][number] {
  const [first] = rows;
  if (first === undefined) throw new Error('A document gives nothing');
  const { assignment: id, enteredOn, sourceNumber: number, sourceDate: date, sourceIssuer: issuer } = first;
  return {
    id,
    enteredOn,
    document: { number, date, issuer },
    assigned: rows.map(({ agency, task, target, work, dueOn, product }) => ({
      agency,
      tasks: task === undefined ? [] : [task],
      targets: target === undefined ? [] : [target],
      works: work === undefined ? [] : [work],
      dueOn,
      product,
    })),
  };
}
