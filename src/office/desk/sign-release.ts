import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../../core/load/read-content.ts';
import { manifestFile } from '../../core/machine/manifest.ts';
import type { Content } from '../../core/programme/content.ts';
import { listReleases } from '../../core/releases/release-state.ts';
import type { Envelope, Statement } from '../../core/schemas/statement.ts';
import { listHolders } from '../../core/signing/check-statements.ts';
import { readStatement, wrapStatement } from '../../core/signing/envelope.ts';
import { draftStatement } from '../signing/draft-statement.ts';
import { formatEnvelope, parseEnvelope } from '../signing/envelope-text.ts';
import { mergeEnvelopes } from '../signing/merge-envelopes.ts';
import { signWithKey } from '../signing/sign-with-key.ts';
import { deskSignWords as words } from '../words/desk-sign.ts';
import { signCommandWords } from '../words/sign-command.ts';
import type { Desk } from './context.ts';
import { keepChange } from './keep-change.ts';

/** The statement on the newest release, and who has signed it so far. */
export interface OpenStatement {
  period: string;
  /** Its path inside the content folder. */
  file: string;
  /** As it lies there; nothing before the first signature. */
  text: string | undefined;
  envelope: Envelope;
  statement: Statement;
  signed: string[];
  /** Whose signature may still come. */
  waiting: string[];
}

/** Opens the statement on the newest release, or draws it up; a sentence where there is none to sign. */
export async function openStatement(desk: Desk): Promise<OpenStatement | string> {
  const read = await readContent(desk.content);
  if ('issues' in read) return words.contentFaulty;
  const { content } = read;
  const period = listReleases(content).at(-1)?.id;
  if (period === undefined) return words.noRelease;
  const file = `statements/${period}.json`;
  const known = content.statements.get(period);
  const envelope = known ?? (await drawUp(desk, content, period));
  if (typeof envelope === 'string') return envelope;
  const statement = readStatement(envelope);
  if (statement === undefined) return words.unreadable;
  const signed = listHolders(envelope, statement, content.signingKeys);
  const holders = [...new Set(statement.predicate.signing.keys.map(({ holder }) => holder))];
  const text = known && (await readFile(path.join(desk.content, file), 'utf8'));
  return { period, file, text, envelope, statement, signed, waiting: holders.filter((one) => !signed.includes(one)) };
}

/** The statement, unsigned; or why none can be drawn up. */
async function drawUp(desk: Desk, content: Content, period: string): Promise<Envelope | string> {
  const lockfile = path.join(path.dirname(desk.live), 'package-lock.json');
  const [manifest, locked] = await Promise.all(
    [path.join(desk.live, manifestFile), lockfile].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  if (!manifest || !locked) return words.notBuilt;
  const order = { period, manifest: JSON.parse(manifest), lockfile: locked, madeOn: desk.today() };
  const statement = draftStatement(content, order);
  return typeof statement === 'string' ? signCommandWords.refused(period, statement) : wrapStatement(statement);
}

/** Signs with a key of this machine; what is said of it. */
export async function signHere(desk: Desk, keyFile: string, passphrase: string): Promise<string> {
  const open = await openStatement(desk);
  if (typeof open === 'string') return open;
  const locked = await readFile(keyFile, 'utf8').catch(() => undefined);
  if (locked === undefined) return words.noKeyFile(keyFile);
  const signed = signWithKey(open, locked, passphrase);
  if (signed === 'wrong-key') return words.wrongKey;
  return signed === 'not-mine' ? words.notMine : keep(desk, open, signed.envelope);
}

/** Takes in the same statement as it came back from somebody who signed it elsewhere; what is said of it. */
export async function takeSigned(desk: Desk, text: string): Promise<string> {
  const open = await openStatement(desk);
  if (typeof open === 'string') return open;
  const sent = parseEnvelope(text);
  const merged = sent && mergeEnvelopes([open.envelope, sent]);
  return merged === undefined ? words.notSame : keep(desk, open, merged);
}

async function keep(desk: Desk, { period, file, text }: OpenStatement, envelope: Envelope): Promise<string> {
  const { doneBy } = desk.store.get();
  if (doneBy === undefined) return words.needsName;
  const now = formatEnvelope(envelope);
  if (now !== text) {
    const order = { texts: { [file]: now }, before: { [file]: text ?? null }, by: doneBy };
    const refusal = await keepChange(desk, { ...order, message: words.message(period) });
    if (refusal !== undefined) return refusal;
  }
  const after = await openStatement(desk);
  return typeof after === 'string' ? after : words.signed(after);
}
