import { escapeXml } from '../../core/text/xml.ts';
import { parseAddress } from '../intake/cells.ts';
import { appendTo } from './xml-text.ts';

/** What is said of one cell. */
export interface CellComment {
  address: string;
  words: string;
}

export const emptyComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';

export const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** The part of comments with ours added; in a cell that has one, ours stands behind what is there. */
export function addComments(xml: string, comments: readonly CellComment[], author: string): string {
  const authors = /<((?:\w+:)?)authors\b[^>]*>[\s\S]*?<\/\1authors>/.exec(xml)?.[0] ?? '';
  const authorId = [...authors.matchAll(/<(?:\w+:)?author[\s/>]/g)].length;
  const signed = appendTo(xml, 'authors', (prefix) => `<${prefix}author>${escapeXml(author)}</${prefix}author>`);
  return comments.reduce((xml, { address, words }) => {
    // Some programs drop who wrote a comment when they save: ours says so itself.
    const said = `${author}: ${words}`;
    const run = (prefix: string, text: string) =>
      `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
    const there = findComment(xml, address);
    if (there !== undefined)
      return `${xml.slice(0, there.end)}${run(there.prefix, `\n${said}`)}${xml.slice(there.end)}`;
    return appendTo(
      xml,
      'commentList',
      (prefix) =>
        `<${prefix}comment ref="${address}" authorId="${authorId}"><${prefix}text>${run(prefix, said)}</${prefix}text></${prefix}comment>`,
    );
  }, signed);
}

/** The cells of these that have no comment yet: each of them needs a shape. */
export function withoutComment(xml: string, comments: readonly CellComment[]): CellComment[] {
  return comments.filter(({ address }) => findComment(xml, address) === undefined);
}

function findComment(xml: string, address: string): { prefix: string; end: number } | undefined {
  const found = new RegExp(`<((?:\\w+:)?)comment\\b[^>]*\\sref="${address}"[^>]*>`).exec(xml);
  if (found === null) return undefined;
  const [, prefix = ''] = found;
  const end = xml.indexOf(`</${prefix}text>`, found.index);
  return end < 0 ? undefined : { prefix, end };
}

/** The drawing that holds the boxes of comments, with a hidden one for each of these. */
export function addShapes(vml: string, comments: readonly CellComment[]): string {
  const numbers = [...vml.matchAll(/\bid="_x0000_s(\d+)"/g)].map(([, number]) => Number(number));
  const first = Math.max(1024, ...numbers) + 1;
  const shapes = comments.map(({ address, words }, index) => shapeOf(address, words, first + index)).join('');
  return vml.replace(/<\/xml>\s*$/, (end) => `${shapes}${end}`);
}

function shapeOf(address: string, words: string, number: number): string {
  const { row, column } = parseAddress(address) ?? { row: 1, column: 0 };
  const lines = Math.min(16, 3 + Math.ceil(words.length / 45));
  const anchor = [column + 1, 15, Math.max(0, row - 2), 4, column + 4, 60, Math.max(0, row - 2) + lines, 4].join(', ');
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:260pt;height:${lines * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
