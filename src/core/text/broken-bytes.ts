import { findBadCharacters, findLegacyEncoding, type LegacyEncoding } from './characters.ts';

/** The first line of a file that is not UTF-8. */
export interface BrokenLine {
  line: number;
  /** Its first broken word, read in the likely code. */
  word: string | undefined;
  /** The old code in which the line makes sense. */
  encoding: LegacyEncoding | undefined;
}

/** The first line that is not UTF-8. No character of UTF-8 holds the byte of a line end, so lines can be tried alone. */
export function findBrokenLine(bytes: Uint8Array): BrokenLine | undefined {
  let start = 0;
  for (let line = 1; ; line++) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const lineBytes = bytes.subarray(start, lineEnd < 0 ? bytes.length : lineEnd);
    if (!isUtf8(lineBytes)) return { line, ...nameEncoding(lineBytes) };
    if (lineEnd < 0) return undefined;
    start = lineEnd + 1;
  }
}

function nameEncoding(line: Uint8Array): Pick<BrokenLine, 'word' | 'encoding'> {
  const vietnamese = new TextDecoder('windows-1258').decode(line).normalize('NFC').replaceAll('\r', '');
  const isWindows1258 = findBadCharacters(vietnamese).length === 0;
  const latin = new TextDecoder('windows-1252').decode(line);
  const encoding = isWindows1258 ? 'windows-1258' : findLegacyEncoding(latin);
  const words = (isWindows1258 ? vietnamese : latin).split(/[\s";]+/u);
  // Mojibake here only means that most of the line is UTF-8 after all.
  return {
    word: words.find((word) => /[^\x20-\x7e]/.test(word)),
    encoding: encoding === 'mojibake' ? undefined : encoding,
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
