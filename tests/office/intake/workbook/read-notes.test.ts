import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../../src/office/intake/workbook/read-notes.ts';
import { SheetTooLarge } from '../../../../src/office/intake/workbook/read-sheet.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const relations = 'xl/worksheets/_rels/sheet1.xml.rels';

function read(parts: Record<string, string>) {
  return readNotes(sheet, async (path) => parts[path]);
}

function relatedTo(...targets: [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

const notesOf = (authors: string, list: string) =>
  `<comments><authors>${authors}</authors><commentList>${list}</commentList></comments>`;
const legacy: [string, string] = ['http://schemas/relationships/comments', '../comments1.xml'];
const threaded: [string, string] = ['http://schemas/relationships/threadedComment', '../threadedComments/tc1.xml'];

describe('notes', () => {
  it('are read with the cell they are attached to, in all their runs and whatever the prefix', async () => {
    const part = notesOf(
      '<author>Chị Lan</author>',
      '<comment ref="H11" authorId="0"><text><r><t>Chị Lan:</t></r><r><t>\nsố mới </t></r><r><t>94,1</t></r></text></comment>',
    ).replaceAll(/<(\/?)/g, '<$1x:');
    expect(await read({ [relations]: relatedTo(legacy), 'xl/comments1.xml': part })).toEqual([
      { row: 11, column: 7, words: 'Chị Lan:\nsố mới 94,1' },
    ]);
  });

  it('are none where the sheet has no such part, or its part is empty', async () => {
    expect(await read({})).toEqual([]);
    expect(await read({ [relations]: relatedTo(legacy) })).toEqual([]);
    const part = notesOf('<author/>', '<comment ref="A1" authorId="0"><text><t> </t></text></comment>');
    expect(await read({ [relations]: relatedTo(legacy), 'xl/comments1.xml': part })).toEqual([]);
  });

  it('are those of a conversation, not the advice that stands beside it for older programs', async () => {
    const parts = {
      [relations]: relatedTo(legacy, threaded),
      'xl/comments1.xml': notesOf(
        '<author>tc={1}</author>',
        '<comment ref="B2" authorId="0"><text><t>[Threaded comment] Your version…</t></text></comment><comment ref="B3" authorId="0"><text><t>xem lại</t></text></comment>',
      ),
      'xl/threadedComments/tc1.xml':
        '<ThreadedComments><threadedComment ref="B2" personId="p" id="i"><text>số này cũ?</text></threadedComment><threadedComment ref="B2"><text>đúng</text></threadedComment></ThreadedComments>',
    };
    expect((await read(parts)).map(({ row, words }) => `${row} ${words}`)).toEqual([
      '3 xem lại',
      '2 số này cũ?',
      '2 đúng',
    ]);
  });

  it('are not ours, be they alone in a cell or behind those of the office', async () => {
    const ours = '<author>Chị Lan</author><author>Văn phòng, máy kiểm tra</author>';
    const list =
      '<comment ref="B2" authorId="1"><text><t>Ghi 240.</t></text></comment><comment ref="B3" authorId="0"><text><r><t>xem lại</t></r><r><t>\nVăn phòng, máy kiểm tra: Ghi 240.</t></r></text></comment>';
    const parts = { [relations]: relatedTo(legacy), 'xl/comments1.xml': notesOf(ours, list) };
    expect((await read(parts)).map(({ words }) => words)).toEqual(['xem lại']);
    // As LibreOffice saves it: nobody wrote it any more.
    const kept = '<comment ref="B2" authorId="0"><text><t>Văn phòng, máy kiểm tra: Ghi 240.</t></text></comment>';
    const saved = { ...parts, 'xl/comments1.xml': notesOf('<author></author>', kept) };
    expect(await read(saved)).toEqual([]);
  });

  it('stop the reading where they are attached to no cell, or are too many', async () => {
    const comment = (ref: string) => `<comment ref="${ref}" authorId="0"><text><t>a</t></text></comment>`;
    const parts = (list: string) => ({ [relations]: relatedTo(legacy), 'xl/comments1.xml': notesOf('', list) });
    await expect(read(parts(comment('')))).rejects.toThrow(SheetTooLarge);
    await expect(read(parts(comment('A1').repeat(2001)))).rejects.toThrow(SheetTooLarge);
    expect(await read(parts(comment('A1').repeat(2000)))).toHaveLength(2000);
  });
});
