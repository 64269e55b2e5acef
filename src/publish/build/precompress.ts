import type { Dirent } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import zopfli from '@gfx/zopfli';

const compressible = /\.(?:html|css|js|json|jsonld|csv|ics|txt|xml|svg)$/;

/** Nobody who searches sees anything before it has come: worth half a second of packing, for eight bytes in a hundred. */
const awaited = /^(?:danh-muc\.\w+\.json|SearchForm\.\S+\.js)$/;

const ways = [
  ['br', (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: brotliFor(bytes) })],
  [
    'gz',
    (bytes: Buffer, name: string) =>
      awaited.test(name)
        ? // More than ten pieces take five times as long for three bytes in ten thousand.
          zopfli.gzipAsync(bytes, { numiterations: 1, blocksplittingmax: 10 })
        : promisify(gzip)(bytes, { level: 9, memLevel: 9 }),
  ],
] as const;

/** A window as wide as the text: to lay out one of 4 MB takes seven times as long as to pack a page into it. */
function brotliFor({ length }: Buffer): Record<number, number> {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window, BROTLI_DEFAULT_WINDOW: widest } = constants;
  // 9 of 11: the last two steps take ten times as long for seven bytes in a hundred.
  return { [quality]: 9, [window]: Math.min(widest, Math.max(16, Math.ceil(Math.log2(length + 16)))) };
}

/** Puts beside each text of a built site what a server sends of it, packed better than there is time for while somebody waits. */
export async function precompress(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile() && compressible.test(file.name) && !file.name.startsWith('_'));
  const waiting = texts.values();
  await Promise.all(Array.from({ length: atOnce }, () => packAll(waiting)));
}

/** As many as there are threads to pack on: what waits for one holds its window and its bytes all the while. */
const atOnce = 4;

async function packAll(texts: Iterable<Dirent>): Promise<void> {
  for (const text of texts) {
    const file = path.join(text.parentPath, text.name);
    const bytes = await readFile(file);
    for (const [ending, pack] of ways) {
      const packed = await pack(bytes, text.name);
      if (packed.length < bytes.length) await writeFile(`${file}.${ending}`, packed);
    }
  }
}
