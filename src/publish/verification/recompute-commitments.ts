import { isDeepStrictEqual } from 'node:util';
import { type CommitmentFacts, judgeState, judgeWork } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { sealCommitments, storeCommitment } from '../../core/releases/seal-commitments.ts';
import type { PublishedCommitmentRecord } from '../../core/schemas/published-commitment.ts';
import type { Difference } from './difference.ts';
import { pathOf, type ReadSite, readRows } from './read-published.ts';

/** How each plan, work and task stood at a release, as its document says, held against what its reports give. */
export function compareSealed(programme: CommitmentFacts, state: ReleaseState): Difference[] {
  const { commitments, id } = state.release;
  // Releases made before this was stored hold none.
  if (commitments.length === 0) return [];
  const computed = sealCommitments(programme, state).map(storeCommitment);
  return compareCommitments(pathOf(`releases/${id}.json`), commitments, computed);
}

/** One list of stored states held against another. */
export function compareCommitments(
  place: string,
  found: readonly PublishedCommitmentRecord[],
  expected: readonly PublishedCommitmentRecord[],
): Difference[] {
  const [published, computed] = [byName(found), byName(expected)];
  return [...new Set([...computed.keys(), ...published.keys()])].flatMap((name): Difference[] => {
    const [here, there] = [published.get(name), computed.get(name)];
    if (isDeepStrictEqual(plain(here), plain(there))) return [];
    return [
      {
        place: `${place}, ${name}`,
        ...(here && { found: summarise(here) }),
        ...(there && { expected: summarise(there) }),
      },
    ];
  });
}

/** The states that the tables of plans, works and tasks tell of the last release. */
export async function compareStateColumns(
  read: ReadSite,
  programme: CommitmentFacts,
  last: ReleaseState | undefined,
): Promise<Difference[]> {
  if (last === undefined) return [];
  const { plans, works, tasks } = programme;
  const stateOf = (commitment: Parameters<typeof judgeState>[2]) => {
    const { progress, timing: timeliness } = judgeState(programme, last, commitment);
    return { progress, timeliness };
  };
  const expected = {
    plans: plans.map((record) => ({ id: record.id, ...stateOf({ about: 'plan', record }) })),
    works: works.map((record) => {
      const judged = judgeWork(programme, last, record);
      const { status, expected: needed, pace } = judged ?? {};
      return {
        id: record.id,
        ...stateOf({ about: 'work', record }),
        status,
        done: judged?.latest?.quantity,
        expected: needed,
        pace,
      };
    }),
    tasks: tasks.map((record) => ({ id: record.id, ...stateOf({ about: 'task', record }) })),
  };
  const found = await Promise.all(
    Object.entries(expected).map(async ([table, rows]) => {
      const published = new Map((await readRows(read, `${table}.json`, 'rows')).map((row) => [row['id'], row]));
      return rows.flatMap(({ id, ...cells }) =>
        compareCells(`${pathOf(`${table}.json`)}, ${id}`, published.get(id), cells),
      );
    }),
  );
  return found.flat();
}

function compareCells(
  place: string,
  row: Record<string, unknown> | undefined,
  cells: Record<string, unknown>,
): Difference[] {
  return Object.entries(cells)
    .filter(([name, cell]) => row?.[name] !== cell)
    .map(([name, cell]) => ({ place: `${place}, ${name}`, found: say(row?.[name]), expected: say(cell) }));
}

function say(cell: unknown): string {
  return cell === undefined ? '' : String(cell);
}

function byName(all: readonly PublishedCommitmentRecord[]): Map<string, PublishedCommitmentRecord> {
  return new Map(all.map((one) => [`${one.about} ${one.id}`, one]));
}

/** As it is in a file. */
function plain(record: PublishedCommitmentRecord | undefined): unknown {
  return record && JSON.parse(JSON.stringify(record));
}

/** In words as the page says them, then the days and codes behind them. */
function summarise({ state: { name, ...state }, judged }: PublishedCommitmentRecord): string {
  const { progress, timing, asOf, due, doneOn } = state;
  const cells = [name, progress, timing, asOf, due, doneOn, judged?.status, ...(judged?.sentences ?? [])];
  return cells.filter((cell) => cell !== undefined).join('; ');
}
