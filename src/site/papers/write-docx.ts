import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { unspeakable } from '../../core/text/xml.ts';
import { drawQrPicture } from '../open-data/qr-code.ts';
import { paperWords } from '../words/paper.ts';
import { normaliseOffice } from './normalise-office.ts';
import type { OfficialPaper, PaperBlock } from './official-paper.ts';

/** Twentieths of a point, in which Word measures: 1 mm. */
const mm = 1440 / 25.4;
const page = { width: Math.round(210 * mm), height: Math.round(297 * mm) };
/** Hướng dẫn 36-HD/VPTW: 20 mm above and below, 30 mm at the left, 15 mm at the right. */
const margin = {
  top: Math.round(20 * mm),
  bottom: Math.round(20 * mm),
  left: Math.round(30 * mm),
  right: Math.round(15 * mm),
};
const line = page.width - margin.left - margin.right;
const font = 'Times New Roman';
/** Half points, in which Word measures letters. */
const size = { body: 28, table: 24, small: 20 };
const indent = Math.round(10 * mm);
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };

/** Writes a paper as a Word file: the same paper gives the same bytes. */
export async function writeDocx(paper: OfficialPaper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: `${paper.kind} ${paper.subject}`,
    creator: paper.bodies[1],
    lastModifiedBy: paper.bodies[1],
    styles: {
      default: {
        document: {
          run: { font, size: size.body, language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 60, after: 60, line: 18 * 20, lineRule: LineRuleType.AT_LEAST } },
        },
        heading1: {
          run: { font, size: size.body, bold: true, color: '000000' },
          paragraph: { spacing: { before: 160, after: 60 } },
        },
        heading2: {
          run: { font, size: size.body, bold: true, italics: true, color: '000000' },
          paragraph: { spacing: { before: 120, after: 60 } },
        },
      },
    },
    sections: [writeSection(paper)],
  });
  return normaliseOffice(await Packer.toBuffer(document), paper.madeOn);
}

function writeSection(paper: OfficialPaper): ISectionOptions {
  const foot = new Footer({ children: [paragraph(paper.runningFoot, { size: size.small, center: true })] });
  return {
    properties: { titlePage: true, page: { size: page, margin } },
    headers: {
      first: new Header({ children: [] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    footers: { first: foot, default: foot },
    children: [writeLetterhead(paper), ...writeTitle(paper), ...writeBlocks(paper.blocks), writeClosing(paper)],
  };
}

interface Look {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  center?: boolean;
  size?: number;
  /** Stays on the page of what follows. */
  keepNext?: boolean;
}

function paragraph(text: string, { bold, italic, underline, center, size: letters, keepNext }: Look = {}): Paragraph {
  return new Paragraph({
    ...(center && { alignment: AlignmentType.CENTER }),
    ...(keepNext && { keepNext }),
    children: [
      new TextRun({
        text: legalInXml(text),
        ...(bold && { bold }),
        ...(italic && { italics: italic }),
        ...(underline && { underline: { type: UnderlineType.SINGLE } }),
        ...(letters && { size: letters }),
      }),
    ],
  });
}

/** Two columns without lines: bodies and number at the left, the name of the Party, place and date at the right. */
function writeLetterhead({ bodies: [above, issuer], number, placeAndDate }: OfficialPaper): Table {
  const left = [
    paragraph(above.toLocaleUpperCase('vi'), { center: true }),
    paragraph(issuer.toLocaleUpperCase('vi'), { center: true, bold: true }),
    paragraph('*', { center: true }),
    paragraph(number, { center: true }),
  ];
  const right = [
    paragraph(paperWords.party, { center: true, bold: true, underline: true, size: 30 }),
    paragraph(''),
    paragraph(placeAndDate, { center: true, italic: true }),
  ];
  return columns(left, right, 0.48);
}

function writeTitle({ kind, subject, marks }: OfficialPaper): Paragraph[] {
  return [
    ...marks.map((mark) => paragraph(mark, { bold: true, italic: true })),
    paragraph(''),
    paragraph(kind, { bold: true, center: true, size: 32, keepNext: true }),
    paragraph(subject, { bold: true, center: true, keepNext: true }),
    paragraph('-----', { center: true }),
  ];
}

function writeClosing({ recipients, signature, qr }: OfficialPaper): Table {
  const left = [
    paragraph(paperWords.recipients, { underline: true }),
    ...recipients.map((one) => paragraph(`- ${one}`, { size: size.table })),
    ...(qr === undefined ? [] : [writeQr(qr)]),
  ];
  return columns(
    left,
    signature.map((words) => paragraph(words, { center: true, bold: true })),
    0.45,
  );
}

/** Leads to the page of the release, and holds its digest: on paper it is out of the power of the office. */
function writeQr(address: string): Paragraph {
  const { qr: name } = paperWords;
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: drawQrPicture(address),
        transformation: { width: 96, height: 96 },
        altText: { title: name, description: address, name },
      }),
    ],
  });
}

function columns(left: Paragraph[], right: Paragraph[], share: number): Table {
  const widths = [Math.round(line * share), line - Math.round(line * share)];
  return new Table({
    width: { size: line, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, at) =>
            new TableCell({ children, borders: noBorders, width: { size: widths[at] ?? 0, type: WidthType.DXA } }),
        ),
      }),
    ],
  });
}

/** The last lines stay on the page of who signs: a signature alone on a sheet could belong to anything. */
function writeBlocks(blocks: readonly PaperBlock[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => writeBlock(block, index === blocks.length - 1));
}

function writeBlock(block: PaperBlock, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: legalInXml(block.text),
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
        }),
      ];
    case 'text':
    case 'item':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          keepNext,
          indent: { firstLine: indent },
          children: [new TextRun(legalInXml(block.kind === 'item' ? `- ${block.text}` : block.text))],
        }),
      ];
    case 'blank':
      return Array.from({ length: block.lines }, (_, at) => writeBlankLine(keepNext && at >= block.lines - 2));
    case 'table':
      return [writeTable(block), paragraph('', { keepNext })];
  }
}

/** A dotted line to write on. */
function writeBlankLine(keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    tabStops: [{ type: TabStopType.RIGHT, position: line, leader: 'dot' }],
    children: [new TextRun({ text: '\t' })],
  });
}

function writeTable({ head, widths, rows }: Extract<PaperBlock, { kind: 'table' }>): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.floor((line * width) / sum));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead && { tableHeader: true }),
      children: cells.map(
        (text, at) =>
          new TableCell({
            ...(cells.length === 1
              ? { columnSpan: head.length }
              : { width: { size: columnWidths[at] ?? 0, type: WidthType.DXA } }),
            margins: { top: 30, bottom: 30, left: 80, right: 80 },
            children: text.split('\n').map((words) =>
              paragraph(words, {
                size: size.table,
                bold: isHead || cells.length === 1,
                center: isHead,
                keepNext: cells.length === 1,
              }),
            ),
          }),
      ),
    });
  return new Table({
    width: { size: columnWidths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Signs that no XML may hold, however written, would make a file that Word refuses to open. */
function legalInXml(text: string): string {
  return text.toWellFormed().replaceAll(unspeakable, '');
}
