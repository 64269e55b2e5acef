import { getById, type Programme, type Section } from '../../core/programme/programme.ts';
import type { TaskFacts } from '../../core/programme/task-facts.ts';
import { findCommitmentState } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { isOverdue } from '../../core/status/deadline-state.ts';
import { disputedName } from '../../core/words/commitment.ts';
import { noDataName, stateNames } from '../../core/words/status.ts';
import { routes } from '../routes.ts';
import { taskWords } from '../words/task.ts';
import { commitmentOf } from './deadline-view.ts';
import { buildFacet, countByChoice, type Facet, type NamedChoice, nameChoice } from './facets.ts';
import type { PageLink } from './page.ts';
import { headingOfSection, nameOfSection } from './section.ts';
import { buildProgress } from './updates.ts';

/** What the list can be narrowed by; the keys stand in addresses and never change. */
type TaskFacetKey = keyof typeof taskWords.facets;

/** Values of states in addresses. */
const stateValues = {
  overdue: 'qua-han',
  disputed: 'khac-nhau',
  stopped: 'tam-dung',
  'not-started': 'chua-bat-dau',
  'under-way': 'dang-lam',
  done: 'da-xong',
  'no-news': 'chua-co-so-lieu',
} as const;

export function buildFacets(
  programme: Programme,
  state: ReleaseState | undefined,
  facts: readonly TaskFacts[],
): Facet[] {
  const { agencies, targets, citations, sections } = programme;
  const counts = countByChoice(facts.map((one) => choicesOf(programme, state, one)));
  const facet = (key: TaskFacetKey, groups: Parameters<typeof buildFacet>[2]) =>
    buildFacet(key, taskWords.facets[key], groups, counts);
  const groups = new Set(facts.map(({ group }) => group.id));
  const heads = sections.filter(({ id }) => groups.has(id));
  return [
    facet('nhom', [{ from: heads.map(nameSection) }]),
    facet(
      'linh-vuc',
      heads.map((head) => ({
        heading: nameOfSection(head),
        from: [head.id, ...head.children].map((id) => nameSection(getById(sections, id))),
      })),
    ),
    facet('co-quan', [{ from: agencies.map(({ id, name }) => ({ value: id, label: name })) }]),
    facet('chi-tieu', [
      { from: targets.map(({ id, printed, shortName }) => ({ value: id, label: `${printed} ${shortName}` })) },
    ]),
    facet('van-ban', [{ from: citations.map(({ id, shortName }) => ({ value: id, label: shortName })) }]),
    facet('tinh-trang', [
      {
        from: [
          { value: stateValues.overdue, label: taskWords.overdue },
          { value: stateValues.disputed, label: disputedName },
          { value: stateValues['no-news'], label: noDataName },
          ...(['not-started', 'under-way', 'done', 'stopped'] as const).map((kind) => ({
            value: stateValues[kind],
            label: stateNames[kind],
          })),
        ],
      },
    ]),
  ];
}

/** How many are in each state: each leads to the list of them. */
export interface StateCount extends PageLink {
  state: keyof typeof stateValues;
  count: number;
  /** What this count, and those after it, are counts of: a task past its date is also under way, or stopped. */
  opening?: string;
}

/** The overdue first, out of all; then all, by how far they are: only these add up. */
export function countStates(facets: readonly Facet[], all: number): StateCount[] {
  const choices = facets.find(({ key }) => key === 'tinh-trang')?.groups[0]?.choices ?? [];
  const counts = (Object.keys(stateValues) as StateCount['state'][]).flatMap((state) =>
    choices
      .filter(({ value }) => value === stateValues[state])
      .map(({ value, label, count }) => ({ state, label, count, href: routes.tasksOf(value) })),
  );
  const first = counts.find(({ state }) => state !== 'overdue');
  return counts.map((one) => ({
    ...one,
    ...(one.state === 'overdue' && { opening: taskWords.among(all) }),
    ...(one === first && counts.length > 1 && { opening: taskWords.byProgress }),
  }));
}

/** Every choice that a task belongs to. */
export function choicesOf(programme: Programme, state: ReleaseState | undefined, facts: TaskFacts): string[] {
  const { record, id, group, field, named, assigned, targets, citations } = facts;
  const { kind } = buildProgress(state, { about: record.kind, id });
  const agencies = [...named, ...assigned.map(({ agency }) => agency)];
  return [
    nameChoice('nhom', group.id),
    nameChoice('linh-vuc', field.id),
    ...[...new Set(agencies)].map((agency) => nameChoice('co-quan', agency)),
    ...targets.map((target) => nameChoice('chi-tieu', target.id)),
    ...citations.map((citation) => nameChoice('van-ban', citation.id)),
    nameChoice('tinh-trang', stateValues[kind ?? 'no-news']),
    ...(state && isOverdue(findCommitmentState(programme, state, commitmentOf(facts.record)))
      ? [nameChoice('tinh-trang', stateValues.overdue)]
      : []),
  ];
}

function nameSection(section: Section): NamedChoice {
  return { value: section.id, label: headingOfSection(section) };
}
