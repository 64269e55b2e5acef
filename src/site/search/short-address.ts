/** `/chi-tieu/bao-hiem-y-te/#ct-bao-hiem-y-te` is kept as `/chi-tieu/bao-hiem-y-te/#ct-~`: what repeats is left out. */
export function shortenAddress(address: string): string {
  const { name, anchor } = partsOf(address);
  return name === '' ? address : address.slice(0, address.length - anchor.length) + anchor.replace(name, '~');
}

export function restoreAddress(short: string): string {
  return short.replace('~', partsOf(short).name);
}

/** The last folder of an address, and what follows `#`. */
function partsOf(address: string): { name: string; anchor: string } {
  const [path = '', anchor = ''] = address.split('#');
  const [, name = ''] = /([^/]*)\/$/.exec(path) ?? [];
  return { name, anchor };
}
