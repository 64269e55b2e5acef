import { type Envelope, envelopeSchema } from '../../core/schemas/statement.ts';

/** An envelope as it lies in `content/statements/` and travels between those who sign. */
export function formatEnvelope(envelope: Envelope): string {
  return `${JSON.stringify(envelope, undefined, 2)}\n`;
}

/** Nothing where the text is no envelope. */
export function parseEnvelope(text: string): Envelope | undefined {
  try {
    return envelopeSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
