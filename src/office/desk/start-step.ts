import type { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { daysBetween } from '../../core/periods.ts';
import { parseReportPeriod } from '../intake/parse-period.ts';
import { deskFrameWords } from '../words/desk-frame.ts';
import { deskApproveWords, deskPublishWords } from '../words/desk-publish.ts';
import { deskStartWords as words } from '../words/desk-steps.ts';
import { deskTokenWords } from '../words/desk-token.ts';
import { desk as at } from './addresses.ts';
import { answerPage, type Desk, goTo, readField } from './context.ts';
import type { DeskStep } from './desk-frame.ts';
import { type Journal, readJournal } from './journal.ts';
import { listConditions } from './list-conditions.ts';
import { listChangedVerdicts } from './list-moves.ts';
import { type Markup, when } from './markup.ts';
import type { Quarter } from './read-quarter.ts';

type Stage = Exclude<DeskStep, 'start' | 'after' | 'handOver' | 'guide'>;

/** The first page: where the quarter stands, and what comes next. */
export function addStartStep(app: Hono, desk: Desk): void {
  app.get('/', async (context) => {
    const journal = await readJournal(desk.store.folder);
    return answerPage(context, desk, 'start', (quarter) => ({
      title: words.title(quarter.draft.period),
      body: html`${warnOfToken(desk)}${journal === undefined ? showStart(desk.root, quarter) : showUnfinished(desk, journal)}`,
    }));
  });
  app.post(`/${at.period}`, async (context) => {
    const written = await readField(context, 'ky');
    const period = parseReportPeriod(written);
    if (period === undefined) return goTo(context, desk, at.start, words.wrongPeriod(written));
    // What was decided and approved of one quarter says nothing of another.
    const undecided = { approvedBy: undefined, note: undefined, cutOff: undefined, dueOn: undefined };
    await desk.store.change((draft) =>
      draft.period === period ? draft : { ...draft, period, ...undecided, workbooks: undefined, without: [] },
    );
    desk.done.push(desk.root);
    return goTo(context, desk, at.start, words.periodChanged(period));
  });
}

const daysBefore = 14;

/** A token that ends is asked for anew before the day on which it is needed. */
function warnOfToken({ store, today }: Desk): Markup | '' {
  const { tokenUntil } = store.get();
  if (tokenUntil === undefined || daysBetween(today(), tokenUntil) > daysBefore) return '';
  const said = tokenUntil < today() ? deskTokenWords.ended(tokenUntil) : deskTokenWords.ends(tokenUntil);
  return html`<p role="alert" class="problem">${said}</p>`;
}

/** While something goes out nothing else is to be done; what is half published is not called published. */
function showUnfinished({ root, background }: Desk, { period, step, isSiteAlone }: Journal): Markup {
  const isRunning = background.progress().isRunning;
  // A site that is built anew is no publication: nothing is called published that is not.
  const of = isSiteAlone ? words.ofSite : words;
  const said = isRunning ? of.publishing(period) : of.unfinished(period, deskPublishWords.steps[step]);
  return html`<p><strong>${step === 'done' ? of.justPublished(period) : said}</strong></p>
<p><a class="do is-main" href="${root}${at.publish}">${isRunning || step === 'done' ? of.seePublishing : of.goOn}</a></p>`;
}

/** The step that comes next. */
function findNext(quarter: Quarter): Stage {
  const { draft, files } = quarter;
  if (draft.workbooks === undefined && files.length === 0) return 'assign';
  if (files.length === 0 || files.some(({ state }) => state === 'errors')) return 'receive';
  return listConditions(quarter).find(({ isMet }) => !isMet)?.step ?? 'publish';
}

function showStart(root: string, quarter: Quarter): Markup {
  const next = findNext(quarter);
  const last = quarter.programme.releases.at(-1);
  const stages = Object.entries(describeStages(quarter)) as [Stage, string][];
  return html`<p>${words.lead}</p>
<p><a class="do is-main" href="${root}${at[next]}">${words.next}: ${deskFrameWords.steps[next]}</a></p>
<section><h2>${words.stages}</h2>
<ol class="stages">${stages.map(([stage, said]) => html`<li${raw(stage === next ? ' aria-current="step"' : '')}><strong><a href="${root}${at[stage]}">${deskFrameWords.steps[stage]}</a></strong><br>${said}</li>`)}</ol>
<p class="quiet">${last === undefined ? words.noLast : words.last(last.id, last.cutOff)}</p>
</section>
${when(
  quarter.files.length === 0,
  () => html`<section><details><summary>${words.otherPeriod}</summary>
<form method="post" action="${root}${at.period}"><div class="field"><label for="ky">${words.period} <small id="ky-gom">${words.periodHint}</small></label><input id="ky" name="ky" aria-describedby="ky-gom" required></div><button class="do">${words.change}</button></form></details></section>`,
)}`;
}

function describeStages(quarter: Quarter): Record<Stage, string> {
  const { draft, files, outcome, release } = quarter;
  const faulty = files.filter(({ state }) => state === 'errors').length;
  const moves = listChangedVerdicts(quarter).filter(({ isJudged }) => isJudged);
  const seen = moves.filter(({ isSeen }) => isSeen).length;
  const isReady = listConditions(quarter).every(({ isMet }) => isMet);
  return {
    assign: draft.workbooks === undefined ? words.notAssigned : words.assigned(draft.workbooks),
    receive: files.length === 0 ? words.noneReceived : words.received(files.length - faulty, faulty),
    approve:
      outcome === undefined
        ? sayNoRelease(draft.period, release)
        : moves.length === 0
          ? words.noMoves
          : words.moved(seen, moves.length),
    publish: isReady ? words.readyToPublish : words.notReady,
  };
}

function sayNoRelease(period: string, release: Quarter['release']): string {
  if (typeof release === 'string' || !('refusal' in release) || release.refusal.kind !== 'not-ended')
    return words.noRelease;
  return deskApproveWords.notEnded(period, release.refusal.end);
}
