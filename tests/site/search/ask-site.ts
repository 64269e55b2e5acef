import type { Page } from 'playwright-core';
import type { Query } from './queries.ts';
import type { Answer } from './score.ts';

/** Types questions into the search page of a site, and reads the list as any script would; with the time of each answer. */
export async function askSite(
  page: Page,
  siteUrl: string,
  queries: readonly Query[],
): Promise<(Answer & { milliseconds: number })[]> {
  await page.goto(`${siteUrl}tim-kiem/?q=${encodeURIComponent('đảng')}`);
  await page.waitForSelector('[data-search-results] li a');
  const answers: (Answer & { milliseconds: number })[] = [];
  for (const query of queries) {
    const answer = await page.evaluate(askOnPage, query.typed);
    answers.push({ query, ...answer });
  }
  return answers;
}

/** Runs on the page: sets the question, waits until the list is for it. */
async function askOnPage(typed: string): Promise<{ addresses: string[]; milliseconds: number }> {
  const field = document.querySelector('#tim') as HTMLInputElement;
  const list = document.querySelector('[data-search-results]') as HTMLElement;
  delete list.dataset['for'];
  const start = performance.now();
  field.value = typed;
  field.form?.requestSubmit();
  while (list.dataset['for'] === undefined && performance.now() - start < 5000) {
    await new Promise((later) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = later;
      channel.port2.postMessage('');
    });
  }
  const milliseconds = performance.now() - start;
  const links = [...document.querySelectorAll('[data-search-results] li a')];
  return { addresses: links.map((link) => link.getAttribute('href') ?? ''), milliseconds };
}
