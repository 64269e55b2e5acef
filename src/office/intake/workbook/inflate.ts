import { createInflateStream } from '@cj-tech-master/excelts/archive';

/**
 * Unpacks one part, and stops as soon as it gives more bytes than its directory entry declares: a directory that lies
 * cannot fill the memory. The library's own reader checks this too, but may then wait for ever.
 */
export function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = createInflateStream();
  const bytes = new Uint8Array(size);
  let filled = 0;
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Uint8Array) => {
      if (filled + chunk.length > size) {
        stream.destroy();
        reject(new Error('More bytes than declared'));
        return;
      }
      bytes.set(chunk, filled);
      filled += chunk.length;
    });
    stream.on('end', () => (filled === size ? resolve(bytes) : reject(new Error('Fewer bytes than declared'))));
    stream.on('error', reject);
    stream.write(packed);
    stream.end();
  });
}
