/** Letters from before Unicode, or read in the wrong code. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'windows-1258' | 'mojibake';

/** A character that has no place in a Vietnamese text, and why. */
export type BadCharacter = PlacedCharacter & Fault;

interface PlacedCharacter {
  /** From the start of the text, in UTF-16 units. */
  offset: number;
  line: number;
  column: number;
  character: string;
  /** `U+00D0`. */
  codePoint: string;
  /** The word around it. */
  word: string;
}

type Fault =
  | { kind: 'not-nfc' | 'replacement' | 'zero-width' | 'other' }
  | { kind: 'legacy-encoding'; encoding: LegacyEncoding }
  /** `likely`: the character that was probably meant. */
  | { kind: 'look-alike'; likely: string };

/** The 134 Vietnamese letters that are not ASCII; Ạ to ỹ are 90 neighbours. */
const letters = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ';
const signs = '“”‘’–—…•×≥≤²³°₫·«»→\u00a0';
/** What works, environment and lists need. Old encodings write letters with some of them. */
const symbols = 'µμØøΦφ±÷≈≠‰√∆ΔΩ½¼¾¹™®©€£§✓✔✗☑☐□■▪▫●○◦‣⁃➢➤❖';
const plain = `\\t\\n\\x20-\\x7e${letters}${signs}`;
const notPlain = new RegExp(`[^${plain}]`, 'gu');
const notPlainInTcvn3 = new RegExp(`[^${plain}]|(?<=[\\p{L}§])«`, 'gu');
const notAllowed = new RegExp(`[^${plain}${symbols}]`, 'gu');
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/u;

/** Those that keyboards and Word put for ours and that can be nothing else; letters of other scripts are no such twins. */
const twins: Record<string, string> = pairs('ÐðƉɖ−‐‑\uf0b7', 'ĐđĐđ---•');

/** Characters that look like the right one; full-width forms are computed. */
const lookAlikes: Record<string, string> = {
  ...twins,
  ...pairs('аеорсухіАВЕКМНОРСТХ', 'aeopcyxiABEKMHOPCTX'),
};

/** The signs of each old encoding, the surest first: `Äáº£ng`, `§¶ng ñy`, `Ñaûng uûy`. */
const legacySigns: [LegacyEncoding, RegExp][] = [
  // A word in «…» may end with á; letters of this encoding go on.
  ['mojibake', /á[º»](?![\s.,;:!?)"”]|$)|Ã[\u00a0-\u00bf]|Ä[\u0080-\u00bf‘’]|Æ[°¡]|â€/u],
  // A quotation mark inside a word is its ô: `th«n §«ng`.
  ['TCVN3', /\p{L}[§®¶¸¹©ª¬µ¨¦]|[§®¶¸¹©ª¬µ¨¦]\p{L}|[\p{L}§]«\p{L}/u],
  ['VNI', /[Ññ][aeiouy]|[aeouy][ûïåëäüöø]/iu],
];

/** A sign in its own right: `µg/m³`, `Excel®`, `Đảng¹`; a syllable of TCVN3 has no vowel before such an end. */
const ownSigns = /(?<!\p{L})[µμ](?:g|m|l|s|S|mol|W|A|V|F)(?!\p{L})|(?<=[aeiouy\u00c0-\u1ef9]\p{L}*)[®©¹ª](?!\p{L})/gu;

/** `mendTwins('Ðảng −3')` is `Đảng -3`. */
export function mendTwins(text: string): string {
  return text.replace(/[ÐðƉɖ−‐‑\uf0b7]/g, (twin) => twins[twin] ?? twin);
}

/** Every character of a text that Vietnamese official papers do not use. */
export function findBadCharacters(text: string): BadCharacter[] {
  if (text.search(notPlainInTcvn3) < 0) return [];
  const encoding = findLegacyEncoding(text);
  const bad = encoding === undefined ? notAllowed : encoding === 'TCVN3' ? notPlainInTcvn3 : notPlain;
  let offset = 0;
  return text.split('\n').flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    return [...line.matchAll(bad)].map((match) => ({
      offset: start + match.index,
      line: index + 1,
      column: match.index + 1,
      character: match[0],
      codePoint: nameCodePoint(match[0]),
      word: wordAt(line, match.index),
      ...classify(match[0], line[match.index - 1] ?? '', encoding),
    }));
  });
}

/** The old encoding whose signs stand in a text, if any. */
export function findLegacyEncoding(text: string): LegacyEncoding | undefined {
  const bare = text.replace(ownSigns, '');
  return legacySigns.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** `nameCodePoint('Ð')` is `U+00D0`. */
export function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function classify(character: string, before: string, encoding: LegacyEncoding | undefined): Fault {
  if (character === '\ufffd') return { kind: 'replacement' };
  if (/\p{M}/u.test(character)) {
    // Windows-1258 writes ế as ê and a mark; plain decomposition would take the circumflex off too.
    return /[âăêôơư]/iu.test(before) ? { kind: 'legacy-encoding', encoding: 'windows-1258' } : { kind: 'not-nfc' };
  }
  if (encoding !== undefined && !/[\u0400-\u04ff\uff01-\uff5e]/u.test(character)) {
    return { kind: 'legacy-encoding', encoding };
  }
  if (invisible.test(character)) return { kind: 'zero-width' };
  const likely = lookAlikes[character] ?? findHalfWidth(character);
  return likely === undefined ? { kind: 'other' } : { kind: 'look-alike', likely };
}

/** The ASCII character of a full-width one: `１` is `1`. */
function findHalfWidth(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : undefined;
}

/** The word around a place, without the markup next to it; at most 40 letters either way. */
function wordAt(line: string, index: number): string {
  const before = line.slice(Math.max(0, index - 40), index).replace(/.*[\s"<>]/su, '');
  const after = line.slice(index, index + 40).replace(/[\s"<>].*/su, '');
  return before + after;
}

function pairs(from: string, to: string): Record<string, string> {
  const right = [...to];
  return Object.fromEntries([...from].map((character, index) => [character, right[index] ?? '']));
}
