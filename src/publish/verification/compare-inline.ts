import { hashOfInline } from '../../core/machine/fingerprint.ts';
import { compareStyles } from './compare-styles.ts';
import { compared } from './compared-blocks.ts';
import { compareLists, type Difference } from './difference.ts';
import { ancestorsOf, type Element, type Node, readAttribute, textInside, withAny, withName } from './read-html.ts';
import { readPage } from './read-page.ts';
import type { ReadSite } from './read-published.ts';

/** Pages that look alike have the same style, and none has a script of its own. */
const alike = [
  /^chi-tieu\/[^/]+\/index\.html$/,
  /^nhung\/[^/]+\/index\.html$/,
  /^cong-bo\/[^/]+\/chi-tieu\/[^/]+\/index\.html$/,
  /^co-quan\/[^/]+\/index\.html$/,
  /^(?:nhiem-vu|de-an|cong-trinh)\/[^/]+\/index\.html$/,
];

/** What stands inside a page: the true words may not be hidden by it, nor written over. */
export async function compareInline(paths: readonly string[], read: ReadSite): Promise<Difference[]> {
  const differences: Difference[] = [];
  const looks: { kind: number; style: string; path: string }[] = [];
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    const html = (await read(path)) ?? '';
    const page = await readPage(read, path);
    differences.push(...compareAllowed(path, page), ...compareHidden(path, page), ...compareStyles(path, page));
    const kind = html.includes('class="status"') ? alike.findIndex((one) => one.test(path)) : -1;
    if (kind !== -1) looks.push({ kind, style: listHashes(page).styles.join(' '), path });
  }
  return [...differences, ...[...Map.groupBy(looks, ({ kind }) => kind).values()].flatMap(compareAlike)];
}

/**
 * Only styles that stand in the page and that its policy names by their hash, and no script: what a page runs is in a
 * file of its own. A sheet in a file could be another one tomorrow; the build leaves none.
 */
function compareAllowed(path: string, page: Node): Difference[] {
  const policy = withName(page, 'meta').find((one) => readAttribute(one, 'http-equiv') === 'Content-Security-Policy');
  const allowed = (policy && readAttribute(policy, 'content')) ?? '';
  const { styles, scripts } = listHashes(page);
  const sheets = withName(page, 'link').filter((one) => /\bstylesheet\b/i.test(readAttribute(one, 'rel') ?? ''));
  const linked = sheets.map((one) => readAttribute(one, 'href') ?? '');
  return [...linked, ...styles.filter((hash) => !allowed.includes(hash)), ...scripts].map((found) => ({
    place: path,
    found,
  }));
}

function listHashes(page: Node): { styles: string[]; scripts: string[] } {
  // A browser runs more types than one would list; these it only reads.
  const isRun = (script: Element) =>
    readAttribute(script, 'src') === undefined &&
    !['application/json', 'application/ld+json', 'speculationrules'].includes(readAttribute(script, 'type') ?? '');
  return {
    styles: withName(page, 'style').map((style) => hashOfInline(textInside(style))),
    scripts: withName(page, 'script')
      .filter(isRun)
      .map((script) => hashOfInline(textInside(script))),
  };
}

/** Shows two releases of all, those that the reader chooses. */
const chosen = 'cong-bo/so-sanh/index.html';

/** What is compared is seen: neither it nor what it stands in is hidden, or styled by itself. */
function compareHidden(place: string, page: Node): Difference[] {
  if (place === chosen) return [];
  const tells = ['hidden', 'style', 'inert'];
  return withAny(page, compared).flatMap((block) => {
    const around = ancestorsOf(block);
    const isKept = around.some((one) => readAttribute(one, 'class')?.split(' ').includes('visually-hidden'));
    const found = [
      ...tells.filter((name) => around.some((one) => readAttribute(one, name) !== undefined)),
      ...(isKept ? ['visually-hidden'] : []),
    ];
    return found.map((name) => ({ place, found: `${readAttribute(block, 'class')} [${name}]` }));
  });
}

function compareAlike(looks: readonly { style: string; path: string }[]): Difference[] {
  const byStyle = [...Map.groupBy(looks, ({ style }) => style)];
  const [usual, ...others] = byStyle.sort(([, one], [, other]) => other.length - one.length);
  return others.flatMap(([style, pages]) =>
    pages.flatMap(({ path }) => compareLists(path, [style], [usual?.[0] ?? ''])),
  );
}
