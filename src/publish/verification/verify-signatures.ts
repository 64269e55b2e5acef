import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { fingerprintOfText } from '../../core/machine/fingerprint.ts';
import { digestOfData, type Manifest } from '../../core/machine/manifest.ts';
import { releaseSchema } from '../../core/schemas/release.ts';
import { signingKeysSchema } from '../../core/schemas/signing-key.ts';
import { type Envelope, envelopeSchema } from '../../core/schemas/statement.ts';
import { timeProofSchema } from '../../core/schemas/time-proof.ts';
import { checkStatements, type SignedFacts, type StatementFault } from '../../core/signing/check-statements.ts';
import { readTimeProof } from '../../core/signing/time-proof.ts';
import { saySigned, sayStatementFault, sayTimeProof } from '../../core/words/signing.ts';
import { signatureWords as words } from '../words/signatures.ts';
import { checkChain } from './compare-ledgers.ts';
import { comparePrintedCodes } from './compare-printed-codes.ts';
import { pathOf, type ReadSite } from './read-published.ts';

/** What is told of the signatures of a site; a fault refuses it, what it only waits for does not. */
export interface VerifiedSignatures {
  faults: string[];
  /** Signatures that are still to come. */
  waiting: string[];
  said: string[];
}

/** The files in which a site publishes who may sign, and what was signed. */
const keysFile = 'kiem-chung/khoa.json';
const proofFile = /^kiem-chung\/moc-thoi-gian\/(20\d{2}(?:-Q[1-4])?)\.json$/;
const statementFile = /^kiem-chung\/chu-ky\/(20\d{2}(?:-Q[1-4])?)\.json$/;

const publishedKeysSchema = z.object({ threshold: z.int().min(1).optional(), keys: signingKeysSchema });

/** Holds the chain of releases of a site together, and the signatures on it against keys, releases and text. */
export async function verifySignatures(manifest: Manifest, read: ReadSite): Promise<VerifiedSignatures> {
  const paths = manifest.files.map(({ path }) => path);
  const ledger = await readLedger(paths, read);
  const broken = [
    ...(await checkLedger(paths, read, ledger)),
    ...(await checkChain(ledger)).map(({ path, field = '' }) => words.chain(path, field)),
  ];
  const facts = await readFacts(paths, read, ledger);
  if (typeof facts === 'string') return { faults: [...broken, words.unreadable(facts)], waiting: [], said: [] };
  const { isDeclared, signed, faults } = checkStatements(facts);
  const printed = await comparePrintedCodes(paths, read, { releases: facts.releases, signed });
  broken.push(...printed.map(words.printedOtherwise));
  const times = await readTimes(paths, read, ledger);
  broken.push(...times.faults);
  if (!isDeclared) return { faults: broken, waiting: [], said: [words.unsigned, ...times.said] };
  const newest = facts.releases.at(-1)?.id;
  const isAwaited = (fault: StatementFault) =>
    fault.period === newest && (fault.kind === 'unsigned' || (fault.kind === 'too-few' && !fault.isByEarlierKeys));
  const head = signed.find(({ period }) => period === newest);
  const isSame =
    head === undefined || isDeepStrictEqual(head.statement.predicate.manifest, digestOfData(manifest.files));
  return {
    faults: [
      ...broken,
      ...faults
        .filter((fault) => !isAwaited(fault))
        .map(sayStatementFault)
        .map(words.fault),
    ],
    waiting: faults.filter(isAwaited).map(sayStatementFault).map(words.fault),
    said: [
      ...signed.map((one) => words.signed(one.period, saySigned(one))),
      ...times.said,
      ...(isSame ? [] : [words.dataChanged]),
    ],
  };
}

/** The ledger of a site, by its paths under the open data. */
async function readLedger(paths: readonly string[], read: ReadSite): Promise<Map<string, string>> {
  const start = pathOf('');
  const inside = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  const files = inside.filter((path) => /^(?:reports|ledger\/\w+)\//.test(path));
  return new Map(await Promise.all(files.map(async (path) => [path, (await read(pathOf(path))) ?? ''] as const)));
}

/** What proofs of time say of the releases; each must be of the file of its release. */
async function readTimes(
  paths: readonly string[],
  read: ReadSite,
  ledger: ReadonlyMap<string, string>,
): Promise<{ faults: string[]; said: string[] }> {
  const found = { faults: [] as string[], said: [] as string[] };
  for (const path of paths) {
    const [, period] = proofFile.exec(path) ?? [];
    if (period === undefined) continue;
    const record = timeProofSchema.safeParse(parsed((await read(path)) ?? ''));
    const proof = record.success ? readTimeProof(record.data) : undefined;
    const release = ledger.get(`ledger/releases/${period}.json`);
    if (proof === undefined || release === undefined) found.faults.push(words.unreadable(path));
    else if (proof.sha256 !== fingerprintOfText(release)) found.faults.push(words.timeOfOther(path, period));
    else found.said.push(words.time(period, sayTimeProof(proof)));
  }
  return found;
}

/** What a release is said to have stored is what its own file holds: only that file is in the chain. */
async function checkLedger(
  paths: readonly string[],
  read: ReadSite,
  ledger: ReadonlyMap<string, string>,
): Promise<string[]> {
  const found = await Promise.all(
    listReleaseIds(paths).map(async (id) => {
      const [said, kept] = [await read(pathOf(`releases/${id}.json`)), ledger.get(`ledger/releases/${id}.json`)];
      return isDeepStrictEqual(storedOf(said), releaseOf(kept)) ? [] : [words.otherThanLedger(id)];
    }),
  );
  return found.flat();
}

function storedOf(text: string | undefined): unknown {
  try {
    const { release, assessments, commitments } = JSON.parse(text ?? '');
    const { id: _, ...fields } = release;
    return plain(releaseSchema.parse({ ...fields, assessments, commitments }));
  } catch {
    return 'unreadable';
  }
}

function releaseOf(text: string | undefined): unknown {
  try {
    return plain(releaseSchema.parse(JSON.parse(text ?? '')));
  } catch {
    return undefined;
  }
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function listReleaseIds(paths: readonly string[]): string[] {
  return paths.flatMap((path) => /^du-lieu\/v1\/releases\/(20[\w-]+)\.json$/.exec(path)?.[1] ?? []);
}

/** What the signatures are held against; the name of a file that cannot be read. */
async function readFacts(
  paths: readonly string[],
  read: ReadSite,
  ledger: ReadonlyMap<string, string>,
): Promise<SignedFacts | string> {
  const published = publishedKeysSchema.safeParse(
    parsed((paths.includes(keysFile) && (await read(keysFile))) || '{"keys":[]}'),
  );
  if (!published.success) return keysFile;
  const envelopes = new Map<string, Envelope>();
  for (const path of paths) {
    const [, period] = statementFile.exec(path) ?? [];
    if (period === undefined) continue;
    const envelope = envelopeSchema.safeParse(parsed((await read(path)) ?? ''));
    if (!envelope.success) return path;
    envelopes.set(period, envelope.data);
  }
  const cutOffs = listReleaseIds(paths).map((id) => ({ id, text: ledger.get(`ledger/releases/${id}.json`) ?? '' }));
  const text = paths.find((path) => /^nguon\/[\w-]+\.txt$/.test(path));
  return {
    ...published.data,
    text: fingerprintOfText((text && (await read(text))) ?? ''),
    releases: cutOffs
      .sort((a, b) => (cutOffOf(a.text) < cutOffOf(b.text) ? -1 : 1))
      .map(({ id, text }) => ({ id, sha256: fingerprintOfText(text), cutOff: cutOffOf(text) })),
    envelopes,
  };
}

function cutOffOf(text: string): string {
  return String(Object(parsed(text)).cutOff ?? '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
