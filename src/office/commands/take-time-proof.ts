import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprintOfText } from '../../core/machine/fingerprint.ts';
import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import { readTimeProof } from '../../core/signing/time-proof.ts';
import { sayTimeProof } from '../../core/words/signing.ts';
import { commandWords } from '../words/commands.ts';
import { signCommandWords as words } from '../words/sign-command.ts';
import type { SigningContext } from './signing-keys.ts';

/** Takes the `.ots` file that OpenTimestamps gave for a release into the content, once it is of that release. */
export async function takeTimeProof(
  file: string | undefined,
  period: string | undefined,
  { content }: SigningContext,
  isWritten: boolean,
): Promise<number> {
  if (file === undefined || period === undefined) return refuse(exitCodes.usage, words.usage);
  const record = { ots: (await readFile(file).catch(() => Buffer.alloc(0))).toString('base64') };
  const proof = readTimeProof(record);
  if (proof === undefined) return refuse(exitCodes.data, words.unreadable(file));
  const release = await readFile(path.join(content, 'releases', `${period}.json`), 'utf8').catch(() => undefined);
  if (release === undefined || proof.sha256 !== fingerprintOfText(release))
    return refuse(exitCodes.data, words.timeOfOther(file, period));
  tell(words.timeTaken(period, sayTimeProof(proof)));
  if (!isWritten) tell(commandWords.nothingWritten);
  else {
    const place = path.join(content, 'proofs', `${period}.json`);
    await mkdir(path.dirname(place), { recursive: true });
    await writeWhole(place, `${JSON.stringify(record)}\n`, `${place}.unfinished`);
    tell(commandWords.written(place));
  }
  return exitCodes.sound;
}
