import { open, rename, rm } from 'node:fs/promises';

/** Writes a file wholly or not at all: to a place of its own first, then moved. A power cut leaves the old file or the new one. */
export async function writeWhole(file: string, content: string | Uint8Array, unfinished: string): Promise<void> {
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
