import { partName } from '../intake/workbook/open-package.ts';
import { parseXml } from '../intake/workbook/parse-xml.ts';
import { readDirectory, unpack } from '../intake/workbook/read-zip.ts';
import { pathFrom, readRelations, readWorkbookParts } from '../intake/workbook/workbook-parts.ts';
import { addComments, addShapes, emptyComments, emptyDrawing, withoutComment } from './add-comments.ts';
import type { CellPlace } from './find-cell.ts';
import { restyleCells } from './mark-cells.ts';
import { type MarkedStyles, openStyles } from './mark-styles.ts';
import { replaceFiles } from './write-zip.ts';
import { appendTo } from './xml-text.ts';

/** A cell to be marked, and what is said of it. */
export type MarkedCell = CellPlace & { words: string };

/**
 * The same workbook with these cells filled with colour and a comment in each. It is patched, not written anew: every
 * part that needs no change keeps its bytes, so the office gets back its own file.
 */
export async function markWorkbook(
  bytes: Uint8Array,
  marks: readonly MarkedCell[],
  author: string,
): Promise<Uint8Array> {
  const parts = openParts(bytes);
  const { sheets } = await readWorkbookParts(parts.read);
  const stylesPath = await findStyles(parts);
  const styles = openStyles((stylesPath && (await parts.read(stylesPath))) ?? '');
  for (const { name, path } of sheets) {
    const own = marks.filter(({ sheet }) => sheet === name);
    if (own.length > 0) await markSheet(parts, path, own, styles, author);
  }
  if (styles !== undefined && stylesPath !== undefined) parts.write(stylesPath, styles.write());
  return replaceFiles(bytes, parts.changed);
}

interface Parts {
  read: (path: string) => Promise<string | undefined>;
  write: (path: string, text: string) => void;
  /** By the names that the package gives them. */
  changed: Map<string, string>;
}

function openParts(bytes: Uint8Array): Parts {
  const entries = new Map(readDirectory(bytes).map((entry) => [partName(entry.path), entry] as const));
  const changed = new Map<string, string>();
  const nameOf = (path: string) => entries.get(partName(path))?.path ?? path;
  return {
    read: async (path) => {
      const entry = entries.get(partName(path));
      const written = changed.get(nameOf(path));
      // What XML hides in comments could look like the elements that are searched.
      return written ?? (entry && new TextDecoder().decode(unpack(bytes, entry)).replace(/<!--[\s\S]*?-->/g, ''));
    },
    write: (path, text) => void changed.set(nameOf(path), text),
    changed,
  };
}

const contentTypes = '[Content_Types].xml';

async function findStyles(parts: Parts): Promise<string | undefined> {
  let path: string | undefined;
  parseXml((await parts.read(contentTypes)) ?? '<none/>', {
    open: (name, { PartName, ContentType = '' }) => {
      if (name === 'Override' && /spreadsheetml\.styles\+xml$/.test(ContentType)) path = PartName;
    },
  });
  return path;
}

async function markSheet(
  parts: Parts,
  path: string,
  marks: readonly MarkedCell[],
  styles: MarkedStyles | undefined,
  author: string,
): Promise<void> {
  const addresses = marks.map(({ address }) => address);
  const xml = (await parts.read(path)) ?? '';
  const restyled = styles === undefined ? xml : restyleCells(xml, addresses, styles.markedLike);
  const relations = await readRelations(path, parts.read);
  const pathOf = (type: string) => relations.find((one) => one.type.endsWith(`/${type}`))?.path;
  const comments = pathOf('comments') ?? (await addPart(parts, path, 'comments', emptyComments));
  const drawing = pathOf('vmlDrawing') ?? (await addPart(parts, path, 'vmlDrawing', emptyDrawing));
  const before = (await parts.read(comments)) ?? emptyComments;
  parts.write(comments, addComments(before, marks, author));
  parts.write(drawing, addShapes((await parts.read(drawing)) ?? emptyDrawing, withoutComment(before, marks)));
  const isDrawn = /<(?:\w+:)?legacyDrawing[\s/>]/.test(restyled);
  parts.write(path, isDrawn ? restyled : addDrawing(restyled, idOf('vmlDrawing')));
}

type Added = 'comments' | 'vmlDrawing';

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function idOf(kind: Added): string {
  return `traLoi-${kind}`;
}

/** A new part beside the sheet, related to it and named in the list of types. */
async function addPart(parts: Parts, sheet: string, kind: Added, empty: string): Promise<string> {
  // Some programs find these parts by the names that Excel gives them, and only when they are named from the sheet.
  const path = await freeName(parts, (number) =>
    kind === 'comments' ? `xl/comments${number}.xml` : `xl/drawings/vmlDrawing${number}.vml`,
  );
  const target = /^xl\/worksheets\/[^/]*$/.test(sheet) ? path.replace(/^xl/, '..') : `/${path}`;
  const relations = pathFrom(sheet, `_rels/${sheet.split('/').at(-1) ?? ''}.rels`);
  const none = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  const related = (prefix: string) =>
    `<${prefix}Relationship Id="${idOf(kind)}" Type="${relationTypes}/${kind}" Target="${target}"/>`;
  parts.write(relations, appendTo((await parts.read(relations)) ?? none, 'Relationships', related));
  const types = (await parts.read(contentTypes)) ?? '';
  const type = (prefix: string) =>
    kind === 'comments'
      ? `<${prefix}Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`
      : `<${prefix}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  if (kind === 'comments' || !/Extension="vml"/i.test(types)) parts.write(contentTypes, appendTo(types, 'Types', type));
  parts.write(path, empty);
  return path;
}

async function freeName(parts: Parts, nameOf: (number: number) => string): Promise<string> {
  for (let number = 1; ; number++) if ((await parts.read(nameOf(number))) === undefined) return nameOf(number);
}

/** What may stand behind the drawing of comments in a sheet, where order counts. */
const behind = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
];

function addDrawing(xml: string, id: string): string {
  const [end = '', prefix = ''] = /<\/((?:\w+:)?)sheetData>/.exec(xml) ?? [];
  const tags = /<(\/?)(?:\w+:)?(\w+)\b[^>]*?(\/?)>/g;
  tags.lastIndex = xml.indexOf(end) + end.length;
  let depth = 0;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const [, closing, name = '', single] = tag;
    const isNext = depth === 0 && (closing === '/' || behind.includes(name));
    if (isNext) return `${xml.slice(0, tag.index)}${legacyDrawing(prefix, id)}${xml.slice(tag.index)}`;
    if (single === '') depth += closing === '/' ? -1 : 1;
  }
  return xml;
}

function legacyDrawing(prefix: string, id: string): string {
  return `<${prefix}legacyDrawing xmlns:r="${relationTypes}" r:id="${id}"/>`;
}
