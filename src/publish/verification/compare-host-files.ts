import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { hashOfInline } from '../../core/machine/fingerprint.ts';
import { fillHostFiles, openHostFiles } from '../build/host-files.ts';
import type { Difference } from './difference.ts';
import { type Element, type Node, readAttribute, textInside, withAttribute, withName } from './read-html.ts';
import { readPage } from './read-page.ts';
import type { ReadSite } from './read-published.ts';

const template = new URL('../../../public/_headers', import.meta.url);
const partnersSchema = z.array(z.object({ name: z.string(), baseUrl: z.url() }));

/**
 * Holds what hosts are told against what the build writes for these pages: a header taken away lets pages run what their
 * own policy cannot forbid. Server settings that somebody wrote are not in a site; `npm run deploy:check` looks at what is sent.
 */
export async function compareHostFiles(paths: readonly string[], read: ReadSite): Promise<Difference[]> {
  const pages = await Promise.all(paths.filter((path) => path.endsWith('.html')).map((path) => readPage(read, path)));
  const [styles, rules] = [listHashes(pages, isStyle), listHashes(pages, isRule)];
  const filled = fillHostFiles(await readFile(template, 'utf8'), styles, rules);
  const expected = openHostFiles(filled, listPartners(await readPage(read, 'tim-kiem/index.html')));
  const found = await Promise.all(
    Object.entries(expected).map(async ([place, text]) => {
      // A server does not send them.
      const found = paths.includes(place) ? await read(place) : '';
      return found === undefined ? [] : compareLines(place, found, text);
    }),
  );
  return found.flat();
}

function isStyle({ tagName }: Element): boolean {
  return tagName === 'style';
}

/** What a browser is told to ask for ahead. */
function isRule(element: Element): boolean {
  return element.tagName === 'script' && readAttribute(element, 'type') === 'speculationrules';
}

function listHashes(pages: readonly Node[], isWanted: (element: Element) => boolean): string {
  const inside = pages.flatMap((page) => ['style', 'script'].flatMap((name) => withName(page, name)));
  return [...new Set(inside.filter(isWanted).map((element) => hashOfInline(textInside(element))))].sort().join(' ');
}

/** Whom the page of the search asks. */
function listPartners(page: Node): z.infer<typeof partnersSchema> {
  const [listed] = withAttribute(page, 'data-partners');
  const told = listed && readAttribute(listed, 'data-partners');
  try {
    return partnersSchema.parse(JSON.parse(told ?? '[]'));
  } catch {
    return [];
  }
}

/** The first line that is another one. */
function compareLines(place: string, found: string, expected: string): Difference[] {
  if (found === expected) return [];
  const [here, there] = [found, expected].map((text) => text.split('\n'));
  const at = (there ?? []).findIndex((line, index) => line !== here?.[index]);
  const index = at === -1 ? (there?.length ?? 0) : at;
  return [{ place: `${place}:${index + 1}`, found: here?.[index] ?? '', expected: there?.[index] ?? '' }];
}
