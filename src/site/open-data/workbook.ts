import { strToU8 } from 'fflate';
import { zipAlike } from '../../core/machine/fixed-zip.ts';
import { type Xml, xml } from '../../core/text/xml.ts';
import type { Cell } from './column.ts';
import type { FilledTable } from './fill-table.ts';
import { separators } from './table-csv.ts';
import { openDataWords } from './words/page-words.ts';

const { workbook: words } = openDataWords;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

/** A sheet: its tab, the head, the rows beneath. */
interface Sheet {
  tab: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/**
 * Every table in one workbook: first what there is, then a sheet for each, the heads in Vietnamese. Words stand as
 * words, so that nothing of them is ever run as a formula, and no date is shifted or turned about by a spreadsheet.
 */
export function writeWorkbook(tables: readonly FilledTable[]): Uint8Array<ArrayBuffer> {
  const sheets: Sheet[] = [
    {
      tab: words.contents,
      head: words.contentsHead,
      rows: tables.map(({ title, about, name, rows }) => [title, about, name, rows.length]),
    },
    ...tables.map(({ title, columns, rows }) => ({
      tab: nameTab(title),
      head: columns.map((column) => column.title),
      rows: rows.map((row) => columns.map(({ name }) => row[name])),
    })),
  ];
  const files: [string, Xml][] = [
    ['[Content_Types].xml', describeTypes(sheets)],
    [
      '_rels/.rels',
      xml`<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${`${relations}/officeDocument`}" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', listSheets(sheets)],
    ['xl/_rels/workbook.xml.rels', relateSheets(sheets)],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, index): [string, Xml] => [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(sheet)]),
  ];
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipAlike(files.map(([name, { text }]) => [name, strToU8(head + text)]));
}

/** At most 31 letters, and none that a spreadsheet keeps for itself. */
function nameTab(title: string): string {
  return title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();
}

function describeTypes(sheets: readonly Sheet[]): Xml {
  const parts = sheets.map(
    (_, index) =>
      xml`<Override PartName="${`/xl/worksheets/sheet${index + 1}.xml`}" ContentType="${typeOf('worksheet')}"/>`,
  );
  return xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeOf('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${typeOf('styles')}"/>${parts}</Types>`;
}

function listSheets(sheets: readonly Sheet[]): Xml {
  const names = sheets.map(
    ({ tab }, index) => xml`<sheet name="${tab}" sheetId="${`${index + 1}`}" r:id="${`rId${index + 1}`}"/>`,
  );
  return xml`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names}</sheets></workbook>`;
}

function relateSheets(sheets: readonly Sheet[]): Xml {
  const links = sheets.map(
    (_, index) =>
      xml`<Relationship Id="${`rId${index + 1}`}" Type="${`${relations}/worksheet`}" Target="${`worksheets/sheet${index + 1}.xml`}"/>`,
  );
  return xml`<Relationships xmlns="${packageRelations}">${links}<Relationship Id="${`rId${sheets.length + 1}`}" Type="${`${relations}/styles`}" Target="styles.xml"/></Relationships>`;
}

/** Two looks: words as they are, and heads in bold. */
const styles = xml`<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** The head stays while the rows are scrolled. */
function writeSheet({ head, rows }: Sheet): Xml {
  return xml`<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" baseColWidth="20"/><sheetData>${writeRow(head, '1')}${rows.map((cells) => writeRow(cells, '0'))}</sheetData></worksheet>`;
}

function writeRow(cells: readonly Cell[], style: string): Xml {
  return xml`<row>${cells.map((cell) => writeCell(cell, style))}</row>`;
}

function writeCell(cell: Cell, style: string): Xml {
  if (typeof cell === 'number') return xml`<c s="${style}"><v>${String(cell)}</v></c>`;
  const text = sayCell(cell);
  if (text === '') return xml`<c s="${style}"/>`;
  return xml`<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${text.slice(0, longest)}</t></is></c>`;
}

/** No more fits into one cell. */
const longest = 32_767;

function sayCell(cell: Exclude<Cell, number>): string {
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  return typeof cell === 'object' ? cell.join(separators.lines) : (cell ?? '');
}
