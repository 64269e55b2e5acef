import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, newIssue } from '../issues/catalogue.ts';
import { listRecordKinds, otherFolders } from '../record-kinds.ts';
import { fold } from '../text/fold.ts';
import { slugOf } from '../text/slug.ts';
import { isInInbox, isLeftAside, isLitter, isReceivedTable } from './litter.ts';
import { readRegularFile } from './read-regular-file.ts';

/** Files by their path inside the content folder, with `/` between folders. */
export type ContentFiles = Map<string, Uint8Array>;

/** Stands for an entry that is neither file nor folder: a link leads out of the content, and is never opened. */
export const notAFile = new Uint8Array();

const plainName = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const transcription = /^source\/[A-Za-z0-9-]+\.txt$/;

/** Every entry of the content folder but folders, sorted, so that problems are always told in the same order. */
export async function readFiles(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = async (entry: (typeof entries)[number]): Promise<[string, Uint8Array]> => {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    // What nothing reads may be open in Excel, and then could not be read.
    if (entry.isFile() && isLeftAside(name)) return [name, new Uint8Array()];
    return [name, (await readRegularFile(file)) ?? notAFile];
  };
  const files = await Promise.all(entries.filter((entry) => !entry.isDirectory()).map(read));
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Ids and paths of the well-named files of a folder. */
export function listRecords(files: ContentFiles, folder: string): { id: string; file: string }[] {
  const { ending = '', name = plainName } = ruleOf(folder) ?? {};
  return [...files.keys()]
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending))
    .map((file) => ({ id: file.slice(folder.length + 1, -ending.length), file }))
    .filter(({ id }) => name.test(id));
}

/** Files that nothing reads, names that are no ids, and names that are the same once folded. */
export function checkFileNames(files: ContentFiles): Issue[] {
  const seen = new Map<string, string>();
  const isFile = (file: string) => files.get(file) !== notAFile;
  const all = [...files.keys()];
  const names = all.filter(isFile);
  return [
    ...all.filter((file) => !isFile(file)).map((file) => newIssue('not-a-file', { file })),
    ...tellLeftAside(names),
    ...names.flatMap((file) => (isLeftAside(file) ? [] : checkFileName(files, file, seen))),
  ];
}

/** Each kind once, however many there are. */
function tellLeftAside(names: readonly string[]): Issue[] {
  const litter = names.filter(isLitter);
  const received = names.filter((name) => !isLitter(name) && (isReceivedTable(name) || isInInbox(name)));
  const [firstLitter, firstReceived] = [litter[0], received[0]];
  return [
    ...(firstLitter === undefined ? [] : [newIssue('litter-file', { file: firstLitter }, { count: litter.length })]),
    ...(firstReceived === undefined
      ? []
      : [newIssue('received-file', { file: firstReceived }, { count: received.length, isKept: false })]),
  ];
}

function checkFileName(files: ContentFiles, file: string, seen: Map<string, string>): Issue[] {
  if (isSingle(file)) return [];
  const [folder = '', base = '', ...deeper] = file.split('/');
  const { ending, name = plainName } = ruleOf(folder) ?? {};
  if (ending === undefined || !base.endsWith(ending) || deeper.length > 0)
    return [newIssue('unexpected-file', { file })];
  const id = base.slice(0, -ending.length);
  return [
    ...(name === plainName ? checkName(files, file, id, ending) : checkPeriod(file, id, name)),
    ...checkTwin(file, seen),
  ];
}

function isSingle(path: string): boolean {
  return transcription.test(path) || listRecordKinds().some(([, { file }]) => file === path);
}

/** What the files of a folder end in, and how they are named where the name is no plain id. */
function ruleOf(folder: string): { ending: string; name?: RegExp | undefined } | undefined {
  const [, kind] = listRecordKinds().find(([name, { file }]) => name === folder && file === undefined) ?? [];
  if (kind !== undefined) return { ending: '.json', name: kind.fileName };
  const ending = new Map<string, string>(Object.entries(otherFolders)).get(folder);
  return ending === undefined ? undefined : { ending };
}

function checkName(files: ContentFiles, file: string, id: string, ending: string): Issue[] {
  if (plainName.test(id) && id.length <= 80) return [];
  const slug = slugOf(id);
  // A name that another file has would have one of the two overwritten.
  const isFree = slug !== undefined && !files.has(`${path.posix.dirname(file)}/${slug}${ending}`);
  return [newIssue('file-name-not-a-slug', { file }, { name: id, likely: isFree ? `${slug}${ending}` : undefined })];
}

function checkPeriod(file: string, id: string, name: RegExp): Issue[] {
  return name.test(id) ? [] : [newIssue('file-name-not-a-period', { file }, { name: id })];
}

function checkTwin(file: string, seen: Map<string, string>): Issue[] {
  const folded = fold(file);
  const twin = seen.get(folded);
  seen.set(folded, twin ?? file);
  return twin === undefined ? [] : [newIssue('duplicate-id', { file }, { twin })];
}

/** The files with these texts in their place, as if they were written. */
export function withTexts(files: ContentFiles, texts: Iterable<readonly [string, string]>): ContentFiles {
  return new Map([...files, ...[...texts].map(([name, text]) => [name, Buffer.from(text)] as const)]);
}
