import { unzip, zip } from '@cj-tech-master/excelts/archive';
import { aFigure, someFigures } from './filled-tables.ts';

const sheet = 'xl/worksheets/sheet2.xml';

/** A filled template whose parts are changed as text, and with parts added. */
export async function aForgedWorkbook(
  change: (text: string, path: string) => string,
  added: Record<string, Uint8Array | string> = {},
): Promise<Uint8Array> {
  const forged = zip();
  for await (const entry of unzip(await someFigures([aFigure('93,9')])).entries()) {
    forged.add(entry.path, change(await entry.text(), entry.path));
  }
  for (const [path, content] of Object.entries(added)) forged.add(path, content);
  return forged.bytes();
}

/** A filled template whose table of values is changed as XML. */
export function aForgedSheet(change: (xml: string) => string): Promise<Uint8Array> {
  return aForgedWorkbook((text, path) => (path === sheet ? change(text) : text));
}

/** 60 MB of zeros in about 60 KB; `declared` is what the directory says of it, where it lies. */
export async function aBomb(declared?: number): Promise<Uint8Array> {
  const bytes = await aForgedWorkbook((text) => text, { 'xl/media/zeros.bin': new Uint8Array(60e6) });
  if (declared !== undefined) lieAbout(bytes, 'xl/media/zeros.bin', declared);
  return bytes;
}

/** The table of values itself unpacks to 60 MB, and the directory says 2,000 bytes. */
export async function aLyingSheet(): Promise<Uint8Array> {
  const bytes = await aForgedSheet((xml) => xml.replace('</sheetData>', `</sheetData>${' '.repeat(60e6)}`));
  lieAbout(bytes, sheet, 2000);
  return bytes;
}

/** What an old .xls or an encrypted .xlsx begins with. */
export function aCompoundFile(words = ''): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...head, ...new Array<number>(600).fill(0), ...Buffer.from(words, 'utf16le')]);
}

/** Changes the unpacked size in the central directory. */
function lieAbout(bytes: Uint8Array, path: string, size: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entry = buffer.lastIndexOf(path);
  buffer.writeUInt32LE(size, entry - 46 + 24);
}
