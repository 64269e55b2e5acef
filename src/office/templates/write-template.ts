import { type Cell, type Style, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { templateWords } from '../words/template.ts';
import type { Template, TemplateCell, TemplateSheet } from './template-sheets.ts';

/** Fixed, so that the same content gives the same bytes. */
const writtenOn = new Date(Date.UTC(2026, 0, 1));

const font = 'Times New Roman';
const colours = {
  ink: 'FF2B2420',
  muted: 'FF6B625A',
  red: 'FF8F1D14',
  locked: 'FFF3EEE6',
  head: 'FFE7DDCD',
  line: 'FFCFC4B4',
};

const fillOf = (colour: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: colour } }) as const;
const hairline = { style: 'thin', color: { argb: colours.line } } as const;
const frame = { top: hairline, bottom: hairline, left: hairline, right: hairline };

/** The template as an .xlsx file. Sheets are locked without a password: against slips, not against anyone. */
export async function writeTemplate({ cover, sheets }: Template, coverName: string): Promise<Uint8Array> {
  const workbook = newWorkbook();
  writeCover(workbook.addWorksheet(coverName, { views: [{ showGridLines: false }] }), cover);
  for (const sheet of sheets) writeSheet(workbook, sheet);
  await Promise.all(workbook.worksheets.map(lock));
  return workbook.xlsx.writeBuffer();
}

/** Sheets to read, without a cover. */
export async function writeSheets(sheets: readonly TemplateSheet[]): Promise<Uint8Array> {
  const workbook = newWorkbook();
  for (const sheet of sheets) writeSheet(workbook, sheet);
  return workbook.xlsx.writeBuffer();
}

function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.created = writtenOn;
  workbook.modified = writtenOn;
  return workbook;
}

function writeCover(sheet: Worksheet, { title, subtitle, fields, howTo, steps }: Template['cover']): void {
  sheet.getColumn(1).width = 28;
  sheet.getColumn(2).width = 62;
  put(sheet.getCell('A1'), title, { font: { name: font, size: 16, bold: true, color: { argb: colours.red } } });
  put(sheet.getCell('A2'), subtitle, { font: { name: font, size: 12, color: { argb: colours.muted } } });
  sheet.getRow(1).height = 26;
  for (const [index, { label, cell }] of fields.entries()) {
    const row = sheet.getRow(index + 4);
    row.height = 24;
    put(row.getCell(1), label, {
      font: { name: font, size: 13, bold: true },
      border: frame,
      alignment: { vertical: 'middle', horizontal: 'left', indent: 1 },
    });
    writeCell(row.getCell(2), cell);
    row.getCell(2).font = { name: font, size: 13 };
  }
  const first = fields.length + 5;
  sheet.getRow(first).height = 24;
  put(sheet.getCell(first, 1), howTo, { font: { name: font, size: 13, bold: true, color: { argb: colours.red } } });
  for (const [index, step] of steps.entries()) {
    put(sheet.getCell(first + 1 + index, 1), `${index + 1}. ${step}`, { font: { name: font, size: 12 } });
  }
  setUpPage(sheet, `A1:B${first + steps.length}`);
  sheet.pageSetup.orientation = 'portrait';
}

function writeSheet(workbook: Workbook, template: TemplateSheet): void {
  const { name, title, columns, rows, frozen, printed, none } = template;
  const view = { state: 'frozen', xSplit: frozen, ySplit: 3, showGridLines: false } as const;
  const sheet = workbook.addWorksheet(name, { views: [view] });
  put(sheet.getCell('A1'), title, { font: { name: font, size: 15, bold: true, color: { argb: colours.red } } });
  sheet.getRow(1).height = 26;
  sheet.getRow(3).height = 40;
  for (const [index, { heading, width, note }] of columns.entries()) {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(3, index + 1);
    put(cell, heading, {
      font: { name: font, size: 12, bold: true },
      fill: fillOf(colours.head),
      border: { ...frame, bottom: { style: 'medium', color: { argb: colours.red } } },
      alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
    });
    if (note !== undefined) cell.note = note;
  }
  for (const [index, cells] of rows.entries()) {
    const row = sheet.getRow(index + 4);
    row.height = heightOf(
      cells,
      columns.map(({ width }) => width),
    );
    for (const [column, cell] of cells.entries()) writeCell(row.getCell(column + 1), cell);
  }
  if (rows.length === 0) put(sheet.getCell('A4'), none, { font: { name: font, size: 12, italic: true } });
  setUpPage(sheet, `A1:${sheet.getColumn(printed).letter}${Math.max(rows.length, 1) + 3}`);
  sheet.pageSetup.printTitlesRow = '3:3';
}

/** Excel does not grow a locked row by itself: enough lines for the longest cell, at about 17 points each. */
function heightOf(cells: readonly TemplateCell[], widths: readonly number[]): number {
  const lines = cells.map(({ text, look }, index) =>
    Math.ceil((text.length * (look === 'code' ? 0.85 : 1.1)) / (widths[index] ?? 10)),
  );
  return 10 + 16 * Math.max(1, ...lines);
}

function writeCell(cell: Cell, { text, isInput, choices, isStrict, prompt, look, formula }: TemplateCell): void {
  const size = look === 'code' ? 9 : 12;
  const colour = look === 'code' || look === 'last' ? colours.muted : colours.ink;
  put(cell, text, {
    font: { name: font, size, color: { argb: colour }, bold: false },
    border: frame,
    alignment: { vertical: 'middle', horizontal: 'left', indent: 1, wrapText: true },
    // Text, or Excel turns 21/21 into a day.
    numFmt: '@',
    protection: { locked: isInput === undefined },
    ...(isInput === undefined && { fill: fillOf(colours.locked) }),
  });
  if (formula !== undefined) cell.value = { formula, result: text };
  const help = prompt === undefined ? {} : { showInputMessage: true, promptTitle: templateWords.exampleTitle, prompt };
  if (choices !== undefined) {
    const list = 'range' in choices ? choices.range : `"${choices.words.join(',')}"`;
    cell.dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [list],
      showErrorMessage: isStrict === true,
      errorTitle: templateWords.errorTitle,
      error: templateWords.chooseOne,
      ...help,
    };
  } else if (prompt !== undefined) {
    // A rule that everything meets: its only use is the message.
    cell.dataValidation = {
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formulae: [1200],
      allowBlank: true,
      showErrorMessage: true,
      ...help,
    };
  }
}

function put(cell: Cell, text: string, style: Partial<Style>): void {
  cell.value = text === '' ? null : text;
  Object.assign(cell, style);
}

function setUpPage(sheet: Worksheet, printArea: string): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
  });
  sheet.headerFooter.oddFooter = '&R&P/&N';
}

async function lock(sheet: Worksheet): Promise<void> {
  await sheet.protect('', { formatColumns: true, formatRows: true, sort: true, autoFilter: true });
}
