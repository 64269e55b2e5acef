import { constants, open } from 'node:fs/promises';

/** What the last part of a path may not be: a link. A pipe must not make us wait either. Windows knows neither. */
const asItStands = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file, or nothing where the name is that of a link, a pipe or a device: that is not opened. */
export async function readRegularFile(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file, asItStands).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ELOOP' || error.code === 'EMLINK' || error.code === 'ENXIO') return undefined;
    throw error;
  });
  try {
    return (await handle?.stat())?.isFile() ? await handle?.readFile() : undefined;
  } finally {
    await handle?.close();
  }
}
