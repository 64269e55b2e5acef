// Takes a built site to a server over SFTP. The desk of the editors starts it, and tells the place on the standard input:
// a password stands in no list of processes.
import { text } from 'node:stream/consumers';
import { manifestFile } from '../../core/machine/manifest.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { movesToPublish, namesBeside } from '../build/switch-folders.ts';
import { deployWords as words } from '../words/deploy.ts';
import { openSftp, type SftpRefusal, sftpPlaceSchema } from './sftp/open-sftp.ts';
import { makeRemoteFolders, type RemoteFolders } from './sftp/remote-folders.ts';

await runCommand(deliverBySftp);

/** With a site: takes it there. Without: only says which key the server shows. */
async function deliverBySftp([site, ...others]: string[]): Promise<number> {
  if (others.length > 0) return refuse(exitCodes.usage, words.sftpUsage);
  const place = sftpPlaceSchema.parse(JSON.parse(await text(process.stdin)));
  const opened = await openSftp(site === undefined ? { ...place, hostKey: undefined } : place);
  if ('refusal' in opened) {
    if (site !== undefined || opened.refusal !== 'new-key')
      return refuse(exitCodes.system, sayRefusal(opened, place.host));
    tell(opened.hostKey);
    return exitCodes.sound;
  }
  try {
    const refusal = await replace(makeRemoteFolders(opened.sftp), site ?? '', place.folder.replace(/\/+$/, ''));
    if (refusal !== undefined) return refuse(exitCodes.system, refusal);
    tell(words.delivered(`${place.host}:${place.folder}`));
    return exitCodes.sound;
  } finally {
    opened.close();
  }
}

/**
 * Uploads beside the folder, reads everything back, and only then gives the folders their names: no visitor meets half a
 * site. What is to be said where it could not be done.
 * LIMIT: a server renames one folder at a time, so that for the time of one answer there is none of that name.
 */
async function replace(remote: RemoteFolders, site: string, folder: string): Promise<string | undefined> {
  const { unfinished, previous, older } = namesBeside(folder);
  // Cut off between the two last names, the one before stands in for it while the new one comes.
  if (!(await remote.isThere(folder)) && (await remote.isThere(previous))) await remote.rename(previous, folder);
  const isThere = await remote.isThere(folder);
  if (isThere && (await remote.listNames(folder)).length > 0 && !(await remote.isThere(`${folder}/${manifestFile}`)))
    return words.notASite(folder);
  await remote.removeTree(unfinished);
  await remote.upload(site, unfinished);
  if ((await remote.listDiffering(site, unfinished)).length > 0) return words.copyDiffers;
  await remote.removeTree(older);
  for (const [from, to] of movesToPublish(folder)) if (await remote.isThere(from)) await remote.rename(from, to);
  await remote.removeTree(older);
  return undefined;
}

function sayRefusal(refused: SftpRefusal, host: string): string {
  return 'hostKey' in refused ? words.sftp[refused.refusal](host, refused.hostKey) : words.sftp[refused.refusal](host);
}
