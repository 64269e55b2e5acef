import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { listFiles, readPages } from './built-pages.ts';
import { attributeOf, byTag, textOf } from './html.ts';
import { isChartScript } from './page-load.ts';

const KB = 1024;
const folder = inject('siteFolder');
const data = ['application/json', 'application/ld+json', 'speculationrules'];

it('Chart.js adds at most 65 KB where it is used', () => {
  const scripts = listFiles(folder).filter(isChartScript);
  expect(scripts).toHaveLength(1);
  expect(scripts.filter((path) => gzipSync(readFileSync(join(folder, path))).length > 65 * KB)).toEqual([]);
});

it('a section comes whole, with its font and its script, in a third of what Starlight sends of the same words', () => {
  const page = 'chuong-trinh/chi-tieu-kinh-te-xa-hoi/index.html';
  const html = readFileSync(join(folder, page), 'utf8');
  const [font = ''] = html.match(/[^/(]+\.woff2/) ?? [];
  const [script = ''] = html.match(/[^/"]+\.js(?=")/) ?? [];
  const sent = [`${page}.br`, `tai-nguyen/${font}`, `tai-nguyen/${script}.br`];
  // 49.4 KB with the heads of its answers; of ours, a head is a quarter of a kilobyte. The demonstration bears its banner,
  // and words that a paper changed.
  const most = folder.endsWith('dist-demo') ? 16.75 : 16.5;
  expect(sent.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0)).toBeLessThan(most * KB);
});

it('the lists that a choice narrows are drawn as somebody comes near: of hundreds, an old phone draws a screen', () => {
  const [tasks = '', targets = ''] = ['nhiem-vu', 'chi-tieu'].map((list) =>
    readFileSync(join(folder, list, 'index.html'), 'utf8'),
  );
  const groups = tasks.match(/<div class="group" data-group[^>]*>/g) ?? [];
  expect(groups.length).toBeGreaterThan(10);
  expect(groups.filter((group) => !/ data-room="\d+"/.test(group))).toEqual([]);
  expect(tasks).toMatch(/\[data-room\]\{content-visibility:auto/);
  expect(targets).toMatch(/\.row\[data-choices\][^{}]*\{content-visibility:auto/);
});

it('has no script that keeps the words waiting: each is a module in a file of its own', () => {
  const inTheWay = readPages(folder).flatMap(({ path, document }) =>
    byTag(document, 'script')
      // Data for a script, and what to ask for ahead: nothing that the browser runs.
      .filter((script) => !data.includes(attributeOf(script, 'type') ?? ''))
      .filter((script) => attributeOf(script, 'type') !== 'module' || textOf(script) !== '')
      .map(() => path),
  );
  expect(inTheWay).toEqual([]);
});

it('has no word in its scripts that old phones do not read, but for Chart.js and the reader of workbooks, which they go without', () => {
  const scripts = listFiles(folder).filter(
    (path) => path.endsWith('.js') && !isChartScript(path) && !isWorkbookReader(path),
  );
  const tooNew =
    /(?:\?\?|\|\||&&)=|\bstatic\{|\bstatic [\w$]+=|[;{}]#\w|\.at\(|\.replaceAll\(|\bObject\.hasOwn\b|structuredClone/;
  expect(scripts.filter((path) => tooNew.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
  expect(scripts).not.toEqual([]);
});

describe('styles', () => {
  const styles = readPages(folder)
    .flatMap(({ document }) => byTag(document, 'style').map((style) => textOf(style)))
    .join('\n');

  it.each([
    ['range media queries', /@media[^{]*[<>]/],
    ['layers', /@layer/],
    ['container queries', /@container/],
    ['mixed colours', /color-mix\(/],
    [':has()', /:has\(/],
    ['nested rules', /&/],
    ['logical shorthands', /(?:margin|padding|border)-(?:inline|block):/],
    ['inset', /[;{]inset:/],
  ])('hold no %s, which old phones do not read', (_, pattern) => {
    expect(styles.match(pattern)).toBeNull();
  });

  it('stand in every page', () => {
    expect(styles).toContain('@media print{');
  });

  it('hold no rule inside a rule', () => {
    expect(findNestedRules(styles)).toEqual([]);
    expect(findNestedRules('@media print{a{color:red}}b{color:red;i{color:blue}}')).toEqual(['i']);
  });
});

/** The workers of the page that checks a file; that page tells an old browser so, and does not start them. */
function isWorkbookReader(path: string): boolean {
  return /\/(?:report-)?worker-[^/]+\.js$/.test(path);
}

/** Selectors of rules that stand inside another rule, not only inside a condition. */
function findNestedRules(css: string): string[] {
  const open: string[] = [];
  const nested: string[] = [];
  let prelude = '';
  for (const letter of css.replace(/"[^"]*"|'[^']*'|\/\*[\s\S]*?\*\//g, '')) {
    if (letter === '{') {
      const selector = prelude.trim();
      if (!selector.startsWith('@') && open.some((outer) => !outer.startsWith('@'))) nested.push(selector);
      open.push(selector);
      prelude = '';
    } else if (letter === '}') {
      open.pop();
      prelude = '';
    } else prelude = letter === ';' ? '' : prelude + letter;
  }
  return nested;
}
