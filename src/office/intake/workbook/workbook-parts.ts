import type { LetterMark, Run } from '../cells.ts';
import { formatCodeOf, type Shows, showsAs } from './number-format.ts';
import type { ReadPart } from './open-package.ts';
import { type Attributes, parseXml } from './parse-xml.ts';
import { letterMarkOf, openRuns } from './read-runs.ts';

/** What the cells of every sheet refer to. */
export interface SharedParts {
  /** Words by their number. */
  strings: string[];
  /** The runs of those words that are not all alike, by the same number. */
  runs: ReadonlyMap<number, Run[]>;
  styles: CellStyle[];
  isEpoch1904: boolean;
  /** Whoever wrote it asks that all be calculated when it is opened: no result in it was ever seen. */
  isUncalculated: boolean;
}

/** How a cell shows what it holds. */
export interface CellStyle {
  shows: Shows;
  /** The code of its number format. */
  format: string;
  /** What its font does to all its letters. */
  mark?: LetterMark;
}

export interface SheetPart {
  name: string;
  isHidden: boolean;
  path: string;
}

/** A tab whose table is not in the package: its figures would be lost. */
export class SheetMissing extends Error {
  readonly sheet: string;
  constructor(sheet: string) {
    super(`No part for sheet ${sheet}`);
    this.sheet = sheet;
  }
}

/** A package of another program's making, in which no workbook can be found. */
export class NoWorkbook extends Error {}

/** The sheets of a workbook in the order of their tabs, and what their cells refer to. */
export async function readWorkbookParts(readPart: ReadPart): Promise<SharedParts & { sheets: SheetPart[] }> {
  const main = await findWorkbook(readPart);
  const relations = await readRelations(main, readPart);
  const xml = await readPart(main);
  if (xml === undefined) throw new NoWorkbook();
  const sheets: SheetPart[] = [];
  let isWorkbook = false;
  let isEpoch1904 = false;
  let isUncalculated = false;
  parseXml(xml, {
    open: (name, attributes) => {
      const { date1904, name: tab = '', state } = attributes;
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') isEpoch1904 = isTrue(date1904);
      if (name === 'calcPr') isUncalculated = isTrue(attributes['fullCalcOnLoad']);
      if (name !== 'sheet') return;
      const relation = relations.find(({ id }) => id === relationOf(attributes));
      // Charts and dialogues hold no cells.
      if (relation !== undefined && /\/(chart|dialog)sheet$/i.test(relation.type)) return;
      if (relation === undefined || relation.isExternal || !/\/worksheet$/i.test(relation.type))
        throw new SheetMissing(tab);
      sheets.push({ name: tab, isHidden: state !== undefined && state !== 'visible', path: relation.path });
    },
  });
  if (!isWorkbook) throw new NoWorkbook();
  const shared = (type: string, usual: string) =>
    readPart(relations.find((relation) => relation.type.endsWith(`/${type}`))?.path ?? pathFrom(main, usual));
  return {
    sheets,
    isEpoch1904,
    isUncalculated,
    ...readStrings((await shared('sharedStrings', 'sharedStrings.xml')) ?? '<none/>'),
    styles: readStyles((await shared('styles', 'styles.xml')) ?? '<none/>'),
  };
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** The workbook of the package, wherever it is and whatever it is called. */
async function findWorkbook(readPart: ReadPart): Promise<string> {
  const relations = await readRelations('', readPart);
  return relations.find(({ type }) => /\/officeDocument$/i.test(type))?.path ?? 'xl/workbook.xml';
}

export interface PartRelation {
  id: string;
  type: string;
  path: string;
  isExternal: boolean;
}

/** What a part refers to. Charts and macros are not asked for, so they are never opened. */
export async function readRelations(part: string, readPart: ReadPart): Promise<PartRelation[]> {
  const relations: PartRelation[] = [];
  parseXml((await readPart(pathFrom(part, `_rels/${part.replace(/.*\//, '')}.rels`))) ?? '<none/>', {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship') return;
      relations.push({ id, type, path: pathFrom(part, target), isExternal: mode === 'External' });
    },
  });
  return relations;
}

/** `r:id`, whatever the prefix that the workbook gives to relations. */
function relationOf(attributes: Attributes): string | undefined {
  return Object.entries(attributes).find(([name]) => /:id$/i.test(name))?.[1];
}

/** A target as seen from the part that names it: `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml`, `..\\a.xml`. */
export function pathFrom(part: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const steps = plain.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The words of the workbook; the reading aids of rPh are not part of them. */
function readStrings(xml: string): Pick<SharedParts, 'strings' | 'runs'> {
  const strings: string[] = [];
  const runs = new Map<number, Run[]>();
  const inside: string[] = [];
  let reader = openRuns();
  parseXml(xml, {
    open: (name, attributes) => {
      inside.push(name);
      if (name === 'si') reader = openRuns();
      else reader.open(name, attributes);
    },
    text: (text) => {
      if (inside.at(-1) === 't' && !inside.includes('rPh')) reader.text(text);
    },
    close: (name) => {
      inside.pop();
      if (name !== 'si') return;
      const marked = reader.marked();
      if (marked !== undefined) runs.set(strings.length, marked);
      strings.push(unescapeExcel(reader.words()));
    },
  });
  return { strings, runs };
}

function readStyles(xml: string): CellStyle[] {
  const codes = new Map<number, string>();
  const fonts: (LetterMark | undefined)[] = [];
  const styles: CellStyle[] = [];
  const inside: string[] = [];
  parseXml(xml, {
    open: (name, attributes) => {
      const { numFmtId, formatCode = '', fontId } = attributes;
      const within = inside.at(-1);
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'font' && within === 'fonts') fonts.push(undefined);
      const mark = within === 'font' && inside.at(-2) === 'fonts' ? letterMarkOf(name, attributes) : undefined;
      if (mark !== undefined) fonts[fonts.length - 1] = mark;
      if (name === 'xf' && within === 'cellXfs') {
        const [id, code] = [Number(numFmtId ?? 0), codes.get(Number(numFmtId))];
        const itsMark = fonts[Number(fontId ?? 0)];
        styles.push({ shows: showsAs(id, code), format: formatCodeOf(id, code), ...(itsMark && { mark: itsMark }) });
      }
      inside.push(name);
    },
    close: () => void inside.pop(),
  });
  return styles;
}

/** Excel writes a character that XML cannot hold as `_x000D_`. */
export function unescapeExcel(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
