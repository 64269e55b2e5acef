import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { showWhole } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of these tags, the rules that look at more than an element, what it stands in and what hides it. */
const rulesOf = {
  colours: ['color-contrast', 'link-in-text-block'],
  places: ['target-size', 'scrollable-region-focusable'],
  order: [
    ...['heading-order', 'page-has-heading-one', 'region', 'bypass', 'duplicate-id-aria', 'list', 'listitem'],
    ...['landmark-one-main', 'landmark-unique', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-main'],
  ],
};

/** All of them, or those of some groups. */
export type Rules = 'all' | readonly (keyof typeof rulesOf)[];

/**
 * Runs axe as a developer's console would, which the content policy of the page does not forbid.
 *
 * @param within what of the page is looked at, as an expression that the browser understands.
 */
export async function runAxe(page: Page, path: string, rules: Rules = 'all', within = 'document') {
  if (rules.length === 0) return [];
  // What is not drawn yet has no places.
  await showWhole(page);
  const session = await page.context().newCDPSession(page);
  // Half a megabyte to read: once for a page that is looked at in both themes.
  const there = await session.send('Runtime.evaluate', { expression: 'typeof axe', returnByValue: true });
  if (there.result.value === 'undefined') await session.send('Runtime.evaluate', { expression: axe });
  const runOnly =
    rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: rules.flatMap((one) => rulesOf[one]) };
  // No rule of these tags reads style sheets, which axe would fetch and parse.
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: { assets: ['media'] } });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(${within}, ${options})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(`axe failed on ${path}: ${exceptionDetails.text}`);
  return (result.value as AxeResults).violations.map(({ id, help, nodes }) => ({
    path,
    rule: id,
    help,
    elements: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary}`),
  }));
}
