/** Of the words of the programme, which are asked for with every letter that is typed. */
const sounds = new Map<string, string>();

/** Bare letters as many people say them: words that sound alike to some have the same. */
export function soundOf(fold: string): string {
  const sound = sounds.get(fold) ?? writeSound(fold);
  sounds.set(fold, sound);
  return sound;
}

/** Sounds that one region or another does not tell apart: l and n, s and x, ch and tr, d, gi, r and v; n and ng, t and c. */
function writeSound(fold: string): string {
  return fold
    .replace(/y/g, 'i')
    .replace(/^(?:l|n(?![gh]))/, 'N')
    .replace(/^[sx]/, 'S')
    .replace(/^(?:ch|tr)/, 'C')
    .replace(/^(?:gi(?=[aeou])|d|r|v)/, 'Z')
    .replace(/^ngh?/, 'G')
    .replace(/^gh/, 'g')
    .replace(/^k(?!h)/, 'c')
    .replace(/^f/, 'ph')
    .replace(/^w/, 'qu')
    .replace(/([aeiou])n[gh]$/, '$1n')
    .replace(/([aeiou])(?:ch|c)$/, '$1t');
}
