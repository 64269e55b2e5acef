import type { Envelope, Statement } from '../../core/schemas/statement.ts';
import { fingerprintOfKey, publicPartOf, signEnvelope } from '../../core/signing/envelope.ts';
import { unlockSigningKey } from './signing-key.ts';

/** Signs with a locked key, which must be one of those that the statement names. */
export function signWithKey(
  { envelope, statement }: { envelope: Envelope; statement: Statement },
  locked: string,
  passphrase: string,
): { envelope: Envelope; holder: string } | 'wrong-key' | 'not-mine' {
  const key = unlockSigningKey(locked, passphrase);
  if (key === undefined) return 'wrong-key';
  const fingerprintOfMine = fingerprintOfKey(publicPartOf(key));
  const mine = statement.predicate.signing.keys.find(({ fingerprint }) => fingerprint === fingerprintOfMine);
  return mine === undefined ? 'not-mine' : { envelope: signEnvelope(envelope, key), holder: mine.holder };
}
