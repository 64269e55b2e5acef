import { fingerprintOf } from '../../core/machine/fingerprint.ts';
import { cleanCommitOf, digestOfData, type Manifest } from '../../core/machine/manifest.ts';
import type { Content } from '../../core/programme/content.ts';
import { listReleases } from '../../core/releases/release-state.ts';
import { releasePredicateType, type Statement } from '../../core/schemas/statement.ts';
import { listActiveKeys } from '../../core/signing/check-statements.ts';
import { digestOfPayload, fingerprintOfKey } from '../../core/signing/envelope.ts';

/** Why no statement can be drawn up. */
export type StatementRefusal = 'no-release' | 'made' | 'not-next' | 'no-threshold' | 'other-site';

/** What a statement is drawn up from, besides the content: the built site, the programs, the day. */
export interface StatementOrder {
  period: string;
  manifest: Manifest;
  /** The text of `package-lock.json`. */
  lockfile: string;
  madeOn: string;
}

/** The statement on a release: of the site that was built of it, after the statement before, by the keys of the day. */
export function draftStatement(content: Content, order: StatementOrder): Statement | StatementRefusal {
  const { period, manifest, lockfile, madeOn } = order;
  const releases = listReleases(content).map(({ id }) => id);
  const sha256 = content.fingerprints.get(`releases/${period}.json`);
  if (sha256 === undefined) return 'no-release';
  if (content.statements.has(period)) return 'made';
  const signed = releases.filter((id) => content.statements.has(id));
  const before = signed.at(-1);
  // A chain grows at its end, without a hole.
  if (before !== undefined && releases.indexOf(period) !== releases.indexOf(before) + 1) return 'not-next';
  if (manifest.release?.period !== period) return 'other-site';
  const keys = listActiveKeys(content.signingKeys, madeOn);
  const { signing, source } = content.site;
  if (signing === undefined || signing.threshold > keys.length) return 'no-threshold';
  const commit = cleanCommitOf(manifest.source);
  const envelope = before === undefined ? undefined : content.statements.get(before);
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: `releases/${period}.json`, digest: { sha256 } },
      { name: source.file, digest: { sha256: source.sha256 } },
    ],
    predicateType: releasePredicateType,
    predicate: {
      period,
      madeOn,
      ...(before !== undefined && envelope && { previous: { period: before, sha256: digestOfPayload(envelope) } }),
      manifest: digestOfData(manifest.files),
      lockfile: fingerprintOf(lockfile),
      ...(commit !== undefined && { commit }),
      ...(source.scan && { scan: source.scan.sha256 }),
      signing: {
        threshold: signing.threshold,
        keys: keys.map(({ id, holder, publicKey }) => ({ id, holder, fingerprint: fingerprintOfKey(publicKey) })),
      },
    },
  };
}
