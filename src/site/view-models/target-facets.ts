import { isOwed, listBound, listOwedItems } from '../../core/owed.ts';
import type { Programme, Target } from '../../core/programme/programme.ts';
import { compareReleases } from '../../core/releases/release-changes.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { groupOfStatus, statusGroups } from '../../core/status/status-group.ts';
import { groupNames } from '../../core/words/status.ts';
import { targetWords } from '../words/target.ts';
import { buildFacet, countByChoice, type Facet, nameChoice } from './facets.ts';
import { headingOfSection } from './section.ts';

const words = targetWords.facets;
type Key = keyof typeof words.names;

/** Every choice that a target belongs to, by its id. */
export type TargetChoices = ReadonlyMap<string, string[]>;

/** How the list of targets is narrowed: how it goes, whose it is, by when, whether it changed. */
export function buildTargetFacets({ sections, agencies }: Programme, choices: TargetChoices): Facet[] {
  const counts = countByChoice([...choices.values()]);
  const facet = (key: Key, from: Parameters<typeof buildFacet>[2][number]['from']) =>
    buildFacet(key, words.names[key], [{ from }], counts);
  const years = new Set([...counts.keys()].flatMap((choice) => choice.match(/^han:(\d{4})$/)?.[1] ?? []));
  const facets = [
    facet(
      'nhom',
      statusGroups.map((group) => ({ value: group, label: groupNames[group] })),
    ),
    facet(
      'doi',
      Object.entries(words.changed).map(([value, label]) => ({ value, label })),
    ),
    facet(
      'muc',
      sections.map((section) => ({ value: section.id, label: headingOfSection(section) })),
    ),
    facet('co-quan', [
      ...agencies.map(({ id, name }) => ({ value: id, label: name })),
      { value: 'chua-giao', label: words.nobody },
    ]),
    facet('han', [
      { value: 'hang-nam', label: words.eachYear },
      ...[...years].sort().map((year) => ({ value: year, label: words.until(year) })),
      { value: 'khong-ghi', label: words.noDate },
    ]),
  ];
  return facets.filter(({ groups }) => groups.length > 0);
}

export function listTargetChoices(programme: Programme, states: readonly ReleaseState[]): TargetChoices {
  const [before, last] = [states.at(-2), states.at(-1)];
  const moved = new Set(before && last ? compareReleases(before, last).moves.map(({ target }) => target) : []);
  const owersOf = listOwersOfTargets(programme);
  return new Map(
    programme.targets.map((target) => {
      const assessment = last && findAssessment(last, target.id);
      const owers = owersOf.get(target.id) ?? [];
      return [
        target.id,
        [
          ...(assessment ? [nameChoice('nhom', groupOfStatus(assessment.status))] : []),
          ...(before ? [nameChoice('doi', moved.has(target.id) ? 'co' : 'khong')] : []),
          nameChoice('muc', target.section.id),
          ...(owers.length > 0 ? owers : ['chua-giao']).map((agency) => nameChoice('co-quan', agency)),
          ...duesOf(target).map((due) => nameChoice('han', due)),
        ],
      ];
    }),
  );
}

/** The bodies that must report each target. */
function listOwersOfTargets(programme: Programme): ReadonlyMap<string, string[]> {
  const owed = listBound(programme).flatMap((agency) =>
    listOwedItems(programme, agency, { reports: [] })
      .filter((item) => item.about === 'target' && isOwed(item))
      .map(({ id }) => ({ id, agency })),
  );
  const byTarget = Map.groupBy(owed, ({ id }) => id);
  return new Map([...byTarget].map(([id, items]) => [id, items.map(({ agency }) => agency)]));
}

function duesOf({ parts }: Target): string[] {
  const dues = parts.map(({ due }) => {
    if (due.kind === 'each-year') return 'hang-nam';
    return due.kind === 'by-date' ? due.date.slice(0, 4) : 'khong-ghi';
  });
  return [...new Set(dues)];
}
