import { type Issue, type IssueFacts, newIssue } from '../domain/checks/issue.ts';
import { findBadCharacters, findLegacyEncoding } from '../domain/text/characters.ts';
import { checkCharacters } from './check-characters.ts';
import type { Parsed } from './parsed.ts';

const maxBytes = 1024 * 1024;

/** The text of a file, line ends normalised to `\n`; or why its bytes are refused. */
export function decodeText(bytes: Uint8Array, file: string): Parsed<string> {
  const refusal = checkBytes(bytes, file);
  if (refusal !== undefined) return { issues: [refusal] };
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { issues: [newIssue('file-empty', { file })] };
  const issues = [...checkMergeMarkers(text, file), ...checkCharacters(text, file)];
  return issues.length === 0 ? { value: text } : { issues };
}

function checkBytes(bytes: Uint8Array, file: string): Issue | undefined {
  if (bytes.length > maxBytes) {
    return newIssue('file-too-large', { file }, { found: String(bytes.length), expected: String(maxBytes) });
  }
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return newIssue('utf-16', { file });
  if (first === 0xef && second === 0xbb && third === 0xbf) return newIssue('byte-order-mark', { file, line: 1 });
  if (bytes.includes(0)) return newIssue('nul-character', { file, line: lineAt(bytes, bytes.indexOf(0)) });
  const brokenLine = findBrokenLine(bytes);
  if (brokenLine === undefined) return undefined;
  return newIssue('not-utf8', { file, line: brokenLine.line }, nameEncoding(brokenLine.bytes));
}

/** The first line that is not UTF-8. No character of UTF-8 holds the byte of a line end, so lines can be tried alone. */
function findBrokenLine(bytes: Uint8Array): { line: number; bytes: Uint8Array } | undefined {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const end = lineEnd < 0 ? bytes.length : lineEnd;
    const lineBytes = bytes.subarray(start, end);
    if (decodeOrNothing(lineBytes) === undefined) return { line, bytes: lineBytes };
    start = end + 1;
  }
  return undefined;
}

/** The first broken word, and the old code in which its line makes sense. */
function nameEncoding(line: Uint8Array): IssueFacts {
  const vietnamese = new TextDecoder('windows-1258').decode(line).normalize('NFC').replaceAll('\r', '');
  const isWindows1258 = findBadCharacters(vietnamese).length === 0;
  const latin = new TextDecoder('windows-1252').decode(line);
  const encoding = isWindows1258 ? 'windows-1258' : findLegacyEncoding(latin);
  const words = (isWindows1258 ? vietnamese : latin).split(/[\s"]+/u);
  // Mojibake here only means that most of the line is UTF-8 after all.
  const expected = encoding === 'mojibake' ? undefined : encoding;
  return { found: words.find((word) => /[^\x20-\x7e]/.test(word)), expected };
}

function decodeOrNothing(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineAt(bytes: Uint8Array, index: number): number {
  return bytes.subarray(0, index).filter((byte) => byte === 0x0a).length + 1;
}

function checkMergeMarkers(text: string, file: string): Issue[] {
  return text.split('\n').flatMap((line, index) => {
    const isMarker = /^(<{7}|>{7})( |$)|^={7}$/.test(line);
    return isMarker ? [newIssue('merge-conflict', { file, line: index + 1 }, { found: line })] : [];
  });
}
