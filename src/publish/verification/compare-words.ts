import type { Difference } from './difference.ts';
import { type Node, readAttribute, withAttribute } from './read-html.ts';
import { readPage } from './read-page.ts';
import type { ReadSite } from './read-published.ts';

const wholeText = 'chuong-trinh/toan-van/index.html';

/**
 * Holds the words of the programme, wherever a page shows them as such, against the official text, whose digest the
 * releases name; and the page of the whole text against every line of it.
 * LIMIT: cells of its tables are held one way only, since a scan breaks them over pages.
 */
export async function compareWords(
  paths: readonly string[],
  read: ReadSite,
  textFile: string | undefined,
): Promise<Difference[]> {
  const text = textFile === undefined ? undefined : await read(`nguon/${textFile}`);
  if (text === undefined) return [];
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*\d+\s*$/.test(line));
  const isPrinted = makeFinder(lines);
  const found = await Promise.all(
    paths
      .filter((path) => path.endsWith('.html'))
      .map(async (place) => {
        if (!(await read(place))?.includes('data-official')) return [];
        const page = await readPage(read, place);
        return listOfficial(page)
          .filter((words) => !isPrinted(squash(words)))
          .map((words) => ({ place, found: words }));
      }),
  );
  return [...found.flat(), ...(paths.includes(wholeText) ? compareWhole(await readPage(read, wholeText), lines) : [])];
}

/** The words that a page shows as those of the programme, without the numbers of our notes. */
export function listOfficial(page: Node): string[] {
  return withAttribute(page, 'data-official').map((element) => wordsOf(element));
}

/** Without spaces, which a scan breaks, and with one kind of dash. */
export function squash(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\s*]+/g, '')
    .replace(/[–—]/g, '-');
}

/** Words stand in the text, also over ends of lines; or in two pieces, each beside an end, where a page broke a cell. */
function makeFinder(lines: readonly string[]): (words: string) => boolean {
  const text = squash(lines.join(''));
  const cells = `|${lines
    .flatMap((line) => line.split('\t'))
    .map(squash)
    .join('|')}|`;
  const isBroken = (words: string) =>
    [...words].some((_, at) => cells.includes(`${words.slice(0, at)}|`) && cells.includes(`|${words.slice(at)}`));
  return (words) => text.includes(words) || isBroken(words);
}

function compareWhole(page: Node, lines: readonly string[]): Difference[] {
  const shown = squash(
    withAttribute(page, 'data-official', 'data-label')
      .map((element) => wordsOf(element))
      .join(''),
  );
  return lines
    .filter((line) => !line.includes('\t'))
    .map((line) => squash(line).replace(/^[-+]/, ''))
    .filter((line) => !shown.includes(line))
    .map((expected) => ({ place: wholeText, expected }));
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('attrs' in node && readAttribute(node, 'data-note') !== undefined) return '';
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}
