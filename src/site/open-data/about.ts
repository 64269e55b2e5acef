import type { Release } from '../../core/releases/release-state.ts';
import type { Site } from '../../core/schemas/site.ts';
import { formatDate, formatRefersTo, lowerFirst } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { addressOf } from './addresses.ts';
import { openDataWords } from './words/page-words.ts';

const { file: words } = openDataWords;

/** What each JSON document says about itself first. */
export interface About {
  name: string;
  publisher: string;
  document: string;
  page: string;
  version: 'v1';
  isDemonstration: boolean;
  /** Only in the demonstration: that the figures are made up. */
  demonstration?: string;
  release: { state: 'none'; note: string } | { state: 'published'; id: string; cutOff: string; publishedOn: string };
  licence: { state: 'not-stated'; note: string } | { state: 'stated'; name: string; url: string };
  citation: string;
}

/** The head of a document: where it comes from, as of when, and on what terms. */
export function buildAbout(site: Site, release: Release | undefined, name: string): About {
  return {
    name,
    publisher: placeOf(site),
    document: citeDocument(site),
    page: addressOf(site, routes.data()),
    version: 'v1',
    isDemonstration: site.isDemonstration ?? false,
    ...(site.isDemonstration && { demonstration: demonstrationWords.notice }),
    release: release
      ? { state: 'published', id: release.id, cutOff: release.cutOff, publishedOn: release.publishedOn }
      : { state: 'none', note: words.noRelease },
    licence: site.licence ? { state: 'stated', ...site.licence } : { state: 'not-stated', note: words.noLicence },
    citation: citeData(site, release, name),
  };
}

/** How a paper names this data. */
export function citeData(site: Site, release: Release | undefined, name: string): string {
  const asOf = release
    ? words.asOf(formatRefersTo(release.id), formatDate(release.cutOff))
    : lowerFirst(words.noRelease);
  return words.cite(placeOf(site), name, citeDocument(site), asOf, addressOf(site, routes.data()));
}

/** "xã An Bình, tỉnh Vĩnh Long". */
export function placeOf({ commune }: Site): string {
  return `${commune.name}, ${commune.province}`;
}
