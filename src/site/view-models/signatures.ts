import type { Programme } from '../../core/programme/programme.ts';
import { type CheckedStatements, checkStatements, listActiveKeys } from '../../core/signing/check-statements.ts';
import { fingerprintOfKey } from '../../core/signing/envelope.ts';
import { readTimeProof } from '../../core/signing/time-proof.ts';
import { formatDate } from '../../core/words/format.ts';
import { saySigned, sayTimeProof, unsignedName } from '../../core/words/signing.ts';
import { routes } from '../routes.ts';
import { verificationWords } from '../words/verification.ts';
import type { PageLink } from './page.ts';

/** Who may sign, with what a reader compares by telephone or on paper. */
export interface SigningView {
  /** How many must sign; that nobody may yet. */
  lead: string;
  keys: { holder: string; since: string; fingerprint: string }[];
  /** Each signed release, the newest first. */
  signed: { release: string; said: string; file: PageLink }[];
  list: PageLink;
}

export function buildSigning(programme: Programme): SigningView {
  const words = verificationWords.signing;
  const last = programme.releases.at(-1)?.publishedOn ?? programme.site.document.date;
  const { signed } = checkSignatures(programme);
  const latest = [last, ...programme.signingKeys.map(({ on }) => on)].sort().at(-1) ?? last;
  const keys = listActiveKeys(programme.signingKeys, latest);
  const { threshold } = programme.site.signing ?? {};
  return {
    lead: threshold === undefined || keys.length === 0 ? words.none : words.needed(threshold, keys.length),
    keys: keys.map(({ holder, on, publicKey }) => ({
      holder,
      since: words.since(formatDate(on)),
      fingerprint: fingerprintOfKey(publicKey),
    })),
    signed: signed
      .map((one) => ({
        release: words.release(one.period),
        said: saySigned(one),
        file: { label: words.file(one.period), href: routes.statement(one.period) },
      }))
      .reverse(),
    list: { label: words.list, href: routes.signingKeys() },
  };
}

/** What is known of the time of releases from outside the office, the newest first. */
export interface TimeView {
  proofs: { release: string; said: string; file: PageLink }[];
}

export function buildTime({ proofs }: Programme): TimeView {
  const words = verificationWords.time;
  const known = Object.entries(proofs).flatMap(([period, record]) => {
    const proof = readTimeProof(record);
    const file = { label: words.file(period), href: routes.timeProof(period) };
    return proof ? [{ release: words.release(period), said: sayTimeProof(proof), file }] : [];
  });
  return { proofs: known.reverse() };
}

/** Who signed a release, in one line. */
export function describeSignature(programme: Programme, id: string): string {
  if (programme.statements[id] === undefined) return unsignedName;
  const found = checkSignatures(programme).signed.find(({ period }) => period === id);
  return found === undefined ? unsignedName : saySigned(found);
}

/** The keys as the site publishes them. */
export function buildPublishedKeys({ site, signingKeys }: Programme): object {
  return { ...site.signing, keys: signingKeys };
}

function checkSignatures({ site, signingKeys, statements, releases, fingerprints = {} }: Programme): CheckedStatements {
  return checkStatements({
    keys: signingKeys,
    threshold: site.signing?.threshold,
    text: site.source.sha256,
    releases: releases.map(({ id, cutOff }) => ({ id, cutOff, sha256: fingerprints[`releases/${id}.json`] ?? '' })),
    envelopes: new Map(Object.entries(statements)),
  });
}
