import { parse } from 'parse5';
import { hashOfInline } from '../../core/machine/fingerprint.ts';
import { compareLists, type Difference } from './difference.ts';
import { type Element, type Node, readAttribute, withAny, withName } from './read-html.ts';
import type { ReadSite } from './read-published.ts';

/** What is compared on a page, and what a reader must see of it. */
const compared = [
  'verdict',
  'status',
  'strip',
  'counts',
  'row',
  'term',
  'result-sentence',
  'headlines',
  'facts',
  'entries',
  'cards',
  'target-facts',
  'history',
];

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
    const page = parse(html);
    differences.push(...compareAllowed(path, page), ...compareHidden(path, page));
    const kind = html.includes('class="status"') ? alike.findIndex((one) => one.test(path)) : -1;
    if (kind !== -1) looks.push({ kind, style: listHashes(page).styles.join(' '), path });
  }
  return [...differences, ...[...Map.groupBy(looks, ({ kind }) => kind).values()].flatMap(compareAlike)];
}

/** Only styles that the policy of the page names by their hash, and no script: what a page runs is in a file of its own. */
function compareAllowed(path: string, page: Node): Difference[] {
  const policy = withName(page, 'meta').find((one) => readAttribute(one, 'http-equiv') === 'Content-Security-Policy');
  const allowed = (policy && readAttribute(policy, 'content')) ?? '';
  const { styles, scripts } = listHashes(page);
  return [...styles.filter((hash) => !allowed.includes(hash)), ...scripts].map((found) => ({ place: path, found }));
}

function listHashes(page: Node): { styles: string[]; scripts: string[] } {
  const textOf = ({ childNodes }: Element) => childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  // A browser runs more types than one would list; these it only reads.
  const isRun = (script: Element) =>
    readAttribute(script, 'src') === undefined &&
    !['application/json', 'application/ld+json', 'speculationrules'].includes(readAttribute(script, 'type') ?? '');
  return {
    styles: withName(page, 'style').map((style) => hashOfInline(textOf(style))),
    scripts: withName(page, 'script')
      .filter(isRun)
      .map((script) => hashOfInline(textOf(script))),
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

function ancestorsOf(element: Element): Element[] {
  const parent = element.parentNode;
  return parent !== null && 'attrs' in parent ? [element, ...ancestorsOf(parent)] : [element];
}

function compareAlike(looks: readonly { style: string; path: string }[]): Difference[] {
  const byStyle = [...Map.groupBy(looks, ({ style }) => style)];
  const [usual, ...others] = byStyle.sort(([, one], [, other]) => other.length - one.length);
  return others.flatMap(([style, pages]) =>
    pages.flatMap(({ path }) => compareLists(path, [style], [usual?.[0] ?? ''])),
  );
}
