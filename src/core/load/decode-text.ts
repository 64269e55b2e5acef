import { checkCharacters } from '../checks/check-characters.ts';
import { type Issue, newIssue } from '../issues/catalogue.ts';
import { findBrokenLine } from '../text/broken-bytes.ts';
import type { Parsed } from './parsed.ts';

/** A report of 10,000 rows is 2.7 MB. */
const maxBytes = 4 * 1024 * 1024;

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
    return newIssue('file-too-large', { file }, { bytes: bytes.length, most: maxBytes });
  }
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return newIssue('utf-16', { file });
  if (first === 0xef && second === 0xbb && third === 0xbf) return newIssue('byte-order-mark', { file, line: 1 });
  if (bytes.includes(0)) return newIssue('nul-character', { file, line: lineAt(bytes, bytes.indexOf(0)) });
  const broken = findBrokenLine(bytes);
  if (broken === undefined) return undefined;
  const { line, ...facts } = broken;
  return newIssue('not-utf8', { file, line }, facts);
}

function lineAt(bytes: Uint8Array, index: number): number {
  return bytes.subarray(0, index).filter((byte) => byte === 0x0a).length + 1;
}

function checkMergeMarkers(text: string, file: string): Issue[] {
  return text.split('\n').flatMap((line, index) => {
    const isMarker = /^(<{7}|>{7})( |$)|^={7}$/.test(line);
    return isMarker ? [newIssue('merge-conflict', { file, line: index + 1 }, { marker: line })] : [];
  });
}
