import { type Corpus, openInSteps } from './corpus.ts';
import { runInSlices } from './in-slices.ts';
import { type PackedCatalogue, unpackCatalogue } from './pack-catalogue.ts';

/** Why a search could not be opened: nothing came, or the site was published anew since this page was loaded. */
export class SearchNotOpened extends Error {
  reason: 'not-loaded' | 'stale';

  constructor(reason: SearchNotOpened['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Loads what the search of this site is made of, under the address that a form names. */
export async function openSearch({ dataset }: HTMLElement): Promise<Corpus> {
  const response = await fetch(dataset['catalogue'] ?? '').catch(() => undefined);
  // The name of the file changes with its bytes: one that is gone was replaced.
  if (response?.status === 404) throw new SearchNotOpened('stale');
  if (!response?.ok) throw new SearchNotOpened('not-loaded');
  const catalogue = await response.json().catch(() => undefined);
  if (catalogue === undefined) throw new SearchNotOpened('not-loaded');
  return runInSlices(openInSteps(unpackCatalogue(catalogue as PackedCatalogue)));
}
