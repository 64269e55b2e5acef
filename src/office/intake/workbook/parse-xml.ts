import { isXmlError, SaxParser, type SaxTag } from '@cj-tech-master/excelts/xml';

/** A part with a DOCTYPE or an entity of its own, which no spreadsheet program writes. */
export class UnsafeXml extends Error {}

/** A part of a workbook that cannot be unpacked or read to its end. */
export class DamagedPart extends Error {}

/** An element as it opens: its name without the prefix, and what it says of itself. */
export type Attributes = Record<string, string | undefined>;

interface Handlers {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Walks through a part, telling each element and text as it comes. */
export function parseXml(xml: string, { open, text, close }: Handlers): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new UnsafeXml();
  const parser = new SaxParser({ position: false });
  parser.on('opentag', ({ name, attributes }: SaxTag) => open?.(localName(name), attributes));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }: SaxTag) => close(localName(name)));
  try {
    parser.write(xml).close();
  } catch (error) {
    throw isXmlError(error) ? new DamagedPart() : error;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
