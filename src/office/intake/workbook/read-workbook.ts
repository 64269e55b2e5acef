import { type Issue, newIssue } from '../../../core/issues/catalogue.ts';
import { maxColumns, maxRows, type Sheet } from '../cells.ts';
import { openPackage, type ReadPart } from './open-package.ts';
import { DamagedPart, UnsafeXml } from './parse-xml.ts';
import { readDrawings } from './read-drawings.ts';
import { readNotes } from './read-notes.ts';
import { readSheet, SheetTooLarge } from './read-sheet.ts';
import { NoWorkbook, readWorkbookParts, SheetMissing } from './workbook-parts.ts';

/** More letters than this are no report, however few the bytes that stand for them. */
const maxLetters = 4_000_000;

/** The sheets of an .xlsx file, or why it is refused. */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<{ sheets: Sheet[] } | { issues: Issue[] }> {
  const opened = openPackage(bytes, file);
  if ('issue' in opened) return { issues: [opened.issue] };
  let sheet: string | undefined;
  try {
    const sheets = await readEachSheet(opened.readPart, (name) => {
      sheet = name;
    });
    return isTooLong(sheets) ? { issues: [newIssue('table-too-large', { file }, { by: 'letters' })] } : { sheets };
  } catch (error) {
    if (error instanceof SheetTooLarge) {
      const facts = { by: 'cells', cell: error.reference, most: `${maxRows} × ${maxColumns}` } as const;
      return { issues: [newIssue('table-too-large', { file, sheet }, facts)] };
    }
    if (error instanceof SheetMissing) return { issues: [newIssue('sheet-missing', { file, sheet: error.sheet })] };
    if (error instanceof NoWorkbook) return { issues: [newIssue('not-a-workbook', { file }, { kind: 'unknown' })] };
    if (error instanceof UnsafeXml)
      return { issues: [newIssue('workbook-unsafe', { file, sheet }, { danger: 'doctype' })] };
    if (error instanceof DamagedPart)
      return { issues: [newIssue('not-a-workbook', { file, sheet }, { kind: 'damaged' })] };
    throw error;
  }
}

async function readEachSheet(readPart: ReadPart, onSheet: (name: string) => void): Promise<Sheet[]> {
  const { sheets: parts, ...shared } = await readWorkbookParts(readPart);
  const sheets: Sheet[] = [];
  for (const part of parts) {
    onSheet(part.name);
    const xml = await readPart(part.path);
    if (xml === undefined) throw new SheetMissing(part.name);
    const notes = [...(await readNotes(part.path, readPart)), ...(await readDrawings(part.path, readPart))];
    sheets.push({ ...readSheet(xml, part, shared), ...(notes.length > 0 && { notes }) });
  }
  return sheets;
}

function isTooLong(sheets: readonly Sheet[]): boolean {
  let letters = 0;
  for (const { rows, notes = [] } of sheets) {
    for (const { words } of notes) letters += words.length;
    for (const { cells } of rows) {
      for (const { value } of cells.values()) letters += 'text' in value ? value.text.length : 0;
    }
  }
  return letters > maxLetters;
}
