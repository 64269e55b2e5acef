import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwind from '@astrojs/tailwind';
import { defineConfig, passthroughImageService } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { searchIndex } from './src/publish/build/search-index.ts';
import { leaveOutHelp } from './src/site/checker/leave-out-help.ts';
import { checkedGuides } from './src/site/collections/guide-text.ts';

// Where the site is published is content, not code: another commune changes site.json only.
const contentFolder = process.env.CONTENT_FOLDER ?? 'content';
const { baseUrl } = JSON.parse(readFileSync(`${contentFolder}/site.json`, 'utf8'));

export default defineConfig({
  site: new URL(baseUrl).origin,
  base: new URL(baseUrl).pathname,
  srcDir: './src/site',
  output: 'static',
  trailingSlash: 'always',
  // Without this, words run together between inline elements.
  compressHTML: true,
  // The strict content policy allows styles and scripts from files only.
  // Several pages at once: while one picture is packed on another thread, the next is drawn.
  build: { inlineStylesheets: 'never', assets: 'tai-nguyen', concurrency: 4 },
  // Pictures of the guide are committed as they are sent.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  markdown: {
    // The words of the programme keep their own quotation marks and dots: no "smart" punctuation.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
    syntaxHighlight: false,
  },
  integrations: [
    tailwind({ applyBaseStyles: false, configFile: './src/site/styles/tailwind.config.ts' }),
    mdx(),
    sitemap({ filter: (page) => !page.endsWith('/404/') && !page.includes('/nhung/') }),
    searchIndex(),
  ],
  vite: {
    plugins: [checkedGuides(contentFolder)],
    worker: { plugins: () => [leaveOutHelp()] },
    build: {
      assetsInlineLimit: 0,
      // The floor we promise: old iPhones and phones that stopped getting updates. The default writes range media
      // queries, which these do not read. The prefixes of styles follow `browserslist` in package.json, the same floor.
      cssTarget: ['chrome87', 'firefox78', 'safari14'],
      // Above the floor, or the class fields of Chart.js are rewritten and what we do not use of it cannot be
      // left out. Our own scripts keep to what the floor reads; where Chart.js is not read, the picture stays.
      target: 'es2022',
    },
  },
});
