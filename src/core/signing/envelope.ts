import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type Envelope, type Statement, statementPayloadType, statementSchema } from '../schemas/statement.ts';

/** What is signed in a DSSE envelope: type and payload with their lengths, so that neither can pass for the other. */
function encodeForSigning(type: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** An envelope that nobody has signed yet. */
export function wrapStatement(statement: Statement): Envelope {
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  return { payloadType: statementPayloadType, payload, signatures: [] };
}

/** The statement in an envelope; nothing where it is none of ours. */
export function readStatement({ payloadType, payload }: Envelope): Statement | undefined {
  if (payloadType !== statementPayloadType) return undefined;
  try {
    return statementSchema.parse(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')));
  } catch {
    return undefined;
  }
}

/** By what the next statement names this one: signatures may still be added to it. */
export function digestOfPayload({ payload }: Envelope): string {
  return createHash('sha256').update(Buffer.from(payload, 'base64')).digest('hex');
}

/** How a key is told from others: SHA-256 of its public part, which is printed and read out. */
export function fingerprintOfKey(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
}

/** The public part of a key, as `keys.json` holds it. */
export function publicPartOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}

/** The envelope with one more signature; whoever signs again replaces their own. */
export function signEnvelope(envelope: Envelope, privateKey: KeyObject): Envelope {
  const keyid = fingerprintOfKey(publicPartOf(privateKey));
  const bytes = encodeForSigning(envelope.payloadType, Buffer.from(envelope.payload, 'base64'));
  const sig = sign(null, bytes, privateKey).toString('base64');
  return {
    ...envelope,
    signatures: [...envelope.signatures.filter((one) => one.keyid !== keyid), { keyid, sig }],
  };
}

/** Which of these public keys signed an envelope: each once, however often it signed. */
export function listSigners(envelope: Envelope, publicKeys: readonly string[]): string[] {
  const bytes = encodeForSigning(envelope.payloadType, Buffer.from(envelope.payload, 'base64'));
  return [...new Set(publicKeys)].filter((publicKey) => {
    const keyid = fingerprintOfKey(publicKey);
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return envelope.signatures.some(
      (one) => one.keyid === keyid && verify(null, bytes, key, Buffer.from(one.sig, 'base64')),
    );
  });
}
