import { html } from 'hono/html';
import { deskSheetWords as words } from '../words/desk-publish.ts';
import { showChanged } from './approve-page.ts';
import { buildBoard } from './build-board.ts';
import { listChangedVerdicts } from './list-moves.ts';
import { listOf, type Markup } from './markup.ts';
import type { Quarter } from './read-quarter.ts';

/** The paper on which the approver signs: what changes, on which papers it rests, and who is silent. */
export function showSheet(quarter: Quarter): Markup | '' {
  const { outcome, cutOff, changes, unknown } = quarter;
  if (outcome === undefined) return '';
  const { summary } = outcome;
  const board = Object.values(buildBoard(outcome, unknown)).flat();
  const figures = board.flatMap(({ number, name, now, papers }) =>
    now.length === 0 ? [] : [`${number} ${name}: ${now.join('; ')} – ${papers.join('; ')}`],
  );
  const corrections = summary.corrections.map(({ target, reason }) => `${target}: ${reason}`);
  const changed = listChangedVerdicts(quarter);
  const unjudged = changed.filter(({ isJudged }) => !isJudged).map(({ number, name }) => `${number} ${name}`);
  // Where nothing is judged before or after there is nothing to sign: the names are enough.
  const rest = unjudged.length === 0 ? [] : [words.unjudged(unjudged)];
  const verdicts = [...changed.filter(({ isJudged }) => isJudged).map(showChanged), ...rest];
  const part = (title: string, items: readonly (Markup | string)[]) =>
    html`<section><h2>${title}</h2>${items.length === 0 ? html`<p>${words.none}</p>` : listOf(items, 'told')}</section>`;
  return html`<p>${words.facts(cutOff, summary.newReports, summary.newValues)}</p>
<p class="no-print"><button class="do" type="button" data-print>${words.print}</button></p>
${part(words.verdicts, verdicts)}${part(words.disagreements, changes.disagreements)}${part(words.corrections, corrections)}${part(words.figures, figures)}${part(words.missing, summary.missing)}
<div class="signature"><p>${words.day}</p><p><strong>${words.signature}</strong><br>${words.sign}</p></div>`;
}
