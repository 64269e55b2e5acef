import { compareReleases } from '../../core/releases/release-changes.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import type { ReportedObservation } from '../../core/status/observations.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { sayMarked } from '../../site/view-models/release-values.ts';
import { citeSource } from '../../site/words/cite.ts';
import { observationWords } from '../../site/words/observation.ts';
import { compareLists, compareSentences, type Difference } from './difference.ts';
import { type Node, oneSpaced, shownWords, withClass, withName } from './read-html.ts';
import { readPage } from './read-page.ts';
import type { Published, ReadSite } from './read-published.ts';

/** The page of each release, held against what it stored. */
export async function compareReleasePages(
  read: ReadSite,
  { targets }: Published['programme'],
  stored: readonly ReleaseState[],
): Promise<Difference[]> {
  const found = await Promise.all(
    stored.map(async (state, index) => {
      const place = `cong-bo/${state.release.id.toLowerCase()}/index.html`;
      return compareReleasePage(place, await readPage(read, place), targets, [stored[index - 1], state]);
    }),
  );
  return found.flat();
}

/** Holds the page of a release against what came with it: its days, who approved it, each value, each report with its digest. */
function compareReleasePage(
  place: string,
  page: Node,
  targets: readonly AssessedTarget[],
  [before, after]: [ReleaseState | undefined, ReleaseState],
): Difference[] {
  const { release, reports } = after;
  const { newValues, corrections } = compareReleases(before, after);
  const brought = [...corrections.map(({ correction }) => correction), ...newValues];
  const rows = withClass(page, 'cards').flatMap((table) => withName(table, 'tr').slice(1));
  const papers = new Map(reports.map(({ id, ...report }) => [id, report]));
  const entries = withClass(page, 'entries').flatMap((list) => withName(list, 'li').map(shownWords));
  const facts = withClass(page, 'facts').flatMap((list) => withName(list, 'dd').map(shownWords));
  return [
    ...compareLists(
      place,
      facts.slice(0, 3),
      [formatDate(release.cutOff), formatDate(release.publishedOn), release.approvedBy].map(oneSpaced),
    ),
    ...compareLists(
      place,
      rows.map((row) => ['cards-period', 'number'].flatMap((name) => withClass(row, name).map(shownWords)).join(': ')),
      brought.map((observation) => sayValue(targets, observation)),
    ),
    ...compareLists(
      place,
      rows.map((row) => withName(row, 'td').map(shownWords).at(-1) ?? ''),
      brought.map(({ source }) => oneSpaced(citeSource(source))),
    ),
    ...compareLists(
      place,
      entries.length === 0 ? [] : [String(entries.length)],
      release.reports.length === 0 ? [] : [String(release.reports.length)],
    ),
    ...compareSentences(
      place,
      entries.join(' '),
      release.reports.flatMap(({ id, sha256 }) => {
        const paper = papers.get(id);
        const received =
          paper === undefined
            ? ''
            : `${citeSource(paper.source)}; ${observationWords.received} ${formatDate(paper.receivedOn)}`;
        return [received, `${id}.json SHA-256 ${sha256}`];
      }),
    ),
  ];
}

function sayValue(targets: readonly AssessedTarget[], observation: ReportedObservation): string {
  const { target, part, refersTo } = observation;
  const measured = targets.find(({ id }) => id === target)?.parts.find(({ id }) => id === part);
  return oneSpaced(`${formatRefersTo(refersTo)}: ${sayMarked(observation, measured)}`);
}
