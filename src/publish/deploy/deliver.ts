// Puts a built site into a folder elsewhere: a network drive, a stick, what a server shows. The desk of the editors starts it.
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../../core/machine/is-there.ts';
import { takeLock } from '../../core/machine/lock.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { settle } from '../build/settle.ts';
import { isWhole, namesBeside, publish, recover } from '../build/switch-folders.ts';
import { readManifest } from '../verification/verify-files.ts';
import { deployWords } from '../words/deploy.ts';

await runCommand(deliver);

/** Copies beside the folder, holds the copy against its manifest, and only then switches: no visitor meets half a site. */
async function deliver([site = '', folder = '', ...others]: string[]): Promise<number> {
  if (site === '' || folder === '' || others.length > 0) return refuse(exitCodes.usage, deployWords.deliverUsage);
  if (!(await isFolder(path.dirname(folder))))
    return refuse(exitCodes.usage, deployWords.noOutlet(path.dirname(folder)));
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0 && (await readManifest(folder)) === undefined)
    return refuse(exitCodes.data, deployWords.notASite(folder));
  const giveBack = await takeLock(`${folder}.lock`);
  if (giveBack === 'held') return refuse(exitCodes.system, deployWords.deliveryBusy);
  try {
    await recover(folder);
    const { unfinished } = namesBeside(folder);
    await cp(site, unfinished, { recursive: true });
    if (!(await isWhole(unfinished))) {
      await recover(folder);
      return refuse(exitCodes.system, deployWords.copyDiffers);
    }
    await settle(unfinished);
    await publish(folder);
    tell(deployWords.delivered(folder));
    return exitCodes.sound;
  } finally {
    await giveBack();
  }
}
