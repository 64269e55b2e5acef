// `node src/publish/deploy/read-inbox.ts FOLDER`: what the sample workflows do with a private inbox repository, run in that
// of the site. Each workbook is answered; what is right becomes a change of the content, on a branch for somebody to look at.
import { execFile } from 'node:child_process';
import { mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { isLitter, isReceivedTable } from '../../core/load/litter.ts';
import { readGitState } from '../../core/machine/git.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { formatDate } from '../../core/words/format.ts';
import { importTables } from '../../office/commands/import.ts';
import { todayInVietnam } from '../../office/commands/today.ts';
import { inboxWords as words } from '../words/inbox.ts';

await runCommand(readInbox);

async function readInbox([folder, ...others]: string[]): Promise<number> {
  if (folder === undefined || others.length > 0) return refuse(exitCodes.usage, words.usage);
  // Told by the host in its own words; whatever else it says, nobody has promised that the inbox is closed.
  const isPrivate = ['private', 'true'].includes(process.env['INBOX_PRIVATE'] ?? '');
  if (!isPrivate) return refuse(exitCodes.data, words.notPrivate);
  const names = (await readdir(folder)).filter((name) => isReceivedTable(name) && !isLitter(name)).sort();
  if (names.length === 0) tell(words.nothing);
  for (const name of names) await readOne(folder, name);
  const branch = process.env['INBOX_BRANCH'] ?? '';
  return branch === '' ? exitCodes.sound : keepAs(branch);
}

/** Answers a workbook, takes in what is right, and puts the workbook aside: read once, it is not read again. */
async function readOne(folder: string, name: string): Promise<void> {
  const [file, day] = [path.join(folder, name), todayInVietnam()];
  const order = ['--ngay-nhan', formatDate(day), '--', file];
  await importTables(['--tra-loi', path.join(folder, words.answers), ...order], {}, day);
  const exitCode = await importTables(['--ghi', '--thay', '--nguoi', words.by, ...order], {}, day);
  tell(exitCode === exitCodes.sound ? words.right(name) : words.faulty(name));
  const done = path.join(folder, words.done);
  await mkdir(done, { recursive: true });
  await rename(file, path.join(done, name));
}

/** What came in, as one commit on a branch of its own: records alone, never a workbook. */
async function keepAs(branch: string): Promise<number> {
  const state = await readGitState('content', 'folder');
  if (state === 'no-git' || state.changedFiles === '') {
    tell(words.unchanged);
    return exitCodes.sound;
  }
  const git = (...args: string[]) => promisify(execFile)('git', args);
  await git('checkout', '--quiet', '-b', branch);
  await git('add', '--', 'content/reports', 'content/imports');
  await git('commit', '--quiet', '--message', words.message);
  tell(words.kept(branch));
  return exitCodes.sound;
}
