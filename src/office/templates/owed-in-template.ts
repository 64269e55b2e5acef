import { listOwedItems, type OwedItem, type OwedSubject } from '../../core/owed.ts';
import type { Plan, Programme, Target, Task, Work } from '../../core/programme/programme.ts';
import { nameSubject } from '../../core/releases/updates-on.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';

/** What the Excel file of a body has rows for. */
export interface OwedInTemplate {
  targets: Target[];
  plans: Plan[];
  works: Work[];
  tasks: Task[];
  /** Why each stands there, by `plan nong-thon-moi`; nothing where no body is named. */
  items: ReadonlyMap<string, OwedItem>;
}

/**
 * The rows of the Excel file of one body, in the order of the text: the same from quarter to quarter, whatever is owed
 * in each, so that a column pasted from the file before falls into its rows. Without a body, everything.
 */
export function listOwedInTemplate(programme: Programme, period: ReportPeriod, agency?: string): OwedInTemplate {
  const { targets, plans, works, tasks } = programme;
  if (agency === undefined) return { targets, plans, works, tasks, items: new Map() };
  const items = listOwedItems(programme, agency, { period, reports: programme.reports });
  const named = new Map(items.map((item) => [nameSubject(item), item]));
  const pick = <T extends { id: string }>(about: OwedSubject['about'], records: readonly T[]): T[] =>
    records.filter(({ id }) => named.has(nameSubject({ about, id })));
  return {
    targets: pick('target', targets),
    plans: pick('plan', plans),
    works: pick('work', works),
    tasks: pick('task', tasks),
    items: named,
  };
}
