import type { Catalogue } from './catalogue.ts';
import { restoreAddress, shortenAddress } from './short-address.ts';

/** The catalogue as it is sent, in the order that packs best: each title beside its text, addresses without what repeats. */
export interface PackedCatalogue extends Omit<Catalogue, 'titles' | 'texts' | 'concepts'> {
  concepts: string[];
  /** A title, its text, the next title, its text. */
  words: string[];
}

export function packCatalogue({ titles, texts, concepts, ...rest }: Catalogue): PackedCatalogue {
  return {
    ...rest,
    hrefs: rest.hrefs.map((href, record) => shortenAddress(href, titles[record] ?? '')),
    concepts: concepts.map((names) => names.join('|')),
    words: titles.flatMap((title, record) => [title, texts[record] ?? '']),
  };
}

export function unpackCatalogue({ words, ...packed }: PackedCatalogue): Catalogue {
  const titles = words.filter((_, place) => place % 2 === 0);
  return {
    ...packed,
    titles,
    texts: words.filter((_, place) => place % 2 === 1),
    hrefs: packed.hrefs.map((href, record) => restoreAddress(href, titles[record] ?? '')),
    concepts: packed.concepts.map((names) => names.split('|')),
  };
}
