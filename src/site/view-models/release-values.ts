import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { findCorrection, findFirstRelease } from '../../core/releases/find-correction.ts';
import type { ReleaseChanges } from '../../core/releases/release-changes.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { ReportedObservation } from '../../core/status/observations.ts';
import { formatRefersTo, formatValue } from '../../core/words/format.ts';
import { namePart, unitReported } from '../../core/words/measure.ts';
import { citeSource } from '../words/cite.ts';
import { type LinkOf, type RecordLink, releaseLink } from './links.ts';
import type { PageLink } from './page.ts';
import { qualifiersOf } from './verdict.ts';

/** A value that came with a release. */
export interface NewValueView {
  target: RecordLink;
  part: string;
  refersTo: string;
  value: string;
  /** The value it replaces and why, where it is a correction; `release` is the one that published that value. */
  replaces?: { value: string; reason: string; release?: PageLink };
  /** The value that a later release puts in its place; the page keeps what was published. */
  correctedIn?: { value: string; reason: string; release: PageLink };
  source: string;
}

/** A value of a release, and what became of it in the releases after it. */
export function buildNewValue(
  programme: Programme,
  { later, linkOf }: { later: readonly ReleaseState[]; linkOf: LinkOf },
  observation: ReportedObservation,
): NewValueView {
  const target = getById(programme.targets, observation.target);
  const part = target.parts.find(({ id }) => id === observation.part);
  const found = findCorrection(later, { report: observation.report, observation: observation.id });
  return {
    target: linkOf(target),
    part: namePart(target.parts, observation.part),
    refersTo: formatRefersTo(observation.refersTo),
    value: sayMarked(observation, part),
    ...(found && {
      correctedIn: {
        value: sayMarked(found.correction, part),
        reason: found.correction.corrects?.reason ?? '',
        release: releaseLink(found.state.release),
      },
    }),
    source: citeSource(observation.source),
  };
}

/** A correction of a release, with what it replaces and where that was published. */
export function buildCorrection(
  programme: Programme,
  { upToNow, ...seen }: { upToNow: readonly ReleaseState[]; later: readonly ReleaseState[]; linkOf: LinkOf },
  { correction, replaced }: ReleaseChanges['corrections'][number],
): NewValueView {
  const first = replaced && findFirstRelease(upToNow, replaced.report);
  return {
    ...buildNewValue(programme, seen, correction),
    replaces: {
      value: replaced === undefined ? '' : buildNewValue(programme, { ...seen, later: [] }, replaced).value,
      reason: correction.corrects?.reason ?? '',
      ...(first && { release: releaseLink(first.release) }),
    },
  };
}

/** "71% (tạm tính)": what may still change says so wherever it stands. */
export function sayMarked(observation: ReportedObservation, part: Target['parts'][number] | undefined): string {
  const marks = qualifiersOf(observation);
  const value = formatValue(observation.value, part && unitReported(part));
  return marks.length === 0 ? value : `${value} (${marks.join(', ')})`;
}
