import { z } from 'zod';
import { fold } from '../text/fold.ts';
import { idSchema, isoDateSchema, ownWordsSchema } from './fields.ts';

/** Letters that a Vietnamese reader tells apart: no look-alikes of other alphabets, nothing invisible, single blanks. */
const holderName = /^(?:[\p{Script=Latin}\p{M}\d.,()–/&-]+ )*[\p{Script=Latin}\p{M}\d.,()–/&-]+$/u;

const addedKeySchema = z.strictObject({
  kind: z.literal('add'),
  /** What the key is called here. */
  id: idSchema,
  /** Who alone holds it, name of the office or witness: readers are shown this. */
  holder: ownWordsSchema.regex(holderName),
  /** Ed25519, as SubjectPublicKeyInfo in Base64, of which no key has two spellings: what `openssl pkey -pubout -outform DER | base64` prints. */
  publicKey: z.string().regex(/^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/),
  /** Day from which it may sign. */
  on: isoDateSchema,
});

const retiredKeySchema = z.strictObject({
  kind: z.literal('retire'),
  /** The key that signs no more; what it signed before stands. */
  id: idSchema,
  on: isoDateSchema,
  /** Why, in plain Vietnamese. */
  reason: ownWordsSchema,
});

const lineSchema = z.discriminatedUnion('kind', [addedKeySchema, retiredKeySchema]);

/**
 * `content/keys.json`: who may sign releases. Lines are only ever added: a new key, or that one is retired. One holder has
 * one key at a time, or two signatures of one office would count as two. Absent until releases are signed.
 */
export const signingKeysSchema = z
  .array(lineSchema)
  .refine(isConsistent, { message: 'each key is added once, then retired at most once; one holder has one key' });

export type SigningKeyLine = z.infer<typeof lineSchema>;
export type AddedKey = z.infer<typeof addedKeySchema>;

/** The same holder, however the name is spelt: capitals and marks tell no two offices apart. */
export function identifyHolder(holder: string): string {
  return fold(holder);
}

function isConsistent(lines: readonly SigningKeyLine[]): boolean {
  const known = new Set<string>();
  const active = new Map<string, string>();
  return lines.every((line) => {
    if (line.kind === 'retire') return active.delete(line.id);
    const isNew =
      ![line.id, line.publicKey].some((one) => known.has(one)) &&
      ![...active.values()].includes(identifyHolder(line.holder));
    known.add(line.id).add(line.publicKey);
    active.set(line.id, identifyHolder(line.holder));
    return isNew;
  });
}
