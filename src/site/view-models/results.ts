import { quarterAfter } from '../../core/periods.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { quarterOfRelease } from '../../core/releases/who-reported.ts';
import type { Status } from '../../core/status/assessment.ts';
import { groupOfStatus, type StatusGroup, statusGroups } from '../../core/status/status-group.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { groupNames, statusNames, statusOrder } from '../../core/words/status.ts';
import { releaseWords } from '../words/release.ts';
import { resultWords } from '../words/results.ts';
import { releaseLink } from './links.ts';
import type { PageLink } from './page.ts';
import { buildTargetRows, type TargetRow } from './target-row.ts';
import type { ShownStatus } from './verdict.ts';

/** One target as a cell one can touch: its shape, and its name and verdict in words. */
export interface ResultCell extends PageLink {
  status: Status;
}

/** The targets of one of the four groups. */
export interface ResultGroup {
  group: StatusGroup;
  name: string;
  /** "7 không đạt, quá hạn hoặc đi lùi": a part of the sentence. */
  said: string;
  cells: ResultCell[];
  rows: TargetRow[];
}

/** What a release says of all targets together. */
export interface Results {
  /** "Kỳ quý IV/2027, số liệu chốt ngày 31/01/2028". */
  asOf: string;
  release: PageLink;
  /** All four, also one that is empty: that nobody is late is news. */
  groups: ResultGroup[];
  /** When there will be the next. */
  next: string;
}

export function buildResults(programme: Programme, state: ReleaseState): Results {
  const rows = buildTargetRows(programme, state);
  const release = releaseLink(state.release);
  return {
    asOf: releaseWords.asOf(release.label, state.release.cutOff),
    release,
    groups: statusGroups.map((group) => buildGroup(group, rows)),
    next: resultWords.next(formatRefersTo(quarterAfter(quarterOfRelease(state)))),
  };
}

/** The worst first; where several are alike, in the order of the document. */
function buildGroup(group: StatusGroup, all: readonly TargetRow[]): ResultGroup {
  const rows = all
    .filter(({ status }) => status !== 'no-data' && groupOfStatus(status) === group)
    .sort((one, other) => rankOf(one) - rankOf(other));
  return {
    group,
    name: groupNames[group],
    said: resultWords.said[group](rows.length),
    cells: rows.flatMap(({ printed, label, href, status }) =>
      status === 'no-data' ? [] : [{ label: `${printed} ${label}: ${statusNames[status]}`, href, status }],
    ),
    rows,
  };
}

function rankOf({ status }: TargetRow): number {
  const order: readonly ShownStatus[] = statusOrder;
  return order.indexOf(status);
}
