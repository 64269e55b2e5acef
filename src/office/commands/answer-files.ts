import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import type { Content } from '../../core/programme/content.ts';
import { markWorkbook } from '../answers/mark-workbook.ts';
import { type Letter, prepareLetter } from '../answers/prepare-letter.ts';
import { readReceived } from '../quarter/read-received.ts';
import { answerAuthor } from '../words/intake.ts';
import { letterWords } from '../words/letter.ts';
import type { ImportOptions } from './import-options.ts';

/** Writes for each file what is to be sent back to its office; changes neither the file nor any report. */
export async function answerFiles(
  content: Content,
  files: readonly string[],
  folder: string,
  options: Pick<ImportOptions, 'replace' | 'receivedOn' | 'toldCover' | 'today'>,
): Promise<number> {
  if (files.some((file) => path.resolve(path.dirname(file)) === path.resolve(folder)))
    return refuse(exitCodes.usage, letterWords.besideReceived(folder));
  // The day of receipt is ours to write, so no office is asked for it.
  const receipt = { ...options, isBeforeReceipt: options.receivedOn === undefined };
  const received = await readReceived(content, files, receipt);
  await mkdir(folder, { recursive: true });
  for (const one of received) {
    const { file } = one;
    const answer = prepareLetter(path.basename(file), one, options.today);
    tell(letterWords.ofFile(file, answer.problems, await writeAnswer(answer, file, folder)));
  }
  const faulty = received.filter(({ intake }) => 'issues' in intake).length;
  tell(letterWords.written(folder, faulty, files.length));
  return exitCodes.sound;
}

/** The names of what was written. */
async function writeAnswer({ marks, write }: Letter, file: string, folder: string): Promise<string[]> {
  const name = path.basename(file, path.extname(file));
  const bytes = marks.length === 0 ? undefined : await markWorkbook(await readFile(file), marks, answerAuthor);
  const marked = bytes && (await writeNew(folder, letterWords.markedName(name), bytes));
  const text = await writeNew(folder, letterWords.textName(name), `${write(marked)}\n`);
  return marked === undefined ? [text] : [text, marked];
}

/** Under the first free name: an earlier answer stays. */
async function writeNew(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${stem}-${number}${ext}`;
    try {
      await writeFile(path.join(folder, free), content, { flag: 'wx' });
      return free;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue;
      // On a full disk, half a letter would be there.
      await rm(path.join(folder, free), { force: true });
      throw error;
    }
  }
}
