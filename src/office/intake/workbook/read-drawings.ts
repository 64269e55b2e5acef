import { type CellNote, maxRows } from '../cells.ts';
import type { ReadPart } from './open-package.ts';
import { parseXml } from './parse-xml.ts';
import { SheetTooLarge } from './read-sheet.ts';
import { readRelations } from './workbook-parts.ts';

/** Text boxes, other shapes with words, and pictures, by the cell over which each begins. */
export async function readDrawings(sheet: string, readPart: ReadPart): Promise<CellNote[]> {
  const drawings: CellNote[] = [];
  for (const { type, path, isExternal } of await readRelations(sheet, readPart)) {
    const xml = /\/drawing$/i.test(type) && !isExternal ? await readPart(path) : undefined;
    if (xml !== undefined) drawings.push(...readPartOfDrawings(xml));
  }
  return drawings;
}

function readPartOfDrawings(xml: string): CellNote[] {
  const found: CellNote[] = [];
  const inside: string[] = [];
  let laid: { row: number; column: number; words: string; isPicture: boolean } | undefined;
  parseXml(xml, {
    open: (name) => {
      if (/Anchor$/.test(name)) {
        if (found.length >= maxRows) throw new SheetTooLarge('drawing');
        laid = { row: 0, column: 0, words: '', isPicture: false };
      }
      if (laid !== undefined && (name === 'pic' || name === 'blip')) laid.isPicture = true;
      // Paragraphs and breaks part words; runs do not.
      if (laid !== undefined && laid.words !== '' && (name === 'p' || name === 'br')) laid.words += ' ';
      inside.push(name);
    },
    text: (text) => {
      if (laid === undefined) return;
      if (inside.at(-2) === 'from' && inside.at(-1) === 'row') laid.row = Number(text);
      if (inside.at(-2) === 'from' && inside.at(-1) === 'col') laid.column = Number(text);
      if (inside.at(-1) === 't') laid.words += text;
    },
    close: (name) => {
      inside.pop();
      if (laid === undefined || !/Anchor$/.test(name)) return;
      const { row, column, words, isPicture } = laid;
      const place = { row: row + 1, column };
      if (words.trim() !== '') found.push({ ...place, words: words.trim(), laid: 'shape' });
      else if (isPicture) found.push({ ...place, words: '', laid: 'picture' });
      laid = undefined;
    },
  });
  return found;
}
