import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeShortcut, writeShortcut } from '../../../src/office/desk/write-shortcut.ts';

it('opens the desk in its folder, whatever the folder is called', () => {
  expect(makeShortcut('D:\\Xã 100% số\\trang', 'win32')).toEqual({
    name: 'Bàn làm việc.cmd',
    text: '@echo off\r\nchcp 65001 >nul\r\ncd /d "D:\\Xã 100%% số\\trang"\r\ncall npm run ban-lam-viec\r\nif errorlevel 1 pause\r\n',
  });
  expect(makeShortcut('/home/van phong/trang', 'linux')).toEqual({
    name: 'Bàn làm việc.desktop',
    text: '[Desktop Entry]\nType=Application\nName=Bàn làm việc\nPath=/home/van phong/trang\nExec=npm run ban-lam-viec\nTerminal=true\n',
  });
});

it('is written onto the desktop, and is run by the shell where it is a script', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'nha-'));
  try {
    const project = path.join(home, "trang 'của' xã #1");
    mkdirSync(project);
    mkdirSync(path.join(home, 'Desktop'));
    writeFileSync(path.join(project, 'package.json'), '{"scripts":{"ban-lam-viec":"echo $PWD"}}');
    const file = await writeShortcut(project, { platform: 'darwin', home });
    expect(file).toBe(path.join(home, 'Desktop', 'Bàn làm việc.command'));
    expect(statSync(file).mode & 0o111).toBe(0o111);
    expect(execFileSync(file, { encoding: 'utf8' }).split('\n')).toContain(project);
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/bin\/sh\n/);
  } finally {
    await rm(home, { recursive: true });
  }
});
