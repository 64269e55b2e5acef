// `npm run ban-lam-viec`: opens the desk in the browser, and keeps it open until the window of this command is closed.
import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { contentFolder } from '../../core/load/content-folder.ts';
import { isFolder } from '../../core/machine/is-there.ts';
import { takeLock } from '../../core/machine/lock.ts';
import { exitCodes, parseArguments, refuse, runCommand } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { todayInVietnam } from '../commands/today.ts';
import { openDeskWords as words } from '../words/open-desk.ts';
import { makeOutside } from './outside.ts';
import { serveDesk } from './serve-desk.ts';
import { openTokenStore } from './token-store.ts';
import { writeShortcut } from './write-shortcut.ts';

const options = { 'khong-mo': { type: 'boolean' }, 'loi-tat': { type: 'boolean' } } as const;

await runCommand(openDesk);

async function openDesk(args: string[]): Promise<number> {
  const values = parseArguments({ args, options })?.values;
  if (values === undefined) return refuse(exitCodes.usage, words.usage);
  if (!(await isFolder(contentFolder))) return refuse(exitCodes.usage, words.wrongFolder);
  const project = process.cwd();
  if (values['loi-tat']) {
    const file = await writeShortcut(project, { platform: process.platform, home: homedir() });
    tell(words.shortcutWritten(file));
    return exitCodes.sound;
  }
  const show = values['khong-mo'] ? () => {} : showInWindow;
  const addressFile = path.join(project, '.ban-lam-viec.dia-chi');
  const giveBack = await takeLock(path.join(project, '.ban-lam-viec.lock'));
  if (giveBack === 'held') {
    // A second click on the shortcut shows the desk that is open.
    const open = await readFile(addressFile, 'utf8').catch(() => undefined);
    if (open !== undefined) show(open);
    return refuse(exitCodes.sound, words.alreadyOpen(open));
  }
  tell(words.opening);
  // One step that fails must not close the desk without a word.
  process.on('unhandledRejection', (error) => complain(words.fault(String(error))));
  try {
    const opened = {
      content: contentFolder,
      today: todayInVietnam,
      outside: makeOutside(project),
      tokens: openTokenStore(),
    };
    const { url, close } = await serveDesk({ ...opened, project, openFolder: showInWindow, saysOpening: true });
    await writeFile(addressFile, url, { mode: 0o600 });
    tell(words.open(url));
    show(url);
    await new Promise((resolve) => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.once(signal, resolve)));
    await close();
    return exitCodes.sound;
  } finally {
    await rm(addressFile, { force: true });
    await giveBack();
  }
}

/** Shows an address in the browser, or a folder in its window; where the machine has neither, the words above say where. */
function showInWindow(place: string): void {
  const openers: Partial<Record<NodeJS.Platform, string>> = { win32: 'explorer.exe', darwin: 'open' };
  const child = spawn(openers[process.platform] ?? 'xdg-open', [place], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}
