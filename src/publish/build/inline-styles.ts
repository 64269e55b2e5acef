import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PurgeCSS } from 'purgecss';
import { hashOfInline } from '../../core/machine/fingerprint.ts';
import { listFiles } from '../../core/machine/list-files.ts';
import { fillHostFiles } from './host-files.ts';

/**
 * Kinds of pages that look alike: each gets one style sheet, inside its pages, with the rules that any of them uses.
 * The first that fits counts. A page of a new kind falls to the last and costs its readers some bytes, nothing else.
 */
const kinds: readonly [name: string, address: RegExp, holds?: string][] = [
  ['home', /^$/],
  ['whole text', /^chuong-trinh\/toan-van\//],
  // The appendix, which prints across.
  ['section with a table', /^chuong-trinh\/.+/, '<table'],
  ['section', /^chuong-trinh\/.+/],
  ['card', /^nhung\//],
  ['frozen target', /^cong-bo\/[^/]+\/chi-tieu\//],
  ['target', /^chi-tieu\/.+/],
  ['agency', /^co-quan\/.+/],
  ['record', /^(?:nhiem-vu|de-an|cong-trinh)\/.+/],
  ['tasks', /^nhiem-vu\/$/],
  ['other', /(?:)/],
];

/** What a reader or a script sets on an element, so that no built page shows it. */
const states = ['open', 'hidden', 'aria-current', 'aria-expanded', 'aria-selected', 'disabled', 'checked'];

/** Rules of the frame that name nothing but a state: PurgeCSS sees no element in them. */
const rulesOfStates = [/^:(?:focus-visible|disabled|not)$/, /^hidden$/];

/**
 * The words of a script that an element can be made with. Not those after a point, a bracket or `#`: a script looks for
 * these, and what it finds is in the page or made by other words. Nor properties, of which many are called like a class.
 */
const madeByScript = /(?<![\w.#[-])[\w-]+/g;

/** What a script fetches from the page of a section into the whole text. */
const citation = /<details class="cite">[\s\S]*?<\/details>/;

const linkPattern = /<link rel="stylesheet" href="([^"]+)">/g;
const scriptPattern = /[\w.[\]@-]+\.js\b/g;

interface BuiltPage {
  file: string;
  address: string;
  html: string;
}

/**
 * Puts into each page of a built site the styles that it uses, so that nothing is waited for before the first words
 * are seen, with what is said at the head of every printed sheet, and allows just these by their hashes: in the content policy of the page, and in what servers read. Takes
 * away the sheets that no page names any more.
 */
export async function inlineStyles(folder: string, base: string, onPaper = ''): Promise<void> {
  const pages = await readPages(folder);
  const sheets = new Set(pages.flatMap(({ html }) => linksOf(html)));
  const fetched = pages.flatMap(({ html }) => citation.exec(html)?.[0] ?? []).slice(0, 1);
  const hashes = new Set<string>();
  for (const alike of groupByKind(pages)) {
    for (const hash of await inlineAlike(alike, { folder, base, onPaper, fetched })) hashes.add(hash);
  }
  for (const sheet of sheets) await rm(fileOf(folder, base, sheet));
  const rules = new Set(pages.flatMap(({ html }) => rulesOf(html)).map(hashOfInline));
  await allowInline(folder, [...hashes].sort().join(' '), [...rules].sort().join(' '));
}

/** Tells the servers: `_headers` for hosts that read it, and lines that the samples for nginx and Caddy include. */
async function allowInline(folder: string, styles: string, rules: string): Promise<void> {
  const template = await readFile(path.join(folder, '_headers'), 'utf8');
  for (const [name, text] of Object.entries(fillHostFiles(template, styles, rules)))
    await writeFile(path.join(folder, name), text);
}

async function inlineAlike(
  pages: readonly BuiltPage[],
  { folder, base, onPaper, fetched }: { folder: string; base: string; onPaper: string; fetched: readonly string[] },
): Promise<string[]> {
  const links = linksOf(pages[0]?.html ?? '');
  if (links.length === 0) return [];
  const isFetching = pages.some(({ html }) => html.includes('cite-elsewhere'));
  const used = await keepUsed({
    whole: (await Promise.all(links.map((link) => readFile(fileOf(folder, base, link), 'utf8')))).join('\n'),
    pages: [...pages.map(({ html }) => html), ...(isFetching ? fetched : [])],
    scripts: await readScripts(pages, folder),
  });
  // A card is made for the frames of other sites, and nobody prints it.
  const css = pages.some(({ address }) => address.startsWith('nhung/')) ? used : used + onPaper;
  const hash = hashOfInline(css);
  for (const { file, html } of pages) {
    const withStyles = html
      .replace(linkPattern, '')
      .replace('</head>', () => `<style>${css}</style></head>`)
      .replace("style-src 'self'", `style-src ${hash}`);
    await writeFile(file, withStyles);
  }
  return [hash];
}

interface Sources {
  whole: string;
  pages: readonly string[];
  scripts: readonly string[];
}

/** The rules of a sheet that the pages, or what their scripts write, can use; also in states that nobody is in yet. */
async function keepUsed({ whole, pages, scripts }: Sources): Promise<string> {
  const [used] = await new PurgeCSS().purge({
    content: [...pages.map((raw) => ({ raw, extension: 'html' })), ...scripts.map((raw) => ({ raw, extension: 'js' }))],
    css: [{ raw: whole }],
    extractors: [{ extensions: ['js'], extractor: (script: string) => script.match(madeByScript) ?? [] }],
    safelist: {
      standard: states,
      greedy: rulesOfStates,
      variables: scripts.flatMap((script) => script.match(/--[\w-]+/g) ?? []),
    },
    // The reset of Tailwind speaks of fields that no page has.
    blocklist: [/^textarea/, /-moz-placeholder/, ...tagsWithout(pages)],
    keyframes: true,
    variables: true,
  });
  if (used === undefined) throw new Error('PurgeCSS gave no sheet');
  // What is left of rules whose every declaration went.
  const empty = /[^{};]+\{\s*\}/g;
  // Of fields for numbers, which no page has, and for files: PurgeCSS keeps what names no element.
  const spinners = /::-webkit-(?:inner|outer)-spin-button\s*\{[^}]*\}/g;
  const files = pages.some((html) => html.includes('type="file"'))
    ? /(?!)/
    : /::-webkit-file-upload-button\s*\{[^}]*\}/g;
  // Written for a Safari older than the floor, beside the same without a prefix.
  const prefixed = /-webkit-text-decoration-color:[^;}]*;(?=text-decoration-color:)/g;
  return [spinners, files, prefixed, empty, empty, /\n/g].reduce((css, gone) => css.replace(gone, ''), used.css);
}

/** Elements that no script makes: the scripts of a page without them only speak of them. */
function tagsWithout(pages: readonly string[]): RegExp[] {
  return ['code', 'select', 'progress', 'dt']
    .filter((tag) => !pages.some((html) => new RegExp(`<${tag}\\b`).test(html)))
    .map((tag) => new RegExp(`^${tag}$`));
}

/** Pages of one kind with the same sheets: a rule of a sheet that a page never had could change it. */
function groupByKind(pages: readonly BuiltPage[]): BuiltPage[][] {
  const kindOf = ({ address, html }: BuiltPage) =>
    [
      kinds.find(([, pattern, holds = '']) => pattern.test(address) && html.includes(holds))?.[0],
      ...linksOf(html),
    ].join(' ');
  const groups = new Map<string, BuiltPage[]>();
  for (const page of pages) groups.set(kindOf(page), [...(groups.get(kindOf(page)) ?? []), page]);
  return [...groups.values()];
}

function linksOf(html: string): string[] {
  return [...html.matchAll(linkPattern)].map(([, href = '']) => href);
}

/** What a page tells the browser to ask for ahead: a script for the policy, though it runs nothing. */
function rulesOf(html: string): string[] {
  return [...html.matchAll(/<script type="speculationrules">(.*?)<\/script>/g)].map(([, rules = '']) => rules);
}

function fileOf(folder: string, base: string, link: string): string {
  return path.join(folder, link.slice(base.length));
}

/** The scripts that these pages load, and those that these load in turn. */
async function readScripts(pages: readonly BuiltPage[], folder: string): Promise<string[]> {
  const texts = new Map<string, string>();
  const read = async (text: string) => {
    for (const name of new Set(text.match(scriptPattern))) {
      const file = path.join(folder, 'tai-nguyen', name);
      if (texts.has(name) || !existsSync(file)) continue;
      texts.set(name, await readFile(file, 'utf8'));
      await read(texts.get(name) ?? '');
    }
  };
  for (const { html } of pages) await read(html);
  return [...texts.keys()].sort().map((name) => texts.get(name) ?? '');
}

async function readPages(folder: string): Promise<BuiltPage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (name) => ({
      file: path.join(folder, name),
      address: name.replace(/index\.html$/, ''),
      html: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}
