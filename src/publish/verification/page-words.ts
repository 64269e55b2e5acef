/**
 * The words of a page in their plainest spelling: markup inside them, invisible signs, other spaces and capitals make no
 * other code of a code. What stood between tags is joined or parted: a reader sees either.
 */
export function listPageWords(html: string): string[] {
  const shown = html.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, '');
  return ['', ' '].map((between) => foldWords(readEntities(shown.replace(/<[^>]*>/g, between))));
}

export function foldWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function readEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => signOf(Number(code)))
    .replace(/&shy;|&zwn?j;|&zerowidthspace;/gi, '')
    .replace(/&[a-z]+;/gi, ' ');
}

function signOf(code: number): string {
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
