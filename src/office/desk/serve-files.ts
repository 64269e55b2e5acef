import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import type { Hono } from 'hono';
import { complain } from '../../core/machine/tell.ts';
import { deskFrameWords as words } from '../words/desk-frame.ts';
import { desk as at } from './addresses.ts';

const styles = path.resolve(import.meta.dirname, '../../site/styles');

/** The sheet, scripts and font of the desk, and when the sheet is there: no build stands between the office and its quarter. */
export function addFiles(app: Hono, compile = compileSheet): Promise<string> {
  let sheet: Promise<string> | undefined;
  // A sheet that could not be written leaves a plain page, not a closed desk; asked for again, it is tried again.
  const readSheet = () => {
    sheet ??= compile(path.join(import.meta.dirname, 'desk.css')).catch((error: unknown) => {
      sheet = undefined;
      complain(`${words.noSheet}\n${error}`);
      return '';
    });
    return sheet;
  };
  const files: [name: string, type: string, read: () => Promise<string | Uint8Array>][] = [
    ['ban-lam-viec.css', 'text/css; charset=utf-8', readSheet],
    ['giu-chu.js', 'text/javascript; charset=utf-8', () => readScript('keep-typed.ts')],
    ['ban-lam-viec.js', 'text/javascript; charset=utf-8', () => readScript('desk-page.ts')],
    ['be-vietnam-pro-600.woff2', 'font/woff2', () => readFile(path.join(styles, 'be-vietnam-pro-600.woff2'))],
  ];
  for (const [name, type, read] of files)
    app.get(`/${at.files}/${name}`, async (context) =>
      context.body(new Uint8Array(Buffer.from(await read())), 200, { 'Content-Type': type }),
    );
  // Every first page asks for it, and it is slow on a busy machine.
  return readSheet();
}

async function readScript(name: string): Promise<string> {
  return stripTypeScriptTypes(await readFile(path.join(import.meta.dirname, 'browser', name), 'utf8'));
}

let compiled: string | undefined;

/** The sheets of the site hold the functions of Tailwind; its own command writes them out, once for all desks of a process. */
async function compileSheet(sheet: string): Promise<string> {
  compiled ??= await runTailwind(sheet);
  return compiled;
}

async function runTailwind(sheet: string): Promise<string> {
  const tailwind = createRequire(import.meta.url).resolve('tailwindcss/lib/cli.js');
  const child = spawn(process.execPath, [tailwind, '-c', path.join(styles, 'tailwind.config.ts'), '-i', sheet], {
    cwd: path.resolve(styles, '../../..'),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const exitCode = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (exitCode !== 0) throw new Error(`The sheet of the desk was not written (${exitCode})`);
  return written;
}
