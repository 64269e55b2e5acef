import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A file written in full, waiting to be moved to its place. */
interface Staged {
  from: string;
  to: string;
}

/** Takes away what an interrupted run left. */
export async function clearStage(stage: string): Promise<void> {
  await rm(stage, { recursive: true, force: true });
}

/** Writes files in full beside their places; nothing that anybody reads has changed when this fails or is cut off. */
export async function stageFiles(files: ReadonlyMap<string, string>, stage: string): Promise<Staged[]> {
  await clearStage(stage);
  try {
    await mkdir(stage, { recursive: true });
    const staged: Staged[] = [];
    for (const [to, text] of files) {
      const plain = path.join(stage, path.basename(to));
      // Files of two folders may have one name.
      const from = staged.some((one) => one.from === plain) ? `${plain}.${staged.length}` : plain;
      const handle = await open(from, 'w');
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      staged.push({ from, to });
    }
    return staged;
  } catch (error) {
    await clearStage(stage);
    throw error;
  }
}

/**
 * Moves staged files to their places, each at one stroke.
 * LIMIT: cut off between two moves, the first file is there and the second is not; running the import again adds it.
 */
export async function moveStaged(staged: readonly Staged[], stage: string): Promise<void> {
  for (const { from, to } of staged) {
    await mkdir(path.dirname(to), { recursive: true });
    await rename(from, to);
  }
  await clearStage(stage);
}
