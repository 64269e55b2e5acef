// `npm run quay-lai`: puts the site that was published before back in its place. The data and its history stay as they are.

import { isFolder } from '../../core/machine/is-there.ts';
import { takeLock } from '../../core/machine/lock.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { verifyFolder } from '../verification/verify-files.ts';
import { buildWords } from '../words/build.ts';
import { goBack, namesBeside, recover } from './switch-folders.ts';

const published = 'dist';

await runCommand(rollBack);

async function rollBack(args: string[]): Promise<number> {
  if (args.length > 0) return refuse(exitCodes.usage, buildWords.rollBackUsage);
  const giveBack = await takeLock('.build.lock');
  if (giveBack === 'held') return refuse(exitCodes.system, buildWords.busy);
  try {
    await recover(published);
    const { previous } = namesBeside(published);
    if (!(await isFolder(previous))) return refuse(exitCodes.data, buildWords.noPrevious);
    const verified = await verifyFolder(previous);
    if (verified === 'no-manifest' || verified.mismatches.length > 0)
      return refuse(exitCodes.data, buildWords.previousAltered);
    await goBack(published);
    tell(buildWords.wentBack(verified.manifest));
    return exitCodes.sound;
  } finally {
    await giveBack();
  }
}
