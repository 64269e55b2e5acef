import { type Shows, showsAs } from './number-format.ts';
import type { ReadPart } from './open-package.ts';
import { parseXml } from './parse-xml.ts';

/** What the cells of every sheet refer to. */
export interface SharedParts {
  /** Words by their number. */
  strings: string[];
  /** How each cell style shows numbers. */
  styles: Shows[];
  isEpoch1904: boolean;
}

export interface SheetPart {
  name: string;
  isHidden: boolean;
  path: string;
}

/** The sheets of a workbook in the order of their tabs, and what their cells refer to. */
export async function readWorkbookParts(readPart: ReadPart): Promise<SharedParts & { sheets: SheetPart[] }> {
  const paths = readRelations((await readPart('xl/_rels/workbook.xml.rels')) ?? '<none/>');
  const sheets: SheetPart[] = [];
  let isEpoch1904 = false;
  parseXml((await readPart('xl/workbook.xml')) ?? '<none/>', {
    open: (name, { date1904, name: tab = '', state, 'r:id': relation = '' }) => {
      if (name === 'workbookPr') isEpoch1904 = date1904 === '1' || date1904 === 'true';
      const path = paths.get(relation);
      if (name === 'sheet' && path !== undefined) {
        sheets.push({ name: tab, isHidden: state !== undefined && state !== 'visible', path });
      }
    },
  });
  return {
    sheets,
    isEpoch1904,
    strings: readStrings((await readPart('xl/sharedStrings.xml')) ?? '<none/>'),
    styles: readStyles((await readPart('xl/styles.xml')) ?? '<none/>'),
  };
}

/** Where each sheet is, by the name of its relation. Charts and macros are not asked for, so they are never opened. */
function readRelations(xml: string): Map<string, string> {
  const paths = new Map<string, string>();
  parseXml(xml, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || !type.endsWith('/worksheet') || mode === 'External') return;
      paths.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return paths;
}

/** The words of the workbook; the reading aids of rPh are not part of them. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  const inside: string[] = [];
  parseXml(xml, {
    open: (name) => {
      inside.push(name);
      if (name === 'si') strings.push('');
    },
    text: (text) => {
      if (inside.at(-1) === 't' && !inside.includes('rPh')) strings.push((strings.pop() ?? '') + text);
    },
    close: () => void inside.pop(),
  });
  return strings.map(unescapeExcel);
}

function readStyles(xml: string): Shows[] {
  const codes = new Map<number, string>();
  const styles: Shows[] = [];
  let isInCells = false;
  parseXml(xml, {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) styles.push(showsAs(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

/** Excel writes a character that XML cannot hold as `_x000D_`. */
export function unescapeExcel(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
