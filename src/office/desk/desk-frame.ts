import { html, raw } from 'hono/html';
import type { Site } from '../../core/schemas/site.ts';
import { upperFirst } from '../../core/words/format.ts';
import { deskFrameWords } from '../words/desk-frame.ts';
import { desk } from './addresses.ts';
import { listOf, type Markup, when } from './markup.ts';

export type DeskStep = keyof typeof deskFrameWords.steps;

interface DeskPage {
  step: DeskStep;
  title: string;
  /** What the office must hear first: what was just done, or could not be. */
  said: readonly string[];
  /** The pages whose forms were taken: what was typed there need not be kept. */
  done: readonly string[];
  site: Pick<Site, 'commune' | 'document'> | undefined;
  body: Markup | '';
}

/** A page of the desk, in the frame that every page of the site has. */
export function framePage(root: string, { step, title, said, done, site, body }: DeskPage): Markup {
  const files = `${root}${desk.files}/`;
  const current = (one: DeskStep) => (one === step ? raw(' aria-current="page"') : '');
  const steps = Object.entries(deskFrameWords.steps) as [DeskStep, string][];
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${deskFrameWords.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${files}ban-lam-viec.css">
<script type="module" src="${files}giu-chu.js"></script>
<script type="module" src="${files}ban-lam-viec.js"></script>
</head>
<body>
<a class="skip" href="#noi-dung">${deskFrameWords.skip}</a>
<header class="masthead"><div class="frame">
<div class="masthead-name"><a href="${root}">${deskFrameWords.title}</a> ${when(site !== undefined, () => html`<span class="quiet">${upperFirst(site?.commune.name ?? '')} – ${site?.document.kind} ${site?.document.number}</span>`)}</div>
<nav aria-label="${deskFrameWords.navigation}"><ul>${steps.map(([one, label]) => html`<li><a href="${root}${desk[one]}"${current(one)}>${label}</a></li>`)}</ul></nav>
</div></header>
<main class="frame" id="noi-dung"><div class="page-main desk">
<div class="page-head"><h1>${title}</h1></div>
<div role="status" class="desk-said"${when(done.length > 0, () => html` data-done="${done.join(' ')}"`)}>${listOf(said)}</div>
${body}
</div></main>
</body>
</html>`;
}
