import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(?:html|js|json|jsonld|csv|ics|txt|xml|svg)$/;

const ways = [
  // 9 of 11: the last two steps take ten times as long for seven bytes in a hundred.
  ['br', (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })],
  ['gz', (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 })],
] as const;

/** Puts beside each text of a built site what a server sends of it, packed better than there is time for while somebody waits. */
export async function precompress(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile() && compressible.test(file.name) && !file.name.startsWith('_'));
  await Promise.all(
    texts.map(async (text) => {
      const file = path.join(text.parentPath, text.name);
      const bytes = await readFile(file);
      for (const [ending, pack] of ways) {
        const packed = await pack(bytes);
        if (packed.length < bytes.length) await writeFile(`${file}.${ending}`, packed);
      }
    }),
  );
}
