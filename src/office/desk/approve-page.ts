import { html, raw } from 'hono/html';
import { formatIssue } from '../../core/issues/format-issue.ts';
import { deskFrameWords } from '../words/desk-frame.ts';
import { deskApproveWords as words } from '../words/desk-publish.ts';
import { desk as at } from './addresses.ts';
import type { Desk } from './context.ts';
import type { Draft } from './draft.ts';
import { type ChangedVerdict, listChangedVerdicts, listUnchanged } from './list-moves.ts';
import { listSilentSenders, type SilentSender } from './list-silent-senders.ts';
import { buttonTo, dayInput, flag, listOf, type Markup, sayUnsent, statusMark, when } from './markup.ts';
import type { Quarter } from './read-quarter.ts';

type Typed = Pick<Draft, 'approvedBy' | 'doneBy' | 'note'>;

/** The page on which a release is looked at, point by point, and signed. */
export function showApproval(desk: Desk, quarter: Quarter, typed: Typed = quarter.draft): Markup {
  const { root } = desk;
  const { draft, cutOff, outcome, mark } = quarter;
  return html`<p>${words.lead}</p>
<form method="post" action="${root}${at.cutOff}"><div class="field"><label for="ngay">${words.cutOff} <small id="ngay-gom">${words.cutOffHint}</small></label>${dayInput(html`id="ngay" name="ngay" aria-describedby="ngay-gom" required`, cutOff)}</div><button class="do">${words.saveCutOff}</button>${sayUnsent()}</form>
${
  outcome === undefined
    ? showRefusal(quarter)
    : html`${showDraftSite(desk, quarter)}${showVerdicts(root, quarter)}${showSilent(root, listSilentSenders(quarter), draft.without)}
<section><h2>${words.approver}</h2>${sayKept(draft)}${when(draft.approvedBy !== undefined && draft.approvedFor !== mark, () => html`<p role="alert" class="problem">${words.approvedOthers}</p>`)}
<form method="post" action="${root}${at.sign}"><input type="hidden" name="so-lieu" value="${mark}">
<div class="field"><label for="nguoi-duyet">${words.approvedBy} <small id="nguoi-duyet-gom">${words.approvedByHint}</small></label><input id="nguoi-duyet" name="nguoi-duyet" value="${typed.approvedBy ?? ''}" aria-describedby="nguoi-duyet-gom" required></div>
<div class="field"><label for="nguoi-lam">${words.doneBy} <small id="nguoi-lam-gom">${words.doneByHint}</small></label><input id="nguoi-lam" name="nguoi-lam" value="${typed.doneBy ?? ''}" aria-describedby="nguoi-lam-gom" required></div>
<div class="field"><label for="ghi-chu">${words.note} <small id="ghi-chu-gom">${words.noteHint}</small></label><textarea id="ghi-chu" name="ghi-chu" rows="3" aria-describedby="ghi-chu-gom">${typed.note ?? ''}</textarea></div>
<button class="do">${words.saveNames}</button>${sayUnsent()}</form><p><a href="${root}${at.sheet}">${words.sheet}</a></p></section>`
}`;
}

/** What of the names is on the disk already: what stands in the fields may have been typed only. */
function sayKept({ approvedBy, doneBy, note }: Typed): Markup | '' {
  return when(
    approvedBy !== undefined,
    () => html`<p>${words.namesKept(approvedBy ?? '', doneBy, note !== undefined)}</p>`,
  );
}

/** Why no release can be made. */
function showRefusal({ release, draft }: Quarter): Markup | string {
  if (release === 'published') return html`<p>${words.published(draft.period)}</p>`;
  if ('issues' in release) {
    const errors = release.issues.filter(({ severity }) => severity === 'error');
    return html`<p>${words.notSound}</p>${listOf(errors.map(formatIssue), 'told')}`;
  }
  if (!('refusal' in release)) return '';
  const { refusal } = release;
  if (refusal.kind === 'not-ended') return html`<p>${words.notEnded(draft.period, refusal.end)}</p>`;
  return html`<p>${refusal.kind === 'too-early' ? words.tooEarly(refusal.end) : words.notAfter(refusal.last, refusal.cutOff)}</p>`;
}

function showDraftSite(desk: Desk, { draft, mark }: Quarter): Markup {
  const { root, background, draftSite, failure } = desk;
  const isCurrent = draft.built === mark;
  const release = `${draftSite}cong-bo/${draft.period.toLowerCase()}/`;
  return html`<section id="trang-nhap"><h2>${words.draft}</h2><p>${words.draftLead}</p>
${
  background.progress().isRunning
    ? showProgress(root, words.building, background.progress(), at.approve)
    : html`${when(failure !== undefined, () => html`<p><strong>${words.buildFailed}</strong></p><details><summary>${words.details}</summary><pre>${failure}</pre></details>`)}
${when(draft.built !== undefined, () => html`<p>${isCurrent ? words.current : words.stale}</p><p class="row-of-forms"><a href="${draftSite}" target="_blank" rel="noopener">${words.open}</a> <a href="${release}" target="_blank" rel="noopener">${words.openRelease}</a></p>`)}
${buttonTo(`${root}${at.build}`, draft.built === undefined ? words.build : words.buildAgain, !isCurrent)}`
}</section>`;
}

/** A bar that fills while something goes on; without scripts, a link that shows it anew. */
export function showProgress(
  root: string,
  title: string,
  { said, done, of }: { said: string; done: number; of: number },
  page: string,
): Markup {
  const value = of > 0 ? raw(` max="${of}" value="${done}"`) : '';
  return html`<div data-progress="${root}${at.progress}"><div data-going><p id="dang-lam">${title}</p><progress aria-labelledby="dang-lam"${value}></progress><p data-said role="status">${said}</p><p><a href="${root}${page}">${words.checkProgress}</a></p></div><div role="alert"><p class="problem" data-gone hidden>${deskFrameWords.gone}</p></div></div>`;
}

function showVerdicts(root: string, quarter: Quarter): Markup {
  const judged = listChangedVerdicts(quarter).filter(({ isJudged }) => isJudged);
  const { kept, unjudged } = listUnchanged(quarter);
  return html`<section><h2>${words.verdicts}</h2>
${
  judged.length === 0
    ? html`<p>${words.noMoves}</p>`
    : html`<p>${words.verdictsLead}</p>
<form method="post" action="${root}${at.look}" autocomplete="off"><ul class="ticks">${judged.map((one, index) => html`<li><label for="xem-${index}"><input type="checkbox" id="xem-${index}" name="xem" value="${one.key}"${flag('checked', one.isSeen)}><span>${showChanged(one)}</span></label></li>`)}</ul>
<button class="do is-main">${words.saveSeen}</button>${sayUnsent()}</form>`
}
${when(kept.length > 0, () => html`<details><summary>${words.kept(kept.length)}</summary>${listOf(kept, 'told')}</details>`)}
${when(unjudged.length > 0, () => html`<details><summary>${words.silent(unjudged.length, judged.length + kept.length > 0)}</summary>${listOf(unjudged, 'told')}</details>`)}
</section>`;
}

/** Who owes and has sent nothing: to publish without them is decided, and not overlooked. */
function showSilent(root: string, silent: readonly SilentSender[], without: readonly string[]): Markup {
  if (silent.length === 0) return html`<section><h2>${words.silentBodies}</h2><p>${words.allSent}</p></section>`;
  const missing = silent.filter(({ isDecidedOn }) => isDecidedOn);
  const spokenFor = silent.filter(({ isDecidedOn }) => !isDecidedOn).map(({ said }) => said);
  return html`<section><h2>${words.silentBodies}</h2>${when(missing.length > 0, () => askAbout(root, missing, without))}
${when(spokenFor.length > 0, () => html`<p>${words.spokenFor}</p>${listOf(spokenFor, 'told')}`)}</section>`;
}

function askAbout(root: string, missing: readonly SilentSender[], without: readonly string[]): Markup {
  const isDecided = missing.every(({ name }) => without.includes(name));
  const said = missing.map((one) => one.said);
  return html`<p>${words.silentLead}</p>${listOf(said, 'told')}<p>${words.silentNow}</p>
<form method="post" action="${root}${at.withoutSilent}">${missing.map(({ name }) => html`<input type="hidden" name="thieu" value="${name}">`)}<div class="field"><label class="check" for="con-thieu"><input type="checkbox" id="con-thieu" name="con-thieu" value="co"${flag('checked', isDecided)}> <span>${words.publishWithout(missing.length)}</span></label></div>
<button class="do">${words.saveWithout}</button>${sayUnsent()}</form>`;
}

/** A verdict that changes, and why. */
export function showChanged(one: ChangedVerdict): Markup {
  return html`${one.number} ${one.name}: ${showMove(one)} <span class="why">${[...new Set(one.reasons)].join(' ')}</span>`;
}

/** From one verdict to another. */
function showMove({ from, to }: Pick<ChangedVerdict, 'from' | 'to'>): Markup {
  return from === undefined ? statusMark(to) : html`${statusMark(from)} ${words.becomes} ${statusMark(to)}`;
}
