import type { Programme, Target } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import type { Status } from '../../core/status/assessment.ts';
import { groupOfStatus, type StatusGroup, statusGroups } from '../../core/status/status-group.ts';
import { formatDate } from '../../core/words/format.ts';
import { saySplit } from '../../core/words/split-verdict.ts';
import { groupNames, nameStatus, statusOrder } from '../../core/words/status.ts';
import { resultWords } from '../words/results.ts';
import { targetWords } from '../words/target.ts';
import { type LinkOf, releaseLink, targetLink } from './links.ts';
import type { PageLink } from './page.ts';
import { numberOfSection } from './section.ts';
import { buildTargetRow, type TargetRow } from './target-row.ts';

/** One target as a cell one can touch: its shape, and its name and verdict in words. */
export interface ResultCell extends PageLink {
  /** "mục 3.2": its number begins anew there. */
  section: string;
  /** "(11) Dân số tham gia bảo hiểm y tế": what of the label is seen. */
  name: string;
  status: Status;
  /** Where two printed levels gave two verdicts, which, and that this is the worse; else empty. */
  split: string;
}

/** The targets of one of the four groups. */
export interface ResultGroup {
  group: StatusGroup;
  name: string;
  /** "7 không đạt, quá hạn hoặc đi lùi": a part of the sentence. */
  said: string;
  cells: ResultCell[];
}

/** What a release says of all targets together. */
export interface Results {
  /** "Quý IV/2027, chốt 31/01/2028". */
  asOf: string;
  release: PageLink;
  /** All four, also one that is empty: that nobody is late is news. */
  groups: ResultGroup[];
}

/** `linkOf`: where a target is looked up; the page of a release leads to what it published, not to what is so today. */
export function buildResults(programme: Programme, state: ReleaseState, linkOf: LinkOf = targetLink): Results {
  const release = releaseLink(state.release);
  return {
    asOf: resultWords.asOf(release.label, formatDate(state.release.cutOff)),
    release,
    groups: groupResults(programme, state).map(({ cells, ...group }) => ({
      ...group,
      cells: cells.map(({ target, ...cell }) => ({
        ...cell,
        section: targetWords.section(numberOfSection(target.section)),
        href: linkOf(target).href,
      })),
    })),
  };
}

/** What is judged and named; the rest of a target does not matter to the strip of results. */
export type NamedTarget = AssessedTarget & Pick<Target, 'printed' | 'shortName'>;

/** The targets by the four groups, as the strip of results says them. */
export function groupResults<T extends NamedTarget>({ targets }: { targets: readonly T[] }, state: ReleaseState) {
  return statusGroups.map((group) => {
    const cells = listGroup(targets, state, group).map(({ target, status, split, isProvisional }) => ({
      target,
      status,
      split,
      name: `${target.printed} ${target.shortName}`,
      label: `${target.printed} ${target.shortName}: ${nameStatus(status, isProvisional)}`,
    }));
    return { group, name: groupNames[group], said: resultWords.said[group](cells.length), cells };
  });
}

/** The rows of one group: each draws its picture, so only pages that show rows ask for them. */
export function buildGroupRows(programme: Programme, state: ReleaseState, group: StatusGroup): TargetRow[] {
  return listGroup(programme.targets, state, group).map(({ target }) => buildTargetRow(programme, state, target));
}

/** The worst first; where several are alike, in the order of the document. */
function listGroup<T extends NamedTarget>(targets: readonly T[], state: ReleaseState, group: StatusGroup) {
  return targets
    .flatMap((target) => {
      const assessment = findAssessment(state, target.id);
      if (assessment === undefined || groupOfStatus(assessment.status) !== group) return [];
      const { status, isProvisional } = assessment;
      return [{ target, status, split: saySplit(target, assessment), isProvisional }];
    })
    .sort((one, other) => statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status));
}
