import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../../core/machine/is-there.ts';
import { openDeskWords as words } from '../words/open-desk.ts';

/** A file that opens the desk at a double click. */
export interface Shortcut {
  name: string;
  text: string;
}

/** The shortcut for a project on a system; it opens the desk as the command does, in a window that shows what it says. */
export function makeShortcut(project: string, platform: NodeJS.Platform): Shortcut {
  const name = words.shortcut;
  if (platform === 'win32') {
    // A percent sign in a name would be read as that of a variable.
    const place = project.replaceAll('%', '%%');
    const lines = [
      '@echo off',
      'chcp 65001 >nul',
      `cd /d "${place}"`,
      'call npm run ban-lam-viec',
      'if errorlevel 1 pause',
    ];
    return { name: `${name}.cmd`, text: lines.map((line) => `${line}\r\n`).join('') };
  }
  if (platform === 'darwin')
    return {
      name: `${name}.command`,
      text: `#!/bin/sh\ncd '${project.replaceAll("'", "'\\''")}' && npm run ban-lam-viec\n`,
    };
  const place = project.replaceAll('\\', '\\\\');
  const lines = ['[Desktop Entry]', 'Type=Application', `Name=${name}`, `Path=${place}`, 'Exec=npm run ban-lam-viec'];
  return { name: `${name}.desktop`, text: `${[...lines, 'Terminal=true'].join('\n')}\n` };
}

/** Writes the shortcut onto the desktop, or beside it where there is none: the file. */
export async function writeShortcut(
  project: string,
  { platform, home }: { platform: NodeJS.Platform; home: string },
): Promise<string> {
  const desktops = [path.join(home, 'OneDrive', 'Desktop'), path.join(home, 'Desktop')];
  const there = await Promise.all(desktops.map(isFolder));
  const { name, text } = makeShortcut(project, platform);
  const file = path.join(desktops.find((_, index) => there[index]) ?? home, name);
  await writeFile(file, text);
  await chmod(file, 0o755);
  return file;
}
