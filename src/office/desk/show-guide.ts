import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { Site } from '../../core/schemas/site.ts';
import { deskGuideWords as words } from '../words/desk-guide.ts';
import { desk as at } from './addresses.ts';
import { answerPage, type Desk } from './context.ts';
import type { Markup } from './markup.ts';

/** Hướng dẫn: the editor's guide of the site, there before this machine has built a site. */
export function addGuide(app: Hono, desk: Desk): void {
  app.get(`/${at.guide}`, async (context) => {
    const text = await readFile(path.join(desk.content, 'guides/huong-dan.mdx'), 'utf8').catch(() => undefined);
    const rendered = text === undefined ? undefined : await render(text);
    return answerPage(context, desk, 'guide', ({ programme: { site } }) => ({
      title: words.title,
      body: rendered === undefined ? html`<p>${words.none}</p>` : showGuide(rendered, desk, site),
    }));
  });
  app.get(`/${at.guide}/:picture{[a-z0-9-]+\\.webp}`, async (context) => {
    const file = path.join(desk.content, 'pictures', context.req.param('picture'));
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) return context.notFound();
    return context.body(new Uint8Array(bytes), 200, { 'Content-Type': 'image/webp' });
  });
}

/** The words behind the front matter, as Astro renders them; what they may hold was checked with the content. */
async function render(text: string): Promise<string> {
  // Slow to load, and seldom asked for.
  const { createMarkdownProcessor } = await import('@astrojs/markdown-remark');
  const processor = await createMarkdownProcessor({ gfm: true, smartypants: false, syntaxHighlight: false });
  const { code } = await processor.render(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  return code;
}

/** Links of the guide lead to pages of the site: as it was published from here, else as it is on the network. */
function showGuide(rendered: string, { root, live, liveSite }: Desk, { baseUrl }: Pick<Site, 'baseUrl'>): Markup {
  const isBuilt = existsSync(path.join(live, 'index.html'));
  const page = new URL('huong-dan/', isBuilt ? liveSite : `${baseUrl.replace(/\/$/, '')}/`);
  const shown = rendered
    .replaceAll('<img src="../pictures/', `<img loading="lazy" src="${root}${at.guide}/`)
    .replace(
      / href="([^"#:][^":]*)"/g,
      (_, href: string) => ` href="${new URL(href, page).href}" target="_blank" rel="noopener"`,
    );
  return html`<div class="guide">${raw(shown)}</div>`;
}
