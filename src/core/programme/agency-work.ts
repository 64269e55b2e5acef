import type { Agency, Assignment, Plan, Programme, Target, Task, Work } from './programme.ts';

/** What a body does in a plan; the appendix keeps the three apart. */
export type PlanRole = 'lead' | 'standing' | 'coordinating';

/** A record that a later document gives to a body: attributed, never stated by the programme. */
export type Attributed = { assignment: Assignment; quote?: string } & (
  | { about: 'task'; record: Task }
  | { about: 'target'; record: Target }
  | { about: 'work'; record: Work }
);

/** Everything the programme, and later documents, give to one body; each list in document order. */
export interface AgencyWork {
  plans: Record<PlanRole, Plan[]>;
  /** Tasks that name it, with the words that do. */
  tasks: { task: Task; quote: string }[];
  /** Targets that the row of a plan repeats which it leads or stands for. */
  planTargets: { target: Target; plan: Plan; quote: string }[];
  /** Targets and works whose words name it without giving it anything. */
  mentions: { targets: Target[]; works: Work[] };
  attributed: Attributed[];
}

export function findAgencyWork(programme: Programme, id: string): AgencyWork {
  const { plans, tasks, targets, works } = programme;
  const roles = {
    lead: plans.filter((plan) => plan.lead.agencies.includes(id)),
    standing: plans.filter((plan) => plan.standing.agencies.includes(id)),
    coordinating: plans.filter((plan) => plan.coordinating.some((line) => line.agencies.includes(id))),
  };
  const responsible = plans.filter((plan) => roles.lead.includes(plan) || roles.standing.includes(plan));
  return {
    plans: roles,
    tasks: tasks.flatMap((task) =>
      task.agencies.filter((link) => link.id === id).map(({ quote }) => ({ task, quote })),
    ),
    planTargets: targets.flatMap((target) =>
      responsible.flatMap((plan) =>
        plan.targets.filter((link) => link.id === target.id).map(({ quote }) => ({ target, plan, quote })),
      ),
    ),
    mentions: {
      targets: targets.filter(({ wording, items }) => findNamed(programme, [wording, ...items]).has(id)),
      works: works.filter(({ wording }) => findNamed(programme, [wording]).has(id)),
    },
    attributed: programme.assignments.flatMap((assignment) => attributedBy(programme, assignment, id)),
  };
}

/** The bodies whose names stand in some words; the longest name wins, so that "Ban Thường vụ Đảng ủy" is no "Đảng ủy". */
function findNamed({ agencies }: Programme, lines: readonly string[]): Set<string> {
  const names = agencies
    .flatMap(({ id, name, aliases }: Agency) => [name, ...aliases].map((words) => ({ id, words })))
    .sort((a, b) => b.words.length - a.words.length);
  const named = new Set<string>();
  let rest = lines.join('\n');
  for (const { id, words } of names) {
    if (!rest.includes(words)) continue;
    named.add(id);
    rest = rest.replaceAll(words, '\n');
  }
  return named;
}

function attributedBy({ tasks, targets, works }: Programme, assignment: Assignment, id: string): Attributed[] {
  return assignment.assigned
    .filter(({ agency }) => agency === id)
    .flatMap((given) => {
      const by = { assignment, ...(given.quote !== undefined && { quote: given.quote }) };
      return [
        ...pick(tasks, given.tasks).map((record) => ({ about: 'task' as const, record, ...by })),
        ...pick(targets, given.targets).map((record) => ({ about: 'target' as const, record, ...by })),
        ...pick(works, given.works).map((record) => ({ about: 'work' as const, record, ...by })),
      ];
    });
}

function pick<T extends { id: string }>(list: readonly T[], ids: readonly string[]): T[] {
  return list.filter(({ id }) => ids.includes(id));
}
