import type { OtherFile } from '../../core/issues/other-files.ts';
import { isLitter, isLockFile } from '../../core/load/litter.ts';

/** What bytes are, whatever they are called: a package that may hold a workbook, the text of a table, or something else. */
export function recogniseFile(bytes: Uint8Array, file: string): 'package' | 'table-text' | OtherFile {
  if (isLockFile(file)) return 'lock';
  if (isLitter(file)) return 'litter';
  // A cloud leaves a name without content, a broken download the right number of zeros.
  if (file.endsWith('.icloud') || bytes.every((byte) => byte === 0)) return 'placeholder';
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const known = kindOf(head);
  if (known === 'compound') return kindOfCompound(bytes);
  if (known === 'package') return isMacroEnding(file) ? 'macro' : kindOfPackage(head);
  if (known !== undefined) return known;
  if (/\.(?:csv|tsv|txt)$/i.test(file)) return 'table-text';
  return isText(bytes.subarray(0, 4096)) ? 'text' : 'damaged';
}

/** What a package holds by the names of its parts; nothing where they are those of a workbook. */
export function recogniseParts(names: readonly string[]): OtherFile | undefined {
  const has = (part: string) => names.includes(part);
  if (has('word/document.xml') || has('ppt/presentation.xml')) return 'words';
  if (has('xl/workbook.bin')) return 'macro';
  if (has('index/document.iwa') || has('index.zip')) return 'numbers';
  if (has('content.xml') && has('meta-inf/manifest.xml')) return 'ods';
  return has('[content_types].xml') ? undefined : 'packed';
}

type Kind = 'package' | 'compound' | OtherFile;

/** How files begin that programs write, their bytes as Latin letters. */
const signatures: [kind: Kind, starts: string[]][] = [
  ['package', ['PK\u0003\u0004', 'PK\u0005\u0006']],
  ['compound', ['\u00d0\u00cf\u0011\u00e0']],
  // Excel before 1995 wrote its records without a container.
  ['old', ['\u0009\0', '\u0009\u0002', '\u0009\u0004', '\u0009\u0008']],
  ['pdf', ['%PDF']],
  ['words', ['{\\rtf']],
  ['picture', ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*']],
  ['packed', ['Rar!', '7z\u00bc\u00af', '\u001f\u008b']],
  ['shortcut', ['L\0\0\0\u0001\u0014\u0002', '[InternetShortcut]']],
];

/** How texts begin that are no tables, behind a mark of their encoding. */
const openings: [kind: Kind, opening: RegExp][] = [
  ['shortcut', /^\s*\{[^}]*"(?:doc_id|url)"/],
  ['xml', /^\s*<\?xml.*office:spreadsheet/s],
  ['ods', /^\s*<\?xml.*opendocument/s],
  ['html', /^\s*(?:<(?:!doctype|html|table|\?xml|meta|head)|MIME-Version:)/i],
];

function kindOf(head: string): Kind | undefined {
  const [signed] = signatures.find(([, starts]) => starts.some((start) => head.startsWith(start))) ?? [];
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
  return signed ?? openings.find(([, opening]) => opening.test(text))?.[0];
}

function isMacroEnding(file: string): boolean {
  return /\.xls[mb]$/i.test(file);
}

/** OpenDocument names its kind in the first bytes. */
function kindOfPackage(head: string): 'package' | OtherFile {
  const [, kind] = /mimetype.{0,60}application\/vnd\.oasis\.opendocument\.([a-z]+)/s.exec(head) ?? [];
  if (kind === undefined) return 'package';
  return kind === 'spreadsheet' ? 'ods' : 'words';
}

/** An old workbook, an old document and anything with a password are the same kind of container. */
function kindOfCompound(bytes: Uint8Array): OtherFile {
  const content = new TextDecoder('latin1').decode(bytes);
  const holds = (words: string) => content.includes([...words].join('\0'));
  if (holds('EncryptedPackage')) return 'encrypted';
  return holds('WordDocument') || holds('PowerPoint') ? 'words' : 'old';
}

function isText(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 || bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
