import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { readTimeProof } from '../signing/time-proof.ts';

/** Each proof of time can be read, and is of the file of its release. */
export function checkTimeProofs({ proofs, releases, fingerprints }: Content): Issue[] {
  return [...proofs].flatMap(([period, record]) => {
    const proof = readTimeProof(record);
    const problem =
      (!releases.has(period) && 'no-release') ||
      (proof === undefined && 'unreadable') ||
      (proof?.sha256 !== fingerprints.get(`releases/${period}.json`) && 'other-release');
    return problem ? [newIssue('time-proof-not-valid', { file: `proofs/${period}.json` }, { problem })] : [];
  });
}
