import { z } from 'zod';
import { idSchema, isoDateSchema, ownWordsSchema } from './fields.ts';
import { reportPeriodSchema } from './period.ts';

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** The type of what is signed, as DSSE names it. */
export const statementPayloadType = 'application/vnd.in-toto+json';
/** What a statement of ours says; another predicate says something else, even over the same file. */
export const releasePredicateType = 'urn:commune-programme:release-statement:v1';

/**
 * `content/statements/<period>.json`: a DSSE envelope around the statement on one release. What is signed never changes;
 * signatures are added until there are enough.
 */
export const envelopeSchema = z.strictObject({
  payloadType: z.string(),
  /** The statement, in Base64. */
  payload: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/),
  signatures: z.array(
    z.strictObject({
      /** SHA-256 of the public key as it stands in `keys.json`. */
      keyid: digestSchema,
      sig: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
    }),
  ),
});

/** An in-toto statement (v1) on a release: what holders of keys say with one voice. */
export const statementSchema = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  /** The file of the release, on which the chain of all earlier ones hangs, and the official text. */
  subject: z.array(z.strictObject({ name: z.string(), digest: z.strictObject({ sha256: digestSchema }) })).length(2),
  predicateType: z.literal(releasePredicateType),
  predicate: z.strictObject({
    period: reportPeriodSchema,
    /** Day on which the statement was drawn up. */
    madeOn: isoDateSchema,
    /** The statement before, by the digest of its payload; absent for the first. */
    previous: z.strictObject({ period: reportPeriodSchema, sha256: digestSchema }).optional(),
    /** Of the manifest of the site: the digest of its lines for open data and official text. */
    manifest: z.strictObject({ sha256: digestSchema, files: z.int() }),
    /** Of `package-lock.json`: with which programs the site was built. */
    lockfile: digestSchema,
    /** The commit it was built from; absent where nobody knows. */
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}$/)
      .optional(),
    /** The signed scan of the official text; absent where the office gave none. */
    scan: digestSchema.optional(),
    /** How many of which keys must sign this one; and, with it, the next. */
    signing: z.strictObject({
      threshold: z.int().min(1),
      keys: z.array(z.strictObject({ id: idSchema, holder: ownWordsSchema, fingerprint: digestSchema })).min(1),
    }),
  }),
});

export type Envelope = z.infer<typeof envelopeSchema>;
export type Statement = z.infer<typeof statementSchema>;
