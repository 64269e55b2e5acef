import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import { idSchema, ownWordsSchema } from '../../core/schemas/fields.ts';
import { signingKeysSchema } from '../../core/schemas/signing-key.ts';
import { fingerprintOfKey } from '../../core/signing/envelope.ts';
import { liesInHistory, makeSigningKey, writePrivate } from '../signing/signing-key.ts';
import { commandWords } from '../words/commands.ts';
import { signCommandWords as words } from '../words/sign-command.ts';
import { todayInVietnam } from './today.ts';

const shortest = 12;

/** Where the content is, and who is asked for the words of a key. */
export interface SigningContext {
  content: string;
  ask: (question: string) => Promise<string>;
}

/** Makes a key on the machine of its holder: the private part stays there, the public part goes to the office. */
export async function makeKey(
  { id, holder, file }: { id?: string; holder?: string; file?: string },
  { ask }: SigningContext,
): Promise<number> {
  const named = { id: idSchema.safeParse(id).data, holder: ownWordsSchema.safeParse(holder).data };
  if (named.id === undefined || named.holder === undefined || file === undefined)
    return refuse(exitCodes.usage, words.usage);
  if (liesInHistory(file)) return refuse(exitCodes.usage, words.inHistory(file));
  const passphrase = await ask(words.askNew);
  if (passphrase.length < shortest) return refuse(exitCodes.usage, words.tooShort);
  const { locked, publicKey } = makeSigningKey(passphrase);
  if ((await writePrivate(file, locked)) === 'there') return refuse(exitCodes.usage, words.exists(file));
  const publicFile = `${file}.cong-khai.json`;
  const line = { kind: 'add', ...named, publicKey, on: todayInVietnam() };
  await writeFile(publicFile, `${JSON.stringify(line, undefined, 2)}\n`);
  tell(words.keyMade(file, publicFile, fingerprintOfKey(publicKey)));
  return exitCodes.sound;
}

/** Takes the public part of a key into the list of keys, to which lines are only ever added. */
export async function takeKey(
  file: string | undefined,
  { content }: SigningContext,
  isWritten: boolean,
): Promise<number> {
  if (file === undefined) return refuse(exitCodes.usage, words.usage);
  const line = await readJson(file);
  const [added] = signingKeysSchema.safeParse([line]).data ?? [];
  if (added?.kind !== 'add') return refuse(exitCodes.data, words.unreadable(file));
  // From the day on which the office takes it, whatever the file says.
  const taken = { ...added, on: todayInVietnam() };
  const said = words.keyTaken(added.holder, fingerprintOfKey(added.publicKey));
  return addLine(taken, { content, isWritten, said, refusal: words.notAdded });
}

/** Retires a key from today: what it signed before stands. */
export async function retireKey(
  { id, reason }: { id?: string; reason?: string },
  { content }: SigningContext,
  isWritten: boolean,
): Promise<number> {
  const named = { id: idSchema.safeParse(id).data, reason: ownWordsSchema.safeParse(reason).data };
  if (named.id === undefined || named.reason === undefined) return refuse(exitCodes.usage, words.usage);
  const line = { kind: 'retire', ...named, on: todayInVietnam() };
  return addLine(line, { content, isWritten, said: words.keyRetired(named.id), refusal: words.notRetired });
}

async function addLine(
  line: object,
  { content, isWritten, said, refusal }: { content: string; isWritten: boolean; said: string; refusal: string },
): Promise<number> {
  const root = path.join(content, 'keys.json');
  const before = signingKeysSchema.safeParse((await readJson(root)) ?? []);
  if (!before.success) return refuse(exitCodes.data, words.unreadable(root));
  const after = signingKeysSchema.safeParse([...before.data, line]);
  if (!after.success) return refuse(exitCodes.data, refusal);
  tell(said);
  if (!isWritten) tell(commandWords.nothingWritten);
  else {
    await writeWhole(root, `${JSON.stringify(after.data, undefined, 2)}\n`, `${root}.unfinished`);
    tell(commandWords.written(root));
  }
  return exitCodes.sound;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
