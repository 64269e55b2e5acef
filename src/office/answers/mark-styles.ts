import { appendTo, attributeOf, setAttribute } from './xml-text.ts';

/** Styles to which the ones of marked cells are added as they are asked for. */
export interface MarkedStyles {
  /** The style like this one, but for the fill of a marked cell. */
  markedLike: (style: number) => number;
  write: () => string;
}

/** Pale red, as Excel's own "Bad". */
const fill = 'FFFFC7CE';

/** Nothing where the part holds no styles of cells. */
export function openStyles(xml: string): MarkedStyles | undefined {
  const fills = sectionOf(xml, 'fills');
  const formats = sectionOf(xml, 'cellXfs');
  if (fills === undefined || formats === undefined) return undefined;
  const fillId = [...fills.matchAll(/<(?:\w+:)?fill[\s/>]/g)].length;
  const own = [...formats.matchAll(/<(?:\w+:)?xf\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?xf>)/g)].map(([format]) => format);
  const added = new Map<number, string>();
  return {
    markedLike: (style) => {
      const like = own[style] ?? own[0] ?? '<xf/>';
      if (!added.has(style))
        added.set(
          style,
          like.replace(/^<[^>]*>/, (tag) => filled(tag, fillId)),
        );
      return own.length + [...added.keys()].indexOf(style);
    },
    write: () => {
      const withFill = appendTo(xml, 'fills', (prefix) => writeFill(prefix));
      const whole = appendTo(withFill, 'cellXfs', () => [...added.values()].join(''));
      return recount(recount(whole, 'fills', fillId + 1), 'cellXfs', own.length + added.size);
    },
  };
}

function sectionOf(xml: string, element: string): string | undefined {
  return new RegExp(`<((?:\\w+:)?)${element}\\b[^>]*>[\\s\\S]*?</\\1${element}>`).exec(xml)?.[0];
}

function filled(tag: string, fillId: number): string {
  return setAttribute(setAttribute(tag, 'fillId', fillId), 'applyFill', 1);
}

function writeFill(prefix: string): string {
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${fill}"/></${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

function recount(xml: string, element: string, count: number): string {
  return xml.replace(new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>`), (tag) =>
    attributeOf(tag, 'count') === undefined ? tag : setAttribute(tag, 'count', count),
  );
}
