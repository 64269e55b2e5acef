// `npm run ky`: keys of those who sign releases, the statement on a release, signatures on it, and putting them together.

import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../../core/load/content-folder.ts';
import { readContent } from '../../core/load/read-content.ts';
import { manifestFile } from '../../core/machine/manifest.ts';
import { exitCodes, parseArguments, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import type { Envelope } from '../../core/schemas/statement.ts';
import { listHolders } from '../../core/signing/check-statements.ts';
import { readStatement, wrapStatement } from '../../core/signing/envelope.ts';
import { askPassphrase } from '../signing/ask-passphrase.ts';
import { draftStatement } from '../signing/draft-statement.ts';
import { formatEnvelope, parseEnvelope } from '../signing/envelope-text.ts';
import { mergeEnvelopes } from '../signing/merge-envelopes.ts';
import { signWithKey } from '../signing/sign-with-key.ts';
import { commandWords } from '../words/commands.ts';
import { signCommandWords as words } from '../words/sign-command.ts';
import { refuseData } from './print-issues.ts';
import { makeKey, retireKey, type SigningContext, takeKey } from './signing-keys.ts';
import { takeTimeProof } from './take-time-proof.ts';
import { todayInVietnam } from './today.ts';

const text = { type: 'string' } as const;
const options = {
  ma: text,
  ten: text,
  ra: text,
  ky: text,
  trang: text,
  khoa: text,
  'ly-do': text,
  ghi: { type: 'boolean' },
} as const;

if (import.meta.main) await runCommand((args) => sign(args, { content: contentFolder, ask: askPassphrase }));

/** Does what its first word names, in a content folder, asking for the words of a key. */
export async function sign(args: string[], context: SigningContext): Promise<number> {
  const parsed = parseArguments({ args, options, allowPositionals: true });
  const [order, ...files] = parsed?.positionals ?? [];
  if (parsed === undefined) return refuse(exitCodes.usage, words.usage);
  const { ma, ten, ra, ky, trang = 'dist', khoa, 'ly-do': lyDo, ghi = false } = parsed.values;
  switch (order) {
    case 'tao-khoa':
      return makeKey({ ...(ma && { id: ma }), ...(ten && { holder: ten }), ...(ra && { file: ra }) }, context);
    case 'nhan-khoa':
      return takeKey(files[0], context, ghi);
    case 'bo-khoa':
      return retireKey({ ...(ma && { id: ma }), ...(lyDo && { reason: lyDo }) }, context, ghi);
    case 'lap':
      return draw({ period: ky, site: trang, isWritten: ghi }, context);
    case 'ky':
      return addSignature(files[0], khoa, context);
    case 'moc':
      return takeTimeProof(files[0], ky, context, ghi);
    case 'gop':
      return merge(files, context, ghi);
    default:
      return refuse(exitCodes.usage, words.usage);
  }
}

/** Draws up the statement on a release, unsigned. */
async function draw(
  { period, site, isWritten }: { period: string | undefined; site: string; isWritten: boolean },
  { content }: SigningContext,
): Promise<number> {
  if (period === undefined) return refuse(exitCodes.usage, words.usage);
  const result = await readContent(content);
  if ('issues' in result) return refuseData(result.issues);
  const place = path.join(site, manifestFile);
  const [manifest, lockfile] = await Promise.all([
    readFile(place, 'utf8').catch(() => ''),
    readFile('package-lock.json', 'utf8'),
  ]);
  if (manifest === '') return refuse(exitCodes.usage, words.unreadable(place));
  const order = { period, manifest: JSON.parse(manifest), lockfile, madeOn: todayInVietnam() };
  const statement = draftStatement(result.content, order);
  if (typeof statement === 'string') return refuse(exitCodes.data, words.refused(period, statement));
  tell(words.says(statement));
  return write(placeOf(content, period), wrapStatement(statement), isWritten);
}

/** Signs a statement where it lies, on the machine of whoever holds the key. */
async function addSignature(
  file: string | undefined,
  keyFile: string | undefined,
  { ask }: SigningContext,
): Promise<number> {
  if (file === undefined || keyFile === undefined) return refuse(exitCodes.usage, words.usage);
  const envelope = await readEnvelope(file);
  const statement = envelope && readStatement(envelope);
  if (envelope === undefined || statement === undefined) return refuse(exitCodes.data, words.unreadable(file));
  tell(words.says(statement));
  tell(words.verifyFirst);
  const locked = await readFile(keyFile, 'utf8').catch(() => '');
  const signed = signWithKey({ envelope, statement }, locked, await ask(words.ask));
  if (signed === 'wrong-key') return refuse(exitCodes.usage, words.wrongKey);
  if (signed === 'not-mine') return refuse(exitCodes.usage, words.notMine);
  await writeWhole(file, formatEnvelope(signed.envelope), `${file}.unfinished`);
  const { threshold, keys } = statement.predicate.signing;
  const { signatures } = signed.envelope;
  const holders = keys.filter(({ fingerprint }) => signatures.some(({ keyid }) => keyid === fingerprint));
  tell(words.signed(file, signed.holder, new Set(holders.map(({ holder }) => holder)).size, threshold));
  return exitCodes.sound;
}

/** Puts what came back from the signers together with what is in the content. */
async function merge(files: readonly string[], { content }: SigningContext, isWritten: boolean): Promise<number> {
  const envelopes: Envelope[] = [];
  for (const file of files) {
    const envelope = await readEnvelope(file);
    if (envelope === undefined) return refuse(exitCodes.data, words.unreadable(file));
    envelopes.push(envelope);
  }
  const [first] = envelopes;
  const statement = first && readStatement(first);
  if (statement === undefined) return refuse(exitCodes.usage, words.usage);
  const { period, signing } = statement.predicate;
  const place = placeOf(content, period);
  const known = await readEnvelope(place);
  const merged = mergeEnvelopes(known === undefined ? envelopes : [known, ...envelopes]);
  if (merged === undefined) return refuse(exitCodes.data, words.notSame);
  const result = await readContent(content);
  if ('issues' in result) return refuseData(result.issues);
  const holders = listHolders(merged, statement, result.content.signingKeys);
  tell(words.merged(place, holders.length, signing.threshold));
  return write(place, merged, isWritten);
}

async function write(file: string, envelope: Envelope, isWritten: boolean): Promise<number> {
  if (!isWritten) {
    tell(commandWords.nothingWritten);
    return exitCodes.sound;
  }
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, formatEnvelope(envelope), `${file}.unfinished`);
  tell(commandWords.written(file));
  tell(words.next);
  return exitCodes.sound;
}

function placeOf(content: string, period: string): string {
  return path.join(content, 'statements', `${period}.json`);
}

async function readEnvelope(file: string): Promise<Envelope | undefined> {
  return parseEnvelope(await readFile(file, 'utf8').catch(() => ''));
}
