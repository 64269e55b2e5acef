import { answerAuthor } from '../../words/intake.ts';
import { type CellNote, maxRows, parseAddress } from '../cells.ts';
import type { ReadPart } from './open-package.ts';
import { parseXml } from './parse-xml.ts';
import { SheetTooLarge } from './read-sheet.ts';
import { readRelations } from './workbook-parts.ts';

/**
 * What is attached to the cells of a sheet: notes, and the comments of newer programs, which write a note with advice
 * to update beside each. What we attached ourselves when the file was sent back is nobody's word.
 */
export async function readNotes(sheet: string, readPart: ReadPart): Promise<CellNote[]> {
  const found: Record<'comments' | 'threadedComment', CellNote[]> = { comments: [], threadedComment: [] };
  for (const { type, path, isExternal } of await readRelations(sheet, readPart)) {
    const kind = (['comments', 'threadedComment'] as const).find((one) => type.endsWith(`/${one}`));
    const xml = kind === undefined || isExternal ? undefined : await readPart(path);
    if (kind !== undefined && xml !== undefined) found[kind].push(...readPartOfNotes(xml));
  }
  const threads = found.threadedComment;
  const isThread = ({ row, column }: CellNote) => threads.some((one) => one.row === row && one.column === column);
  return [...found.comments.filter((note) => !isThread(note)), ...threads];
}

/** How ours begins, also in a file saved by a program that drops who wrote a comment. */
const ours = new RegExp(`(?:^|\\n)${answerAuthor}: `);

function readPartOfNotes(xml: string): CellNote[] {
  const notes: CellNote[] = [];
  const authors: string[] = [];
  const inside: string[] = [];
  let note: (CellNote & { author: string | undefined }) | undefined;
  parseXml(xml, {
    open: (name, { ref = '', authorId }) => {
      if (name === 'author') authors.push('');
      if (name === 'comment' || name === 'threadedComment') {
        const address = parseAddress(ref);
        if (address === undefined || notes.length >= maxRows) throw new SheetTooLarge(ref);
        note = { ...address, words: '', author: authors[Number(authorId)] };
      }
      inside.push(name);
    },
    text: (text) => {
      if (inside.at(-1) === 'author') authors[authors.length - 1] += text;
      const isWord = inside.at(-1) === 't' || (inside.at(-1) === 'text' && inside.at(-2) === 'threadedComment');
      if (note !== undefined && isWord && !inside.includes('rPh')) note.words += text;
    },
    close: (name) => {
      inside.pop();
      if (note === undefined || (name !== 'comment' && name !== 'threadedComment')) return;
      const { author, ...one } = note;
      // Ours stands behind what an office had attached to the same cell.
      const words = one.words.split(ours)[0]?.trim() ?? '';
      if (author !== answerAuthor && words !== '') notes.push({ ...one, words });
      note = undefined;
    },
  });
  return notes;
}
