import type { IsoDate } from '../schemas/fields.ts';

/** A version of the way in which commitments are judged, and what it changed. */
export interface MethodVersion {
  /** A release names it; it counts up by one and never goes back. */
  version: number;
  /** Day from which releases are judged by it. */
  from: IsoDate;
  /** Each rule that it changed, with one example; of the first version, what it set out from. */
  changes: { rule: string; before?: string; after: string; example?: string }[];
}

/**
 * Every version, the oldest first; the last is today's. Who changes a rule so that a verdict can differ adds a version
 * here: releases that were published keep what they stored.
 */
export const methodVersions: readonly [MethodVersion, ...MethodVersion[]] = [
  {
    version: 1,
    from: '2026-04-01',
    changes: [{ rule: 'Bản đầu tiên', after: 'Các quy tắc như trang này ghi.' }],
  },
];

/** The version by which a new release is judged. */
export const methodVersion: number = (methodVersions.at(-1) ?? methodVersions[0]).version;

/** "cách tính bản 1". */
export function nameMethod(version: number): string {
  return `cách tính bản ${version}`;
}

/** "theo cách tính bản 1", of what was judged by an earlier version than today's; of today's it goes without saying. */
export function sayEarlierMethod(version: number): string | undefined {
  return version === methodVersion ? undefined : `theo ${nameMethod(version)}`;
}
