import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
export function fingerprintOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The same of a text with `\n` line ends, as releases take it: a checkout on Windows has others. */
export function fingerprintOfText(text: string): string {
  return fingerprintOf(text.replaceAll('\r\n', '\n'));
}

/** A style or script that stands in a page, as a content policy names it: `'sha256-…'`. */
export function hashOfInline(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
