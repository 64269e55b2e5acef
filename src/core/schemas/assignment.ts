import { z } from 'zod';
import { idSchema, isoDateSchema, ownWordsSchema } from './fields.ts';
import { sourceDocumentSchema } from './source-document.ts';

/** What one body is given by the document: ids of records; the programme itself does not say so. */
const assignedSchema = z.strictObject({
  /** The body. */
  agency: idSchema,
  /** Tasks of part III. */
  tasks: z.array(idSchema).default([]),
  /** Targets of part II. */
  targets: z.array(idSchema).default([]),
  /** Key works and breakthroughs of part III, 5. */
  works: z.array(idSchema).default([]),
  /** By when that document wants all of it done; absent where it sets no day. */
  dueOn: isoDateSchema.optional(),
  /** What must then be there, in the words of that document: `Báo cáo số hóa hồ sơ`. */
  product: ownWordsSchema.optional(),
  /** The words of the document that give it, verbatim. */
  quote: ownWordsSchema.optional(),
});

/** `content/assignments/<id>.json`: a later document that gives tasks, targets or works to bodies. Always shown as attributed, never as stated by the programme. */
export const assignmentSchema = z.strictObject({
  /** The document that gives them. */
  document: sourceDocumentSchema,
  /** Who entered it here, name or office. */
  enteredBy: ownWordsSchema,
  /** Day it was entered. */
  enteredOn: isoDateSchema,
  assigned: z.array(assignedSchema).min(1),
  /** Set only in the demonstration, whose assignments are invented; the real content refuses it. */
  isDemonstration: z.literal(true).optional(),
});

export type Assigned = z.infer<typeof assignedSchema>;
export type AssignmentRecord = z.infer<typeof assignmentSchema>;
