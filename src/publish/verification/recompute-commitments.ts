import { isDeepStrictEqual } from 'node:util';
import type { CommitmentFacts } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { sealCommitments, storeCommitment } from '../../core/releases/seal-commitments.ts';
import type { Moved } from '../../core/schemas/moved.ts';
import type { PublishedCommitmentRecord } from '../../core/schemas/published-commitment.ts';
import type { Difference } from './difference.ts';
import { pathOf, type ReadSite, readRows } from './read-published.ts';

/**
 * How each plan, work and task stood at a release, as its document says, held against what its reports give. What moved
 * since has no news that could be left out, and under its new name it was not there to be judged.
 */
export function compareSealed(
  programme: CommitmentFacts,
  state: ReleaseState,
  moved: readonly Moved[] = [],
): Difference[] {
  const { commitments, addresses, id } = state.release;
  // Releases made before this was stored hold none.
  if (commitments.length === 0) return [];
  const gone = new Set(moved.map(({ from }) => from));
  const came = new Set(moved.flatMap(({ to = '' }) => to));
  const nameOf = (one: PublishedCommitmentRecord) => `${one.about}s/${one.id}`;
  const wasThere = (one: PublishedCommitmentRecord) =>
    !came.has(nameOf(one)) || addresses[`${one.about}s`].includes(one.id);
  const computed = sealCommitments(programme, state).map(storeCommitment).filter(wasThere);
  const published = commitments.filter((one) => !gone.has(nameOf(one)));
  return compareCommitments(pathOf(`releases/${id}.json`), published, computed);
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
  const sealed = sealCommitments(programme, last);
  const found = await Promise.all(
    (['plan', 'work', 'task'] as const).map(async (about) => {
      const file = `${about}s.json`;
      const published = new Map((await readRows(read, file, 'rows')).map((row) => [row['id'], row]));
      return sealed
        .filter((one) => one.about === about)
        .flatMap(({ id, state: { progress, timing }, judged }) =>
          compareCells(`${pathOf(file)}, ${id}`, published.get(id), {
            progress,
            timeliness: timing,
            ...(about === 'work' && {
              status: judged?.status,
              done: judged?.latest?.quantity,
              expected: judged?.expected,
              pace: judged?.pace,
            }),
          }),
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
