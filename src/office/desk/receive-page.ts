import path from 'node:path';
import { html } from 'hono/html';
import type { Programme } from '../../core/programme/programme.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { deskReceiveWords as words } from '../words/desk-steps.ts';
import { previewHeadings } from '../words/import-preview.ts';
import { letterWords } from '../words/letter.ts';
import { desk as at } from './addresses.ts';
import { type Board, type BoardRow, buildBoard } from './build-board.ts';
import type { ReplacedFile, Rivals } from './compare-received.ts';
import type { KeptFile } from './draft.ts';
import { listSilentSenders, type SilentSender } from './list-silent-senders.ts';
import { dayInput, listOf, type Markup, statusMark, when } from './markup.ts';
import type { AnsweredFile, Quarter } from './read-quarter.ts';

/** The page on which files come in: the ways to bring them, the answer to each, the table of the quarter. */
export function showReceived(root: string, quarter: Quarter, today: IsoDate): Markup {
  const { files, replaced, rivals, changes, outcome, draft, unknown, programme } = quarter;
  const day = draft.receivedOn ?? today;
  return html`<p>${words.lead}</p>
<form method="post" action="${root}${at.receiptDay}" class="row-of-forms"><div><label for="ngay">${words.day} <small class="quiet" id="ngay-gom">${words.dayHint}</small></label></div>${dayInput(html`id="ngay" name="ngay" aria-describedby="ngay-gom" required`, day)}<button class="do">${words.saveDay}</button></form>
<form method="post" enctype="multipart/form-data" action="${root}${at.upload}" class="drop-zone" data-drop>
<div class="field"><label for="tep">${words.files}</label><input type="file" id="tep" name="tep" multiple></div>
<div class="field"><label for="thu-muc">${words.folder}</label><input type="file" id="thu-muc" name="tep" webkitdirectory multiple></div>
<button class="do is-main">${words.upload}</button></form>
${showWaiting(quarter)}
${when(rivals.length > 0, () => html`<section class="problems" id="hai-tep"><h2>${words.rivals}</h2><p>${words.rivalsLead}</p>${rivals.map((two) => showRivals(root, two, programme))}</section>`)}
<section id="tra-loi"><h2>${words.answers}</h2>
${files.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="file-list plain-list">${faultyFirst(files).map((file) => showFile(root, file))}</ul>`}
${when(replaced.length > 0, () => showReplaced(root, replaced))}${when(draft.dropped.length > 0, () => showDropped(root, draft.dropped))}
</section>
${when(changes.disagreements.length > 0, () => html`<section id="khac-nhau"><h2>${words.disagreements}</h2><p>${words.disagreementsLead}</p>${listOf(changes.disagreements)}</section>`)}
${outcome === undefined ? '' : showBoard(buildBoard(outcome, unknown), listSilentSenders(quarter))}`;
}

/** What somebody must still see to, in one line each: the page below it is long. */
function showWaiting({ files, rivals, changes }: Quarter): Markup | '' {
  const faulty = files.filter(({ state }) => state === 'errors').length;
  const waiting: [count: number, at: string, said: string][] = [
    [rivals.length, '#hai-tep', words.waiting.rivals(rivals.length)],
    [faulty, '#tra-loi', words.waiting.faulty(faulty)],
    [changes.disagreements.length, '#khac-nhau', words.waiting.disagreements(changes.disagreements.length)],
  ];
  const items = waiting.filter(([count]) => count > 0).map(([, at, said]) => html`<a href="${at}">${said}</a>`);
  return when(items.length > 0, () => html`<section><h2>${words.waiting.title}</h2>${listOf(items)}</section>`);
}

function faultyFirst(files: readonly AnsweredFile[]): AnsweredFile[] {
  return files.toSorted((a, b) => Number(b.state === 'errors') - Number(a.state === 'errors'));
}

function showFile(root: string, { id, name, receivedAt, state, letter, table }: AnsweredFile): Markup {
  const { told, problems, asked } = letter;
  const count = state === 'errors' ? words.problems(problems) : words.questions(told.length);
  return html`<li><h3>${name}</h3>
<p class="file-state" data-state="${state}">${words.states[state]}${when(receivedAt !== undefined, () => html` <span class="quiet">(${words.receivedAt(receivedAt ?? '')})</span>`)}</p>
${when(told.length > 0, () => html`<details><summary>${count}</summary><ol class="told">${told.map(({ where, what }) => html`<li>${where}: ${what}</li>`)}</ol></details>`)}
${when(asked.length > 0, () => html`<details><summary>${words.questions(asked.length)}</summary><ol class="told">${asked.map(({ where, what }) => html`<li>${where}: ${what}</li>`)}</ol></details>`)}
${table === undefined ? '' : showRows(table)}
<details><summary>${words.letterText}</summary><pre>${writeLetter(name, letter)}</pre><p><button class="do" type="button" data-copy="${words.copied}" hidden>${words.copy}</button></p></details>
<div class="row-of-forms"><a href="${root}${at.letter}/${id}">${words.letter(name)}</a>
${when(letter.marks.length > 0, () => html`<a href="${root}${at.marked}/${id}">${words.marked(name)}</a>`)}
<form method="post" action="${root}${at.drop}"><input type="hidden" name="tep" value="${id}"><button class="do">${words.drop(name)}</button></form></div></li>`;
}

/** The letter as it is sent with the marked workbook, if there is one. */
export function writeLetter(name: string, { marks, write }: AnsweredFile['letter']): string {
  return write(marks.length === 0 ? undefined : letterWords.markedName(path.basename(name, path.extname(name))));
}

/** What is used no more is seen still: whose it was, what stands for it, the file itself. */
function showReplaced(root: string, replaced: readonly ReplacedFile[]): Markup {
  const show = ({ id, name, receivedAt, isChosen }: ReplacedFile) =>
    html` <a href="${root}${at.received}/${id}">${words.openReplaced(name, receivedAt)}</a>${when(isChosen, () => html`<form method="post" action="${root}${at.received}"><input type="hidden" name="tep" value="${id}"><button class="do">${words.useAgain(name)}</button></form>`)}`;
  // An office that mends a file three times sends it three times by one name.
  const groups = Map.groupBy(replaced, ({ name, by }) => words.replaces(by.name, name));
  const items = [...groups].map(([said, files]) => html`${said}${files.map(show)}`);
  return html`<details><summary>${words.replaced(replaced.length)}</summary>${listOf(items)}</details>`;
}

/** A file that was put out by a slip comes back. */
function showDropped(root: string, dropped: readonly KeptFile[]): Markup {
  const items = dropped.map(
    ({ id, name, receivedAt }) =>
      html`<a href="${root}${at.received}/${id}">${words.openReplaced(name, receivedAt)}</a><form method="post" action="${root}${at.received}"><input type="hidden" name="tep" value="${id}"><button class="do">${words.useAgain(name)}</button></form>`,
  );
  return html`<details><summary>${words.droppedFiles(dropped.length)}</summary>${listOf(items)}</details>`;
}

function showRivals(root: string, { agency, earlier, later, key }: Rivals, { agencies }: Programme): Markup {
  const body = agencies.find(({ id }) => id === agency)?.name ?? agency;
  // The later one first: an office sends a second file to put the first one right.
  const choices = [
    [later.id, words.onlyLater(later.name)],
    [earlier.id, words.onlyEarlier(earlier.name)],
    ['ca-hai', words.both],
  ];
  return html`<p>${words.rival(body, earlier.name, later.name)}</p><form method="post" action="${root}${at.choose}" class="row-of-forms"><input type="hidden" name="hai-tep" value="${key}">${choices.map(([value, label]) => html`<button class="do" name="dung" value="${value}">${label}</button> `)}</form>`;
}

function showRows({ rows }: NonNullable<AnsweredFile['table']>): Markup {
  if (rows.length === 0) return html`<p>${words.nothingNew}</p>`;
  return html`<details><summary>${words.rows(rows.length)}</summary><div class="wide-table" tabindex="0"><table>
<thead><tr>${previewHeadings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(({ cells, details }) => html`<tr>${cells.map((cell, index) => html`<td>${cell}${index === 4 ? listOf(details) : ''}</td>`)}</tr>`)}</tbody></table></div></details>`;
}

function showBoard(board: Board, silent: readonly SilentSender[]): Markup {
  const reported = board.targets.filter(({ now }) => now.length > 0).length;
  const sections = Object.entries(words.sections) as [keyof Board, string][];
  return html`<section><h2>${words.board}</h2><p>${words.boardLead(reported, board.targets.length)}</p>
${when(silent.length > 0, () => html`<h3>${words.missing}</h3>${listOf(silent.map(({ said }) => said))}`)}
${sections.map(([key, title]) => html`<h3 id="bang-${key}">${title}</h3><div class="wide-table" role="region" aria-labelledby="bang-${key}" tabindex="0">${showTable(board[key], key === 'targets')}</div>`)}
</section>`;
}

function showTable(rows: readonly BoardRow[], isJudged: boolean): Markup {
  const { subject, before, now, who, paper, disagreement, verdict } = words.columns;
  const headings = [subject, before, now, who, paper, ...(isJudged ? [disagreement, verdict] : [])];
  return html`<table><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${row.number} ${row.name}</th>${[row.before, [...row.now, ...row.unknown], row.who, row.papers].map((cell) => html`<td>${listOf(cell)}</td>`)}${when(isJudged, () => html`<td>${listOf(row.disagreements)}</td><td>${showVerdict(row)}</td>`)}</tr>`)}</tbody></table>`;
}

function showVerdict({ verdict }: BoardRow): Markup | '' {
  if (verdict === undefined) return '';
  const { from, to } = verdict;
  if (from === to) return html`${statusMark(to)} <span class="quiet">(${words.unchanged})</span>`;
  return html`${from === undefined ? '' : html`${statusMark(from)} <span class="quiet">${words.becomes}</span> `}${statusMark(to)}`;
}
