import { html } from 'hono/html';
import { deskSheetWords as words } from '../words/desk-publish.ts';
import { showChanged } from './approve-page.ts';
import { listDecisions } from './list-decisions.ts';
import { listChangedVerdicts, listUnchanged } from './list-moves.ts';
import { listNews } from './list-news.ts';
import { listSilentSenders } from './list-silent-senders.ts';
import { listOf, type Markup, when } from './markup.ts';
import type { Quarter } from './read-quarter.ts';

/** The paper on which the approver signs: what changes, on which papers it rests, what was decided, and who is silent. */
export function showSheet(quarter: Quarter): Markup | '' {
  const { outcome, cutOff, changes, draft } = quarter;
  if (outcome === undefined) return '';
  const news = listNews(outcome);
  const silent = listSilentSenders(quarter);
  const unsent = silent.filter(({ hasSent }) => !hasSent);
  const spokenFor = unsent.filter(({ isDecidedOn }) => !isDecidedOn).length;
  const counts = { unsent: unsent.length, spokenFor, sent: silent.length - unsent.length };
  const { kept, unjudged } = listUnchanged(quarter);
  const changed = listChangedVerdicts(quarter).filter(({ isJudged }) => isJudged);
  // Where nothing is judged before or after there is nothing to sign: the names are enough.
  const areOthers = changed.length + kept.length > 0;
  const rest = [
    ...(kept.length === 0 ? [] : [words.kept(kept)]),
    ...(unjudged.length === 0 ? [] : [words.unjudged(unjudged, areOthers)]),
  ];
  const part = (title: string, items: readonly (Markup | string)[], lead = '') =>
    html`<section><h2>${title}</h2>${when(lead !== '' && items.length > 0, () => html`<p>${lead}</p>`)}${items.length === 0 ? html`<p>${words.none}</p>` : listOf(items, 'told')}</section>`;
  return html`<p>${words.facts(cutOff, news)}</p>
<p class="no-print"><button class="do" type="button" data-print>${words.print}</button></p>
${when(draft.note !== undefined, () => html`<section><h2>${words.note}</h2><p class="own-lines">${draft.note}</p></section>`)}
${part(words.verdicts(changed.length), [...changed.map(showChanged), ...rest])}${part(words.disagreements, changes.disagreements, words.disagreementsLead)}${part(words.corrections(news.corrections.length), news.corrections)}${part(words.figures(news.figures.length), news.figures)}${part(words.updates(news.updates.length), news.updates)}${part(
  words.missing(counts),
  silent.map(({ said }) => said),
)}${part(words.decisions, listDecisions(quarter))}
<div class="signature"><p>${words.day}</p><p><strong>${words.signature}</strong><br>${words.sign}${when(draft.approvedBy !== undefined, () => html`<br>${draft.approvedBy}`)}</p></div>`;
}
