import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPage } from '../built-site/built-pages.ts';
import { byTag, type Element, elementsIn, hasClass, textOf } from '../built-site/html.ts';

/** The versions compared with. */
export const starlightVersions = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' };

/** Builds a Starlight site, as its documentation begins one, with the words of pages of a built site; gives its folder. */
export function buildStarlight(folder: string, paths: readonly string[]): string {
  const project = join(tmpdir(), `bench-starlight-${Object.values(starlightVersions).join('-')}`);
  const docs = join(project, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  for (const path of paths)
    write(join(docs, `${path === '/' ? 'index' : path.slice(1, -1)}.md`), toMarkdown(folder, path));
  for (const [name, text] of Object.entries(setup)) write(join(project, name), text);
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(join(project, 'node_modules/@astrojs/starlight'))) run('npm', ['install', '--no-audit', '--no-fund']);
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  return join(project, 'dist');
}

const setup = {
  'package.json': JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: starlightVersions }),
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  telemetry: false,
  integrations: [
    starlight({
      title: 'Chương trình hành động',
      locales: { root: { label: 'Tiếng Việt', lang: 'vi' } },
      sidebar: [{ label: 'Chương trình', items: [{ autogenerate: { directory: 'chuong-trinh' } }] }],
    }),
  ],
});
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** The headings, paragraphs, items and tables of a page's main part, as Markdown. */
function toMarkdown(folder: string, path: string): string {
  const { document } = readPage(folder, path);
  const [main] = byTag(document, 'main');
  if (main === undefined) throw new Error(`${path} has no main part`);
  const title = wordsOf(byTag(main, 'h1')[0] ?? main);
  const blocks = elementsIn(main, ({ tagName }) => tagName in kinds).map((element) =>
    kinds[element.tagName]?.(element),
  );
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}

const kinds: Record<string, (element: Element) => string> = {
  h2: (element) => `## ${wordsOf(element)}`,
  h3: (element) => `### ${wordsOf(element)}`,
  h4: (element) => `#### ${wordsOf(element)}`,
  p: wordsOf,
  li: (element) => (byTag(element, 'p').length > 0 ? '' : `- ${wordsOf(element)}`),
  dt: (element) => `**${wordsOf(element)}**`,
  dd: (element) => (byTag(element, 'p').length > 0 ? '' : wordsOf(element)),
  table: (element) => {
    const rows = byTag(element, 'tr').map((row) => {
      const cells = elementsIn(row, ({ tagName }) => tagName === 'td' || tagName === 'th');
      return `| ${cells.map((cell) => wordsOf(cell)).join(' | ')} |`;
    });
    const columns = (rows[0]?.split(' | ').length ?? 1) - 0;
    return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
  },
};

/** Without what our own page adds to be copied, and with signs that Markdown would read as its own. */
function wordsOf(element: Element): string {
  return textOf(
    element,
    (inner) => hasClass(inner, 'citation') || ['script', 'style', 'template'].includes(inner.tagName),
  )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#+\-.!:]/g, '\\$&');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
