import { slugOf } from '../../core/text/slug.ts';

/**
 * What repeats in an address is left out: `/chi-tieu/bao-hiem-y-te/#ct-bao-hiem-y-te` is kept as
 * `/chi-tieu/bao-hiem-y-te/#ct-~`, and the term `giải ngân` at `/tu-ngu/#tn-giai-ngan` as `/tu-ngu/#tn-^`.
 */
export function shortenAddress(address: string, title: string): string {
  const { name, anchor } = partsOf(address);
  const short = name === '' ? address : address.slice(0, address.length - anchor.length) + anchor.replace(name, '~');
  const slug = slugOf(title);
  return slug === undefined ? short : short.replace(slug, '^');
}

export function restoreAddress(short: string, title: string): string {
  const named = short.replace('^', () => slugOf(title) ?? '');
  return named.replace('~', partsOf(named).name);
}

/** The last folder of an address, and what follows `#`. */
function partsOf(address: string): { name: string; anchor: string } {
  const [path = '', anchor = ''] = address.split('#');
  const [, name = ''] = /([^/]*)\/$/.exec(path) ?? [];
  return { name, anchor };
}
