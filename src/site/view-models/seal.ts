import type { Programme } from '../../core/programme/programme.ts';
import { chainCode } from '../../core/releases/chain-code.ts';
import { routes } from '../routes.ts';

/** What a release is known by: the code of its digest, and its page with the whole of it. */
export interface Seal {
  code: string;
  address: string;
}

/** Of a release; nothing where its file has no digest, or there is no release. */
export function findSeal(
  { site, fingerprints }: Pick<Programme, 'site' | 'fingerprints'>,
  release: string | undefined,
): Seal | undefined {
  const digest = fingerprints?.[`releases/${release}.json`];
  if (release === undefined || digest === undefined) return undefined;
  const address = new URL(`${routes.release(release)}#sha256-${digest}`, site.baseUrl).href;
  return { code: chainCode(digest), address };
}
