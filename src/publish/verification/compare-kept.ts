import type { Release, Report } from '../../core/releases/release-state.ts';
import { updatedRecord } from '../../core/releases/updates-on.ts';
import { type Moved, movedSchema } from '../../core/schemas/moved.ts';
import { pathOf, type ReadSite, readRows, UnreadableFile } from './read-published.ts';
import type { RecordFault } from './record-fault.ts';

type Folder = keyof Release['addresses'];

const pages: Record<Folder, (id: string) => string[]> = {
  programme: (id) => [`chuong-trinh/${id}/index.html`],
  targets: (id) => [`chi-tieu/${id}/index.html`, `nhung/${id}/index.html`, pathOf(`targets/${id}.json`)],
  tasks: (id) => [`nhiem-vu/${id}/index.html`],
  plans: (id) => [`de-an/${id}/index.html`],
  works: (id) => [`cong-trinh/${id}/index.html`],
  agencies: (id) => [`co-quan/${id}/index.html`],
};

/**
 * All that a release judged or gave a page is still there, in pages and tables: what is left out is not compared elsewhere.
 * Of what moved, the page that tells so is there.
 */
export async function compareKept(
  paths: readonly string[],
  read: ReadSite,
  releases: readonly Release[],
  moved: readonly Moved[] = [],
): Promise<RecordFault[]> {
  const there = new Set(paths);
  const gone = new Set(moved.map(({ from }) => from));
  const rows = await readIds(read);
  const faults = releases.flatMap((release) => [
    ...listPages(release, gone)
      .filter((page) => !there.has(page))
      .map((place) => ({ place, goneSince: release.id })),
    ...listRows(release)
      .filter(({ table, id }) => !rows[table].has(id) && !gone.has(`${table}/${id}`))
      .map(({ table, id }) => ({ place: `${pathOf(`${table}.json`)}, ${id}`, goneSince: release.id })),
  ]);
  // The newest release that knew it tells it.
  return [...new Map(faults.map((fault) => [fault.place, fault])).values(), ...compareOrder(releases)];
}

/** A method never goes back, and once states of plans, works and tasks are stored, they always are. */
function compareOrder(releases: readonly Release[]): RecordFault[] {
  return releases.flatMap(({ id, method, commitments }, index): RecordFault[] => {
    const before = releases[index - 1];
    const place = pathOf(`releases/${id}.json`);
    if (before === undefined) return [];
    return [
      ...(method < before.method
        ? [{ place: `${place}, method`, found: String(method), expected: String(before.method) }]
        : []),
      ...(commitments.length === 0 && before.commitments.length > 0
        ? [{ place: `${place}, commitments`, found: '0', expected: String(before.commitments.length) }]
        : []),
    ];
  });
}

/**
 * What the site says that moved, or has nothing in its place. A record that a report names cannot: its figures would go
 * with it, and so whoever moved it is not believed.
 */
export async function readMoved(read: ReadSite, reports: readonly Report[]): Promise<Moved[]> {
  const rows = movedSchema.safeParse(
    (await readRows(read, 'moved.json', 'rows')).map(({ demonstration: _, ...row }) => row),
  );
  if (!rows.success) throw new UnreadableFile(pathOf('moved.json'));
  const named = new Set(reports.flatMap(listNamed));
  return rows.data.filter(({ from }) => !named.has(from));
}

function listNamed({ agency, observations, updates, explanations }: Report): string[] {
  return [
    `agencies/${agency}`,
    ...[...observations, ...explanations].map(({ target }) => `targets/${target}`),
    ...updates.map((update) => `${update.about}s/${updatedRecord(update)}`),
  ];
}

/** Of a record that moved, only the page at its old address is left. */
function listPages({ addresses }: Release, gone: ReadonlySet<string>): string[] {
  const folders = Object.keys(pages) as Folder[];
  return folders.flatMap((folder) =>
    addresses[folder].flatMap((id) => pages[folder](id).slice(0, gone.has(`${folder}/${id}`) ? 1 : undefined)),
  );
}

const tables = ['targets', 'target-parts', 'plans', 'works', 'tasks'] as const;
type KeptTable = (typeof tables)[number];

function listRows({ assessments, commitments, addresses }: Release): { table: KeptTable; id: string }[] {
  const targets = new Set([...addresses.targets, ...assessments.map(({ target }) => target)]);
  return [
    ...[...targets].map((id) => ({ table: 'targets' as const, id })),
    ...assessments.flatMap(({ target, parts }) =>
      parts.map(({ part }) => ({ table: 'target-parts' as const, id: `${target}/${part}` })),
    ),
    ...commitments.map(({ about, id }) => ({ table: `${about}s` as const, id })),
  ];
}

async function readIds(read: ReadSite): Promise<Record<KeptTable, Set<string>>> {
  const idsOf = async (table: KeptTable, nameOf: (row: Record<string, unknown>) => string) =>
    new Set((await readRows(read, `${table}.json`, 'rows')).map(nameOf));
  const idOf = (row: Record<string, unknown>) => String(row['id']);
  return {
    targets: await idsOf('targets', idOf),
    'target-parts': await idsOf('target-parts', (row) => `${row['target']}/${row['part']}`),
    plans: await idsOf('plans', idOf),
    works: await idsOf('works', idOf),
    tasks: await idsOf('tasks', idOf),
  };
}
