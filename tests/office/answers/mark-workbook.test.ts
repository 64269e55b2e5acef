import { readFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { type MarkedCell, markWorkbook } from '../../../src/office/answers/mark-workbook.ts';
import { readSheets } from '../../../src/office/intake/read-sheets.ts';
import { packedBytes, readDirectory, unpack } from '../../../src/office/intake/workbook/read-zip.ts';
import { answerAuthor } from '../../../src/office/words/intake.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';
import { aForgedWorkbook } from '../intake/hostile-workbooks.ts';

const template = new Uint8Array(readFileSync('tests/fixtures/intake/11b-unit-ty.xlsx'));
const sheet = 'Chỉ tiêu';
const wrongUnit: MarkedCell = { sheet, address: 'H21', words: 'Ghi 240 & gửi lại <nhé>.' };

/** Each file of a package as it is packed, by its path. */
function packedFiles(bytes: Uint8Array): Map<string, string> {
  return new Map(
    readDirectory(bytes).map((entry) => [entry.path, Buffer.from(packedBytes(bytes, entry)).toString('base64')]),
  );
}

function textOf(bytes: Uint8Array, path: string): string {
  const entry = readDirectory(bytes).find((one) => one.path === path);
  return entry === undefined ? '' : new TextDecoder().decode(unpack(bytes, entry));
}

async function open(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

/** The colour and the comment of a cell, as a spreadsheet library reads them. */
function lookOf(workbook: Workbook, { sheet: name, address }: Pick<MarkedCell, 'sheet' | 'address'>) {
  const cell = workbook.getWorksheet(name)?.getCell(address);
  const { note, fill } = cell ?? {};
  const words = typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
  return { words, colour: fill?.type === 'pattern' ? fill.fgColor?.argb : undefined };
}

const red = 'FFFFC7CE';

describe('a marked workbook', () => {
  it('differs from the one received only in the sheet, its comments and the styles', async () => {
    const marked = packedFiles(await markWorkbook(template, [wrongUnit], answerAuthor));
    const received = packedFiles(template);
    expect([...marked.keys()]).toEqual([...received.keys()]);
    expect([...received.keys()].filter((path) => marked.get(path) !== received.get(path))).toEqual([
      'xl/worksheets/sheet2.xml',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/styles.xml',
    ]);
  });

  it('shows colour and comment in the cell, and keeps the comments that were there', async () => {
    const marked = await open(await markWorkbook(template, [wrongUnit], answerAuthor));
    expect(lookOf(marked, wrongUnit)).toEqual({
      words: 'Văn phòng, máy kiểm tra: Ghi 240 & gửi lại <nhé>.',
      colour: red,
    });
    const before = await open(template);
    const heading = { sheet, address: 'H3' };
    expect(lookOf(marked, heading)).toEqual(lookOf(before, heading));
    expect(lookOf(before, heading).words).toContain('Ví dụ: 93,9');
    const neighbour = { sheet, address: 'I21' };
    expect(lookOf(marked, neighbour)).toEqual(lookOf(before, neighbour));
    const [cell, own] = [marked, before].map((one) => one.getWorksheet(sheet)?.getCell('H21'));
    expect([cell?.font, cell?.border, cell?.numFmt]).toEqual([own?.font, own?.border, own?.numFmt]);
  });

  it('is read as the one received, also when it is marked a second time', async () => {
    const once = await markWorkbook(template, [wrongUnit], answerAuthor);
    const twice = await markWorkbook(once, [{ ...wrongUnit, words: 'Vẫn sai.' }], answerAuthor);
    const received = await readSheets(template, 'a.xlsx');
    expect(await readSheets(once, 'a.xlsx')).toEqual(received);
    expect(await readSheets(twice, 'a.xlsx')).toEqual(received);
    expect(lookOf(await open(twice), wrongUnit).words).toBe(
      `${answerAuthor}: Ghi 240 & gửi lại <nhé>.\n${answerAuthor}: Vẫn sai.`,
    );
    const shapes = (bytes: Uint8Array) => textOf(bytes, 'xl/drawings/vmlDrawing2.vml').split('<v:shape ').length;
    expect(shapes(once)).toBe(shapes(template) + 1);
    expect(shapes(twice)).toBe(shapes(once));
  });

  it('gets parts for comments where it has none, and marks cells that are not there', async () => {
    const received = await someFigures([aFigure('93,9')]);
    const marks = [
      { sheet: 'Chỉ tiêu', address: 'C2', words: 'Sai số.' },
      { sheet: 'Chỉ tiêu', address: 'K40', words: 'Thiếu.' },
      { sheet: 'Bìa', address: 'B6', words: 'Điền ô này.' },
    ];
    const bytes = await markWorkbook(received, marks, answerAuthor);
    const marked = await open(bytes);
    const said = (words: string) => ({ words: `${answerAuthor}: ${words}`, colour: red });
    for (const mark of marks) expect(lookOf(marked, mark)).toEqual(said(mark.words));
    expect(await readSheets(bytes, 'a.xlsx')).toEqual(await readSheets(received, 'a.xlsx'));
    const added = [...packedFiles(bytes).keys()].filter((path) => !packedFiles(received).has(path));
    expect(added.filter((path) => !path.endsWith('.rels'))).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing2.vml',
    ]);
    const types = textOf(bytes, '[Content_Types].xml');
    expect(types.match(/Extension="vml"/g)).toHaveLength(1);
    expect(types.match(/PartName="\/xl\/comments\d\.xml"/g)).toHaveLength(2);
    expect(
      textOf(bytes, 'xl/worksheets/sheet2.xml').match(/<legacyDrawing [^>]*r:id="traLoi-vmlDrawing"\/>/g),
    ).toHaveLength(1);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['04-rid-prefix', () => readFixture('04-rid-prefix')],
    ['05-SharedStrings-capital', () => readFixture('05-SharedStrings-capital')],
    ['45c-part-case', () => readFixture('45c-part-case')],
    ['every element with a prefix', withPrefixes],
  ])('may be of another making: %s', async (_, make) => {
    const bytes = await make();
    const marked = await markWorkbook(bytes, [{ ...wrongUnit, address: 'H31' }], answerAuthor);
    expect(await readSheets(marked, 'a.xlsx')).toEqual(await readSheets(bytes, 'a.xlsx'));
    const texts = readDirectory(marked).map(({ path }) => textOf(marked, path));
    expect(texts.filter((text) => text.includes('Ghi 240 &amp; gửi lại'))).toHaveLength(1);
    const cells = texts.flatMap((text) => text.match(/<(?:x:)?c [^>]*r="H31"[^>]*>/g) ?? []);
    const styles = texts.flatMap((text) =>
      [...text.matchAll(/<(?:x:)?cellXfs count="(\d+)"/g)].map(([, count]) => count),
    );
    expect(cells.filter((cell) => cell.includes(` s="${Number(styles[0]) - 1}"`))).toHaveLength(1);
  });
});

function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`tests/fixtures/intake/${name}.xlsx`));
}

/** The elements of a sheet and of the styles with a prefix, as some libraries write them. */
function withPrefixes(): Promise<Uint8Array> {
  return aForgedWorkbook((text, path) =>
    /worksheets\/sheet\d|styles\.xml$/.test(path)
      ? text.replace(/<(\/?)(?![?!])(?=\w)(?!\w+:)/g, '<$1x:').replace(' xmlns="', ' xmlns:x="')
      : text,
  );
}
