import { type CommitmentFacts, listDisputed } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { sealCommitments } from '../../core/releases/seal-commitments.ts';
import { findSealed, type SealedCommitment } from '../../core/releases/sealed-commitments.ts';
import { isOverdue } from '../../core/status/deadline-state.ts';
import { workStatusNames } from '../../core/words/commitment.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { methodVersion } from '../../core/words/method-versions.ts';
import { noDataName } from '../../core/words/status.ts';
import { sayState } from '../../site/view-models/deadline-view.ts';
import { sayWhoSaid } from '../../site/view-models/disputes.ts';
import { buildQuantityProgress, buildUpdateRows, type UpdateRow } from '../../site/view-models/updates.ts';
import { observationWords } from '../../site/words/observation.ts';
import { progressWords } from '../../site/words/progress.ts';
import { targetWords } from '../../site/words/target.ts';
import { listOfficial, squash } from './compare-words.ts';
import { compareLists, compareSentences, type Difference } from './difference.ts';
import {
  listLinkedBodies,
  type Node,
  oneSpaced,
  readAttribute,
  shownWords,
  withAttribute,
  withClass,
  withName,
} from './read-html.ts';
import { readPage } from './read-page.ts';
import { type ReadSite, readTable } from './read-published.ts';

const taskList = 'nhiem-vu/index.html';
const folders = { plan: 'de-an', work: 'cong-trinh', task: 'nhiem-vu' } as const;

/** Which columns of their tables name bodies, and hold the words of the programme. */
const bodies = { plan: ['leadAgencies', 'standingAgencies', 'coordinatingAgencies'], work: [], task: ['agencies'] };
const wordings = { plan: ['name', 'objective', 'timing'], work: ['wording'], task: ['wording'] };

/** Holds the page of each plan, work and task against what was released: state, day, each news, who is named, in what words. */
export async function compareCommitmentPages(
  read: ReadSite,
  programme: CommitmentFacts,
  last: ReleaseState | undefined,
): Promise<Difference[]> {
  if (last === undefined) return [];
  const rows = {
    plan: await readTable(read, 'plans'),
    work: await readTable(read, 'works'),
    task: await readTable(read, 'tasks'),
  };
  const given = await readTable(read, 'assignments');
  const named = {
    agencies: (await readTable(read, 'agencies')).map(({ id, name }) => ({ id: String(id), name: String(name) })),
  };
  const commitments = listSealed(programme, last);
  const found = await Promise.all(
    commitments.map(async (sealed) => {
      const { about, id } = sealed;
      const place = `${folders[about]}/${id}/index.html`;
      const page = await readPage(read, place);
      const row = rows[about].find((one) => one['id'] === id) ?? {};
      const involved = [
        ...bodies[about].flatMap((column) => row[column] ?? []),
        ...given.filter((one) => one[about] === id).map(({ agency }) => agency),
      ];
      return [
        ...compareLists(place, listStates(page, sealed), sayHead(sealed)),
        ...compareJudged(place, page, sealed),
        ...compareLists(
          place,
          withClass(page, 'dispute').flatMap((list) => withName(list, 'li').map(shownWords)),
          listDisputed(last, { about, record: sealed }).map((one) => oneSpaced(sayWhoSaid(named, one))),
        ),
        ...(about === 'work' ? compareLists(place, listDone(page), sayDone(programme, last, id)) : []),
        ...compareNews(place, page, buildUpdateRows(last, { about, id })),
        ...compareLists(
          place,
          listLinkedBodies(withName(page, 'main').slice(0, 1)),
          [...new Set(involved.map(String))].sort(),
        ),
        ...compareOwnWords(place, page, wordings[about].flatMap((column) => row[column] ?? []).map(String)),
      ];
    }),
  );
  return [...found.flat(), ...compareTaskList(await readPage(read, taskList), commitments)];
}

/** In the list of tasks, by its mark. */
function compareTaskList(page: Node, sealed: readonly SealedCommitment[]): Difference[] {
  const lines = new Map(withAttribute(page, 'data-id').map((line) => [readAttribute(line, 'data-id'), line]));
  return sealed
    .filter(({ about }) => about === 'task')
    .flatMap(({ id, state }) => {
      const line = lines.get(id);
      const marks = line ? withClass(line, 'state') : [];
      const found = marks.map((mark) => `${shownWords(mark)} [${readAttribute(mark, 'data-state')}]`);
      const { said, mark } = sayMark(state);
      return compareLists(`${taskList}, ${id}`, found, [`${said} [${mark}]`]);
    });
}

/** What a mark says, and how it is drawn. */
function sayMark(state: SealedCommitment['state']): { said: string; mark: string } {
  return { said: sayState(state), mark: isOverdue(state) ? 'overdue' : state.progress };
}

/** By the rules of today, or as the release stored them where it had others. */
function listSealed(programme: CommitmentFacts, last: ReleaseState): SealedCommitment[] {
  const computed = sealCommitments(programme, last);
  if (last.release.method === methodVersion) return computed;
  return computed.map((one) => findSealed(last.release, { about: one.about, record: one }) ?? one);
}

/** How it stands, in the head of the page: of a task with its mark, the report and the day. */
function listStates(page: Node, { about }: SealedCommitment): string[] {
  const [verdict] = withClass(page, 'verdict');
  if (verdict === undefined) return [];
  const said = withClass(verdict, 'verdict-main').map(shownWords);
  if (about !== 'task') return said;
  const days = withClass(verdict, 'target-facts').flatMap((facts) => withClass(facts, 'number').map(shownWords));
  return [...said, ...withClass(verdict, 'state').flatMap((mark) => readAttribute(mark, 'data-state') ?? []), ...days];
}

function sayHead({ about, state }: SealedCommitment): string[] {
  const { name, progress, asOf, due } = state;
  if (about === 'task') {
    const { said, mark } = sayMark(state);
    return [said, mark, ...(due === undefined ? [] : [formatDate(due)])];
  }
  return progress === 'no-news' || asOf === undefined ? [] : [`${name} (${formatRefersTo(asOf)})`];
}

/** The marks and sentences below the state: that nothing came, and the verdict on a work that promises a quantity. */
function compareJudged(place: string, page: Node, { about, state, judged }: SealedCommitment): Difference[] {
  const [verdict] = withClass(page, 'verdict');
  const named = judged === undefined ? [] : [workStatusNames[judged.status]];
  const marks = [
    ...(about !== 'task' && state.progress === 'no-news' ? [noDataName] : []),
    ...(judged?.status === 'no-pace' ? [] : named),
  ];
  return [
    ...compareLists(place, verdict ? withClass(verdict, 'status').map(shownWords) : [], marks),
    ...compareSentences(place, verdict ? shownWords(verdict) : '', [...named, ...(judged?.sentences ?? [])]),
  ];
}

/** How much is done of it. */
function listDone(page: Node): string[] {
  const [verdict] = withClass(page, 'verdict');
  return verdict ? withClass(verdict, 'number').map(shownWords) : [];
}

function sayDone({ works }: CommitmentFacts, last: ReleaseState, id: string): string[] {
  const quantity = works.find((work) => work.id === id)?.quantity;
  const done = buildQuantityProgress(last, id, quantity);
  return done === undefined ? [] : [oneSpaced(done.figure)];
}

function compareNews(place: string, page: Node, rows: readonly UpdateRow[]): Difference[] {
  const found = withClass(page, 'timeline').flatMap((list) =>
    withName(list, 'li').map((line) => withName(line, 'p').map(shownWords).join(' | ')),
  );
  return compareLists(place, found, rows.map(sayNews));
}

function sayNews({ refersTo, state, done, step, document, confirmed, corrects, note, source }: UpdateRow): string {
  return [
    `${refersTo}: ${state}${done === undefined ? '' : `; ${done}`}`,
    step,
    document && `${progressWords.document} ${document}`,
    confirmed && `${observationWords.confirmed} ${confirmed}`,
    corrects && `${observationWords.corrects} ${corrects}`,
    note,
    `${targetWords.sources} ${source}.`,
  ]
    .flatMap((line) => (line === undefined || line === '' ? [] : [oneSpaced(line)]))
    .join(' | ');
}

/** Its own words of the programme are there, whole. */
function compareOwnWords(place: string, page: Node, wordings: readonly string[]): Difference[] {
  const shown = listOfficial(page).map(squash).join('|');
  return wordings
    .filter((wording) => !shown.includes(squash(wording)))
    .map((expected) => ({ place, found: shown.slice(0, 80), expected }));
}
