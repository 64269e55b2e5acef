// `npm run bench:search`: our search and stock Pagefind, the same questions over the same built pages, in one browser.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../../../src/publish/deploy/static-server.ts';
import { findRecords } from '../../../src/site/search/find.ts';
import { unpackCatalogue } from '../../../src/site/search/pack-catalogue.ts';
import { openBrowser, wide } from '../../built-site/browser.ts';
import { askSite } from './ask-site.ts';
import { weighFirstSearch } from './first-search.ts';
import { phrases, slips } from './misspellings.ts';
import { queries as printed } from './queries.ts';
import { type Answer, scoreAnswers } from './score.ts';
import { openAtOnce } from './small-site.ts';
import { spokenQueries, unanswerable } from './spoken-queries.ts';
import { askStockPagefind } from './stock-pagefind.ts';

const folder = resolve('dist');
if (!existsSync(folder)) {
  console.error('There is no dist/: run npm run build first.');
  process.exit(2);
}
const queries = { ...printed, ...spokenQueries };
const all = Object.values(queries).flat();
const server = await serveSite(folder);
const browser = await openBrowser();
const page = await browser.newPage({ viewport: wide });
const ours = await askSite(page, server.url, all);
const slow = await askSlowly(await browser.newPage({ viewport: wide }));
const stock = await askStockPagefind(page, folder, all.map(asAnywhereOnItsPage));
const weight = await weighFirstSearch(browser, server.url, folder, 'bảo hiểm y tế');
await browser.close();
await server.close();

console.table([
  ...Object.keys(queries).map((name) => row(name, new Set(queries[name]?.map(({ typed }) => typed)))),
  row('all'),
]);
const times = ours.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const at = (share: number) => `${(times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)} ms`;
console.log(`From the last key to the list: median ${at(0.5)}, 95% ${at(0.95)}, slowest ${at(1)}`);
const slowTimes = slow.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
console.log(
  `With a processor slowed four times: 95% ${(slowTimes[Math.floor((slowTimes.length - 1) * 0.95)] ?? 0).toFixed(1)} ms`,
);
console.log(
  `First search, everything on a cold cache: ${(weight.first / 1024).toFixed(1)} KB with gzip; a later one: ${(weight.later / 1024).toFixed(1)} KB`,
);
console.log(`Missed by ours: ${scoreAnswers(ours).misses.join('; ') || 'none'}`);

const [catalogue = ''] = globSync(`${folder}/tai-nguyen/danh-muc.*.json`);
const corpus = openAtOnce(unpackCatalogue(JSON.parse(readFileSync(catalogue, 'utf8'))));
const ask = (question: string) => findRecords(corpus, question, { isTyping: false, isLiteral: false });
const firstOf = (question: string) => ask(question).matches[0]?.record;
const lost = phrases.flatMap((phrase) => {
  const right = firstOf(phrase);
  const typed = Object.values(slips).map((slip) => slip(phrase));
  return typed.filter(
    (one) =>
      !ask(one)
        .matches.slice(0, 3)
        .some(({ record }) => record === right),
  );
});
const none = Object.values(unanswerable).flat();
const silent = none.filter((question) => ask(question).absent.length === 0);
const denied = all.filter(({ typed }) => ask(typed).isNear).map(({ typed }) => typed);
const slipsInAll = phrases.length * Object.keys(slips).length;
console.log(`Slips: ${slipsInAll - lost.length} of ${slipsInAll} keep their first answer; lost: ${lost.join('; ')}`);
console.log(
  `Without an answer: ${none.length - silent.length} of ${none.length} are told so; not: ${silent.join('; ')}`,
);
console.log(`With an answer, and told there is none: ${denied.length} of ${all.length}: ${denied.join('; ')}`);

function row(name: string, typed?: ReadonlySet<string>) {
  const pick = (answers: readonly Answer[]) =>
    scoreAnswers(answers.filter(({ query }) => typed?.has(query.typed) ?? true));
  const [we, they] = [pick(ours), pick(stock)];
  return {
    questions: name,
    number: we.questions,
    'recall@3 ours': we.recallAt3.toFixed(3),
    stock: they.recallAt3.toFixed(3),
    'MRR ours': we.meanReciprocalRank.toFixed(3),
    'MRR stock': they.meanReciprocalRank.toFixed(3),
  };
}

/** Every fifth question, as an old phone answers it. */
async function askSlowly(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return askSite(
    page,
    server.url,
    all.filter((_, place) => place % 5 === 0),
  );
}

/** Stock Pagefind finds pages, not clauses: the right page is enough. */
function asAnywhereOnItsPage({ typed, expected }: (typeof all)[number]): (typeof all)[number] {
  return { typed, expected: expected.map((address) => address.replace(/#.*/, '')) };
}
