import { z } from 'zod';
import { idSchema, isoDateSchema, ownWordsSchema } from './fields.ts';
import { reportIdSchema, reportPeriodSchema } from './period.ts';
import { publishedAssessmentSchema } from './published-assessment.ts';
import { publishedCommitmentSchema } from './published-commitment.ts';

/** SHA-256 of a file, in hexadecimal, taken with `\n` line ends. */
const fingerprintSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** `content/releases/<period>.json`: what was published, as of which day, on whose approval. `npm run cong-bo` writes it. */
export const releaseSchema = z.strictObject({
  /** The clock of every verdict: no value about a later day is judged. */
  cutOff: isoDateSchema,
  /** Day of publication. */
  publishedOn: isoDateSchema,
  /** Who approved it, name and office. */
  approvedBy: ownWordsSchema,
  /** The reports it rests on, each with the fingerprint of its file. */
  reports: z.array(
    z.strictObject({
      /** Name of the report file without `.json`. */
      id: reportIdSchema,
      sha256: fingerprintSchema,
    }),
  ),
  /** The replies received by its cut-off, each with the fingerprint of its file. */
  replies: z.array(z.strictObject({ id: idSchema, sha256: fingerprintSchema })).default([]),
  /** The release before it, with the fingerprint of its file, so that none can be altered or taken away; absent for the first. */
  previous: z.strictObject({ id: reportPeriodSchema, sha256: fingerprintSchema }).optional(),
  /** The fingerprint of the official text it speaks of, so that the text cannot be another one afterwards; none in the oldest. */
  text: fingerprintSchema.optional(),
  /** The day by which the next release was announced to come; none where nothing was announced. */
  nextBy: isoDateSchema.optional(),
  /** The version of the method by which it was judged: its rules are told on the method page. */
  method: z.int().min(1),
  /** The verdict on each target as it was published, with the numbers and words of its page. */
  assessments: z.array(publishedAssessmentSchema),
  /** How each plan, work and task stood, in the words of its page; none where a release was made before this was stored. */
  commitments: z.array(publishedCommitmentSchema).default([]),
  /** The records that had a page, by folder of `content/`: an address once published never goes. */
  addresses: z.strictObject({
    programme: z.array(idSchema),
    targets: z.array(idSchema),
    tasks: z.array(idSchema),
    plans: z.array(idSchema),
    works: z.array(idSchema),
    agencies: z.array(idSchema),
  }),
  /** Set only in the demonstration, whose figures are invented; the real content refuses it. */
  isDemonstration: z.literal(true).optional(),
});

export type ReleaseRecord = z.infer<typeof releaseSchema>;
