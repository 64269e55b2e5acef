import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isLitter, isLockFile } from '../../core/load/litter.ts';
import { isFile, isFolder } from '../../core/machine/is-there.ts';
import { findNearest } from '../../core/text/nearest.ts';
import { importWords } from '../words/import-command.ts';

/** The files that were meant, each once, and what is told of those left aside; or why nothing is read. */
export type FoundFiles = { files: string[]; notices: string[] } | { refusal: string };

/** A file, a folder of them, or a name with * and ?: whatever the shell did not resolve is resolved here. */
export async function findFiles(
  named: readonly string[],
  commandFor: (named: readonly string[]) => string,
): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const notices: string[] = [];
  const bare = named.length === 0 ? [] : withoutQuotes(named);
  for (const [index, name] of bare.entries()) {
    const found = (await isFile(name)) ? { files: [name], notices: [] } : await resolveName(bare, index, commandFor);
    if ('refusal' in found) return found;
    for (const file of found.files) if (!files.has(path.resolve(file))) files.set(path.resolve(file), file);
    notices.push(...found.notices);
  }
  return { files: [...files.values()], notices };
}

/** Windows knows no single quotes: it hands them on, and parts at the blanks between them. */
function withoutQuotes(named: readonly string[]): string[] {
  return named
    .join('\0')
    .replace(/(^|\0)'([^']*)'(?=\0|$)/g, (_, before, path) => `${before}${path.replaceAll('\0', ' ')}`)
    .split('\0');
}

async function resolveName(
  named: readonly string[],
  index: number,
  commandFor: (named: readonly string[]) => string,
): Promise<FoundFiles> {
  const name = named[index] ?? '';
  if (await isFolder(name)) return listFolder(name, await readdir(name, { withFileTypes: true }));
  const folder = path.dirname(name);
  const beside = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (/[*?]/.test(name)) {
    const pattern = patternOf(path.basename(name));
    const matching = beside.filter((entry) => pattern.test(entry.name.normalize('NFC')));
    const found = splitFiles(folder, matching);
    return found.files.length > 0 ? found : { refusal: importWords.noMatch(name) };
  }
  const parted = await findParted(named, index);
  if (parted !== undefined) {
    const whole = [...named.slice(0, parted.from), parted.path, ...named.slice(parted.to)];
    return { refusal: importWords.unquoted(parted.path, commandFor(whole)) };
  }
  const names = beside.filter((entry) => entry.isFile() && !isLitter(entry.name)).map((entry) => entry.name);
  const likely = findNearest(path.basename(name), names);
  return { refusal: importWords.noFile(name, likely === undefined ? undefined : path.join(folder, likely)) };
}

interface Entry {
  name: string;
  isFile(): boolean;
}

/** The workbooks of a folder, and what else lies there: scanned papers are told, not read. */
function listFolder(folder: string, entries: readonly Entry[]): FoundFiles {
  const found = splitFiles(folder, entries);
  return found.files.length > 0 ? found : { refusal: importWords.emptyFolder(folder) };
}

function splitFiles(folder: string, entries: readonly Entry[]): { files: string[]; notices: string[] } {
  const names = entries.map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1));
  const isReadable = (name: string) =>
    !isLitter(name) && tableEnding.test(name) && !ownOverview.test(name) && isFileNamed(entries, name);
  const open = names.filter(isLockFile);
  const litter = names.filter((name) => isLitter(name) && !isLockFile(name));
  const others = names.filter((name) => !isLitter(name) && !isReadable(name));
  return {
    files: names.filter(isReadable).map((name) => path.join(folder, name)),
    notices: [
      ...open.map((name) => importWords.isOpen(name.replace(/^~\$|^\.~lock\.|#$/g, ''))),
      ...(litter.length > 0 ? [importWords.litterSkipped(litter)] : []),
      ...(others.length > 0 ? [importWords.othersSkipped(folder, others)] : []),
    ],
  };
}

/** What a table may be called, also in a format that is then refused with the way out. */
const tableEnding = /\.(?:xls[xmb]?|csv|tsv|ods|numbers|gsheet|icloud)$/i;

/** What `bieu-mau -- --tat-ca` writes beside the workbooks to fill in. */
const ownOverview = /^ai-bao-cao-gi-/;

function isFileNamed(entries: readonly Entry[], name: string): boolean {
  return entries.some((entry) => entry.name === name && entry.isFile());
}

function patternOf(name: string): RegExp {
  const source = name
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'iu');
}

/** Words that together name a file: a path with blanks that stood in no quotes. */
async function findParted(
  named: readonly string[],
  index: number,
): Promise<{ path: string; from: number; to: number } | undefined> {
  for (let to = index + 2; to <= named.length; to += 1) {
    const whole = named.slice(index, to).join(' ');
    if ((await isFile(whole)) || (await isFolder(whole))) return { path: whole, from: index, to };
  }
  return undefined;
}
