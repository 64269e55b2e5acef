import type { Envelope } from '../../core/schemas/statement.ts';

/** Envelopes that came back from their signers as one; nothing where they are not about the same words. */
export function mergeEnvelopes([first, ...others]: readonly Envelope[]): Envelope | undefined {
  if (first === undefined) return undefined;
  const isSame = others.every(
    ({ payload, payloadType }) => payload === first.payload && payloadType === first.payloadType,
  );
  if (!isSame) return undefined;
  const byKey = new Map([first, ...others].flatMap(({ signatures }) => signatures.map((one) => [one.keyid, one])));
  const signatures = [...byKey.values()].sort((a, b) => (a.keyid < b.keyid ? -1 : 1));
  return { ...first, signatures };
}
