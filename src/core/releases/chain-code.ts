/**
 * What can be read out or copied by hand of a digest: its first twenty characters in fours. That is 80 bits, too many for
 * anybody to find another file with the same.
 */
export function chainCode(sha256: string): string {
  return sha256.slice(0, 20).replace(/(.{4})(?=.)/g, '$1 ');
}
