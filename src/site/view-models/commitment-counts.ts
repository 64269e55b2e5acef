import type { Programme } from '../../core/programme/programme.ts';
import { findCommitmentState, findWorkAssessment, type PlacedCommitment } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { workStatusNames } from '../../core/words/commitment.ts';
import { routes } from '../routes.ts';
import { kindNames } from '../words/kind.ts';
import { workWords } from '../words/work.ts';
import { sayState } from './deadline-view.ts';
import type { PageLink } from './page.ts';

/** How many works, plans and tasks stand how, at one release; of each kind the total, then each state in words. */
export interface CommitmentCounts {
  of: PageLink;
  total: number;
  counts: { name: string; count: number }[];
}

export function buildCommitmentCounts(programme: Programme, state: ReleaseState): CommitmentCounts[] {
  const { works, plans, tasks } = programme;
  const judged = works.flatMap((work) => findWorkAssessment(programme, state, work) ?? []);
  const stateOf = (commitment: PlacedCommitment) => sayState(findCommitmentState(programme, state, commitment));
  return [
    countOf(
      { label: workWords.withQuantity, href: routes.works() },
      judged.map(({ status }) => workStatusNames[status]),
    ),
    countOf(
      { label: workWords.title, href: routes.works() },
      works.map((record) => stateOf({ about: 'work', record })),
    ),
    countOf(
      { label: kindNames.plan, href: routes.plans() },
      plans.map((record) => stateOf({ about: 'plan', record })),
    ),
    countOf(
      { label: kindNames.task, href: routes.tasks() },
      tasks.map((record) => stateOf({ about: 'task', record })),
    ),
  ].filter(({ total }) => total > 0);
}

/** The most first. */
function countOf(of: PageLink, names: readonly string[]): CommitmentCounts {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  return { of, total: names.length, counts: counts.sort((a, b) => b.count - a.count) };
}
