import type { Content } from '../programme/content.ts';
import { listReleases } from '../releases/release-state.ts';
import { type AddedKey, identifyHolder, type SigningKeyLine } from '../schemas/signing-key.ts';
import type { Envelope, Statement } from '../schemas/statement.ts';
import { digestOfPayload, fingerprintOfKey, listSigners, readStatement } from './envelope.ts';

/** What signatures are held against: from the content, or from what a site publishes. */
export interface SignedFacts {
  keys: readonly SigningKeyLine[];
  /** How many must sign, as the site declares today. */
  threshold?: number | undefined;
  /** SHA-256 of the official text. */
  text: string;
  /** Oldest first, each with the SHA-256 of its file, and the day on which its figures were closed. */
  releases: readonly { id: string; sha256: string; cutOff: string }[];
  /** By the period of the release. */
  envelopes: ReadonlyMap<string, Envelope>;
}

/** The same from the content. */
export function signedFactsOf({ site, signingKeys, statements, releases, fingerprints }: Content): SignedFacts {
  return {
    keys: signingKeys,
    threshold: site.signing?.threshold,
    text: site.source.sha256,
    releases: listReleases({ releases }).map(({ id, cutOff }) => ({
      id,
      cutOff,
      sha256: fingerprints.get(`releases/${id}.json`) ?? '',
    })),
    envelopes: statements,
  };
}

/** What is wrong with the signature of a release. */
export type StatementFault = { period: string } & (
  | { kind: 'unreadable' | 'no-release' | 'too-early' | 'other-release' | 'other-text' | 'not-linked' | 'unsigned' }
  /** A key that `keys.json` does not hold as the statement names it. */
  | { kind: 'unknown-key'; holder: string }
  /** Fewer signatures than this statement, or the one before it, asks for. */
  | { kind: 'too-few'; signed: number; needed: number; isByEarlierKeys: boolean }
  | { kind: 'threshold-lowered'; declared: number; signed: number }
);

/** Who signed the statement on a release. */
export interface SignedRelease {
  period: string;
  madeOn: string;
  needed: number;
  holders: string[];
  statement: Statement;
}

export interface CheckedStatements {
  /** Whether releases are to be signed here at all. */
  isDeclared: boolean;
  signed: SignedRelease[];
  faults: StatementFault[];
}

/**
 * Holds the statements against the releases, the keys and one another. Keys and threshold of a statement are those that its
 * own number of holders signed, and the number that the statement before asked for: nobody can let in new keys alone.
 */
export function checkStatements(facts: SignedFacts): CheckedStatements {
  const { keys, threshold, releases, envelopes } = facts;
  const known = releases.flatMap(({ id }) => {
    const envelope = envelopes.get(id);
    const statement = envelope && readStatement(envelope);
    return envelope && statement ? [{ period: id, envelope, statement }] : [];
  });
  const isDeclared = keys.length > 0 || envelopes.size > 0 || threshold !== undefined;
  const first = releases.findIndex(({ id }) => envelopes.has(id));
  const mustSign = isDeclared ? releases.slice(first === -1 ? -1 : first) : [];
  return {
    isDeclared,
    signed: known.map((one) => describeSigned(one, keys)),
    faults: [
      ...[...envelopes].flatMap(([period, envelope]) => checkEnvelope(facts, period, envelope)),
      ...mustSign.filter(({ id }) => !envelopes.has(id)).map(({ id }) => ({ period: id, kind: 'unsigned' as const })),
      ...known.flatMap((one, index) => checkSigned(one, known[index - 1], keys)),
      ...checkThreshold(threshold, known.at(-1)?.statement),
    ],
  };
}

interface Known {
  period: string;
  envelope: Envelope;
  statement: Statement;
}

/** That it is a statement, of this release and this text. */
function checkEnvelope({ releases, text }: SignedFacts, period: string, envelope: Envelope): StatementFault[] {
  const release = releases.find(({ id }) => id === period);
  if (release === undefined) return [{ period, kind: 'no-release' }];
  const statement = readStatement(envelope);
  if (statement === undefined) return [{ period, kind: 'unreadable' }];
  const digests = statement.subject.map(({ digest }) => digest.sha256);
  // A key that was retired since signs nothing any more by a day that is made up.
  const isTooEarly = statement.predicate.madeOn < release.cutOff;
  const isOfRelease = statement.predicate.period === period && digests[0] === release.sha256;
  return [
    ...(isTooEarly ? [{ period, kind: 'too-early' as const }] : []),
    ...(isOfRelease ? [] : [{ period, kind: 'other-release' as const }]),
    ...(digests[1] === text ? [] : [{ period, kind: 'other-text' as const }]),
  ];
}

function checkSigned(
  { period, envelope, statement }: Known,
  before: Known | undefined,
  lines: readonly SigningKeyLine[],
): StatementFault[] {
  const { previous, signing } = statement.predicate;
  const isLinked =
    previous?.period === before?.period &&
    previous?.sha256 === (before === undefined ? undefined : digestOfPayload(before.envelope)) &&
    (before === undefined || before.statement.predicate.madeOn <= statement.predicate.madeOn);
  return [
    ...(isLinked ? [] : [{ period, kind: 'not-linked' as const }]),
    ...signing.keys
      .filter((key) => findKey(lines, key, statement.predicate.madeOn) === undefined)
      .map(({ holder }) => ({ period, kind: 'unknown-key' as const, holder })),
    ...checkEnough(period, envelope, statement, { lines, isByEarlierKeys: false }),
    ...(before ? checkEnough(period, envelope, before.statement, { lines, isByEarlierKeys: true }) : []),
  ];
}

/** Holders are counted, not keys: nobody reaches the number alone with two keys. */
function checkEnough(
  period: string,
  envelope: Envelope,
  statement: Statement,
  { lines, isByEarlierKeys }: { lines: readonly SigningKeyLine[]; isByEarlierKeys: boolean },
): StatementFault[] {
  const needed = statement.predicate.signing.threshold;
  const signed = listHolders(envelope, statement, lines).length;
  return signed >= needed ? [] : [{ period, kind: 'too-few', signed, needed, isByEarlierKeys }];
}

/** Whoever signed an envelope with a key that a statement names. */
export function listHolders(
  envelope: Envelope,
  { predicate: { signing, madeOn } }: Statement,
  lines: readonly SigningKeyLine[],
): string[] {
  const keys = signing.keys.flatMap((key) => findKey(lines, key, madeOn) ?? []);
  const publicKeys = keys.map(({ publicKey }) => publicKey);
  const signers = new Set(listSigners(envelope, publicKeys));
  const signed = keys.filter(({ publicKey }) => signers.has(publicKey));
  return [...new Map(signed.map(({ holder }) => [identifyHolder(holder), holder])).values()];
}

/** A key as the root file holds it: of this name, holder and fingerprint, added by the day of the statement. */
function findKey(
  lines: readonly SigningKeyLine[],
  named: Statement['predicate']['signing']['keys'][number],
  on: string,
): AddedKey | undefined {
  const retired = lines.find((line) => line.kind === 'retire' && line.id === named.id);
  return lines.find(
    (line): line is AddedKey =>
      line.kind === 'add' &&
      line.id === named.id &&
      line.holder === named.holder &&
      line.on <= on &&
      (retired === undefined || on <= retired.on) &&
      fingerprintOfKey(line.publicKey) === named.fingerprint,
  );
}

function checkThreshold(declared: number | undefined, last: Statement | undefined): StatementFault[] {
  if (last === undefined) return [];
  const { period, signing } = last.predicate;
  if (declared !== undefined && declared >= signing.threshold) return [];
  return [{ period, kind: 'threshold-lowered', declared: declared ?? 0, signed: signing.threshold }];
}

function describeSigned({ period, envelope, statement }: Known, lines: readonly SigningKeyLine[]): SignedRelease {
  const { madeOn, signing } = statement.predicate;
  const holders = listHolders(envelope, statement, lines);
  return { period, madeOn, needed: signing.threshold, holders, statement };
}

/** The keys that may sign on a day. */
export function listActiveKeys(lines: readonly SigningKeyLine[], on: string): AddedKey[] {
  const retired = new Set(lines.flatMap((line) => (line.kind === 'retire' && line.on <= on ? [line.id] : [])));
  return lines.filter((line): line is AddedKey => line.kind === 'add' && line.on <= on && !retired.has(line.id));
}
