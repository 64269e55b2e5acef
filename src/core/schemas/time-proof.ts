import { z } from 'zod';

/**
 * `content/proofs/<period>.json`: what an office got from OpenTimestamps for the file of a release. It shows that the file
 * was there when a block of Bitcoin was made; nobody can make it up later, the office neither.
 */
export const timeProofSchema = z.strictObject({
  /** The `.ots` file, in Base64. */
  ots: z.base64().max(64 * 1024),
});

export type TimeProofRecord = z.infer<typeof timeProofSchema>;
