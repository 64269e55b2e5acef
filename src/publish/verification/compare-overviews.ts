import { compareReleases } from '../../core/releases/release-changes.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { nameStatus, statusNames } from '../../core/words/status.ts';
import { sayMoveValues } from '../../site/view-models/move-values.ts';
import { groupResults } from '../../site/view-models/results.ts';
import { listReviews } from '../../site/view-models/reviews.ts';
import { buildStanding } from '../../site/view-models/target-list-page.ts';
import type { ShownStatus } from '../../site/view-models/verdict.ts';
import { resultWords } from '../../site/words/results.ts';
import { compareHeadlines } from './compare-headlines.ts';
import { compareRow, compareTerm, type Known } from './compare-rows.ts';
import { compareLists, compareSentences, type Difference } from './difference.ts';
import { linksTo, type Node, oneSpaced, readAttribute, shownWords, withClass, withName } from './read-html.ts';
import { readPage } from './read-page.ts';
import type { ReadSite } from './read-published.ts';

const home = 'index.html';
const spoken = /class="(?:strip|counts|row|term|result-sentence|ledger moves|change-lists|headlines|status)[ "]/;

/** Holds on every page what speaks of several targets together: counts, strips, rows, the grid of the term, what moved. */
export async function compareOverviews(paths: readonly string[], read: ReadSite, known: Known): Promise<Difference[]> {
  const found = await Promise.all(
    paths
      .filter((path) => path.endsWith('.html'))
      .map(async (path) => {
        const html = (await read(path)) ?? '';
        if (!spoken.test(html)) return [];
        return compareOverview(path, await readPage(read, path), { ...known, ...scopeOf(path, known) });
      }),
  );
  return found.flat();
}

/** What a page looks back on: its release, or what a review covers, and what that is held against. */
function scopeOf(path: string, { programme, states }: Known): Pick<Known, 'states' | 'before'> {
  const [, name] = /^cong-bo\/([^/]+)\//.exec(path) ?? [];
  const review = listReviews(programme, states).find(({ id }) => id === name);
  const last = states.findIndex(
    ({ release }) => release.id.toLowerCase() === name || release === review?.state.release,
  );
  const upTo = last === -1 ? states : states.slice(0, last + 1);
  return { states: upTo, before: review === undefined ? upTo.at(-2) : review.before };
}

function compareOverview(
  place: string,
  page: Node,
  { programme, states, before = states.at(-2) }: Known,
): Difference[] {
  const last = states.at(-1);
  return [
    ...compareMarks(place, page),
    ...compareCounts(place, page, programme, last),
    ...(last ? compareStrips(place, page, programme, last) : []),
    ...withClass(page, 'row').flatMap((row) => compareRow(place, row, { programme, states })),
    ...withClass(page, 'term').flatMap((grid) => compareTerm(place, grid, programme, states)),
    ...(last ? compareMoves(place, page, programme, [before, last]) : []),
    ...(place === home ? compareHeadlines(place, page, { programme, states }) : []),
  ];
}

/** A mark says the same in its word and in its colour and shape, which follow from its name. */
function compareMarks(place: string, page: Node): Difference[] {
  return withClass(page, 'status').flatMap((mark) => {
    const status = readAttribute(mark, 'data-status');
    const names = [false, true].map((isProvisional) => nameStatus(status as ShownStatus, isProvisional));
    const words = shownWords(mark);
    return status === undefined || names.includes(words) ? [] : compareLists(place, [words], names.slice(0, 1));
  });
}

function compareCounts(
  place: string,
  page: Node,
  programme: Known['programme'],
  last: ReleaseState | undefined,
): Difference[] {
  const lists = withClass(page, 'counts').filter((list) => withClass(list, 'counts-figure').length > 0);
  const ofTargets = lists.filter((list) => withClass(list, 'status').length > 0);
  if (ofTargets.length === 0) return [];
  const { counts, total, unreported, worseCounted } = buildStanding(programme, last);
  const expected = counts.map(({ status, count }) => `${count}/${total} ${statusNames[status]}`);
  const said = withClass(page, 'verdict').map(shownWords).join(' ');
  return [
    ...ofTargets.flatMap((list) => compareLists(place, withName(list, 'li').map(shownWords), expected)),
    ...[unreported, worseCounted]
      .filter((sentence) => !said.includes(oneSpaced(sentence)))
      .map((sentence) => ({ place, found: said, expected: sentence })),
  ];
}

function compareStrips(place: string, page: Node, programme: Known['programme'], last: ReleaseState): Difference[] {
  const groups = groupResults(programme, last);
  const strips = withClass(page, 'strip').flatMap((strip) =>
    compareLists(
      place,
      withClass(strip, 'strip-group').flatMap((group) => [
        ...withName(group, 'p').map(shownWords),
        // Their order is that of the document, which the open data does not tell.
        ...withName(group, 'li')
          .flatMap((line) => withName(line, 'a').map(shownWords))
          .sort(),
      ]),
      groups.flatMap(({ name, cells }) => [
        `${cells.length} ${name}`,
        ...cells.map(({ label }) => oneSpaced(label)).sort(),
      ]),
    ),
  );
  const asOf = resultWords.asOf(formatRefersTo(last.release.id), formatDate(last.release.cutOff));
  const sentence = `${asOf}. ${resultWords.among(programme.targets.length)} ${groups.map(({ said }) => said).join('; ')}.`;
  const sentences = withClass(page, 'result-sentence').map(shownWords);
  return [
    ...strips,
    ...compareLists(
      place,
      sentences,
      sentences.map(() => oneSpaced(sentence)),
    ),
  ];
}

/** From which state to which each target moved, wherever a list of moves names it. */
function compareMoves(
  place: string,
  page: Node,
  { targets }: Known['programme'],
  [before, after]: [ReleaseState | undefined, ReleaseState],
): Difference[] {
  const lines = ['change-lists', 'moves'].flatMap((list) =>
    withClass(page, list).flatMap((one) => withName(one, 'li').map((line) => ({ line, isNewFirst: list === 'moves' }))),
  );
  const moves = before === undefined ? [] : compareReleases(before, after).moves;
  return lines.flatMap(({ line, isNewFirst }) => {
    const marks = withClass(line, 'status').map(shownWords);
    const target = targets.find(({ id }) => linksTo(line, id));
    if (target === undefined || marks.length !== 2) return [];
    const move = moves.find((one) => one.target === target.id);
    const isProvisional = (state: ReleaseState | undefined) =>
      (state && findAssessment(state, target.id)?.isProvisional) ?? false;
    const names = move
      ? [nameStatus(move.from ?? 'no-data', isProvisional(before)), nameStatus(move.to, isProvisional(after))]
      : [];
    const { was, is } = sayMoveValues(target, before, after);
    const values = isNewFirst ? [is, was] : [was, is];
    const said = shownWords(line);
    return [
      ...compareLists(`${place}, ${target.id}`, marks, isNewFirst ? names.reverse() : names),
      ...compareSentences(
        `${place}, ${target.id}`,
        said,
        values.map((value, index) => `${names[index]}${value === '' ? '' : `: ${value}`}`),
      ),
    ];
  });
}
