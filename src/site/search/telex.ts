const circumflex: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const tones: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const vniTones: Record<string, string> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };

/**
 * The syllable that somebody meant whose keyboard did not turn Telex or VNI into letters: `chuyeenr`, `tieesng` and
 * `chuye6n3` are `chuyển`, `tiếng`, `chuyển`. Nothing where neither way of typing fits.
 */
export function readTelexWord(typed: string): string | undefined {
  const word = typed.toLowerCase().normalize('NFC');
  // Some letters may have their marks already, `nươcs`, but none its tone.
  if (/^[a-zđâăêôơư]+[1-9][a-z1-9đâăêôơư]*$/.test(word)) return readVni(word);
  return /^[a-zđâăêôơư]{2,9}$/.test(word) ? readTelex(word.replace(/^([^aeiouyâăêôơưw]*)w/, '$1uw')) : undefined;
}

function readTelex(word: string): string | undefined {
  // The tone may be typed anywhere after the first vowel; the last of these letters that stands there is the tone.
  const [, start = '', rest = ''] = /^([^aeiouyâăêôơư]*)(.*)$/.exec(word) ?? [];
  const toneAt = Math.max(...Object.keys(tones).map((key) => rest.lastIndexOf(key)));
  const tone = toneAt < 0 ? '' : (tones[rest[toneAt] ?? ''] ?? '');
  const plain = toneAt < 0 ? rest : rest.slice(0, toneAt) + rest.slice(toneAt + 1);
  const shaped = shapeTelex(start + plain);
  const read = addTone(shaped, tone);
  return read === undefined || read === word ? undefined : read;
}

function shapeTelex(word: string): string {
  let shaped = word.replace(/^d([a-z]*)d/, 'đ$1');
  for (const vowel of ['a', 'e', 'o']) {
    shaped = shaped.replace(new RegExp(`${vowel}([a-z]*)${vowel}`), `${circumflex[vowel]}$1`);
  }
  if (!shaped.includes('w')) return shaped;
  const without = shaped.replace(/w/g, '');
  if (/uo/.test(without)) return without.replace('uo', 'ươ');
  if (/a/.test(without) && !/ua/.test(without)) return without.replace('a', 'ă');
  if (/o/.test(without)) return without.replace('o', 'ơ');
  return without.replace('u', 'ư');
}

function readVni(word: string): string | undefined {
  const signs = [...word].filter((sign) => /\d/.test(sign));
  let letters = word.replace(/\d/g, '');
  if (signs.includes('9')) letters = letters.replace('d', 'đ');
  if (signs.includes('8')) letters = letters.replace('a', 'ă');
  if (signs.includes('7'))
    letters = /uo/.test(letters)
      ? letters.replace('uo', 'ươ')
      : letters.replace(/[ou]/, (vowel) => (vowel === 'o' ? 'ơ' : 'ư'));
  if (signs.includes('6')) letters = letters.replace(/[aeo](?![aeo])/, (vowel) => circumflex[vowel] ?? vowel);
  const tone = signs.map((sign) => vniTones[sign] ?? '').join('');
  return tone.length > 1 ? undefined : addTone(letters, tone);
}

/** The tone goes on the last vowel with a mark, else on the last but one of an open pair, else on the last vowel. */
function addTone(letters: string, tone: string): string | undefined {
  if (tone === '') return letters;
  const vowels = [...letters.matchAll(/[aăâeêioôơuưy]/g)].map((match) => match.index);
  const marked = vowels.filter((index) => /[ăâêôơư]/.test(letters[index] ?? ''));
  const last = vowels.length - 1;
  const at = marked[marked.length - 1] ?? vowels[isOpenPair(letters, vowels) ? last - 1 : last];
  if (at === undefined) return undefined;
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}

/** `cua`, `mia`: the syllable ends in two vowels, and does not begin with qu or gi. */
function isOpenPair(letters: string, vowels: readonly number[]): boolean {
  return vowels.length >= 2 && vowels[vowels.length - 1] === letters.length - 1 && !/^(?:qu|gi)[a-y]$/.test(letters);
}
