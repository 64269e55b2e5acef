import type { Plan, Programme, Target, Task, Work } from './programme/programme.ts';

/** What one agency is expected to report on. */
export interface Owed {
  targets: Target[];
  plans: Plan[];
  works: Work[];
  tasks: Task[];
}

/**
 * What an agency owes: plans it leads or stands for and the targets these serve, tasks that name it, what a later
 * document assigns to it, and whatever it has reported on before. Without an agency, everything.
 */
export function listOwed(programme: Programme, agency?: string): Owed {
  const { targets, plans, works, tasks } = programme;
  if (agency === undefined) return { targets, plans, works, tasks };
  const assigned = programme.assignments.flatMap(({ assigned: all }) => all.filter((one) => one.agency === agency));
  const reports = programme.reports.filter((report) => report.agency === agency);
  const updates = reports.flatMap((report) => report.updates);
  const ownPlans = plans.filter(
    ({ id, lead, standing }) =>
      [...lead.agencies, ...standing.agencies].includes(agency) ||
      updates.some((update) => update.about === 'plan' && update.plan === id),
  );
  const owedTargets = new Set([
    ...ownPlans.flatMap((plan) => plan.targets.map(({ id }) => id)),
    ...assigned.flatMap((one) => one.targets),
    ...reports.flatMap(({ observations }) => observations.map(({ target }) => target)),
  ]);
  const owedWorks = new Set([
    ...assigned.flatMap((one) => one.works),
    ...updates.flatMap((update) => (update.about === 'work' ? [update.work] : [])),
  ]);
  const owedTasks = new Set([
    ...tasks.filter(({ agencies }) => agencies.some(({ id }) => id === agency)).map(({ id }) => id),
    ...assigned.flatMap((one) => one.tasks),
    ...updates.flatMap((update) => (update.about === 'task' ? [update.task] : [])),
  ]);
  return {
    targets: targets.filter(({ id }) => owedTargets.has(id)),
    plans: ownPlans,
    works: works.filter(({ id }) => owedWorks.has(id)),
    tasks: tasks.filter(({ id }) => owedTasks.has(id)),
  };
}
