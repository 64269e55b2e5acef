import { isShare } from '../../core/checks/reported-figures.ts';
import { endOf } from '../../core/periods.ts';
import type { Observation } from '../../core/schemas/observation.ts';
import { applyCorrections } from '../../core/status/apply-corrections.ts';
import { listObservations } from '../../core/status/observations.ts';
import type { Change } from '../intake/add-to-ledger.ts';
import type { KnownProgramme } from '../intake/known.ts';
import { buildPreview } from '../intake/preview.ts';

/**
 * Measured shares that are, to the digit, what the same body reported last: they may have been copied on. Round ones,
 * counts and levels that are to be kept often stay as they are. Asked about by the office alone: the page that checks a
 * file knows nothing of it.
 */
export function listRepeated(changes: readonly Change[], agency: string, known: KnownProgramme): string[] {
  const own = applyCorrections(listObservations(known.reports.filter((report) => report.agency === agency)));
  const rows = buildPreview(changes, known);
  return changes.flatMap((change, index) => {
    if (change.kind === 'cover' || change.kind === 'explain' || 'about' in change.entry) return [];
    const { entry } = change;
    const [, subject = '', , , words = ''] = rows[index] ?? [];
    const share = measuredShare(entry, known);
    const isVouched = entry.confirmed !== undefined || entry.corrects !== undefined;
    return share === undefined || isVouched || lastShareBefore(entry, own, known) !== share
      ? []
      : [`${subject}: ${words}`];
  });
}

function measuredShare({ target, part, value }: Observation, { targets }: KnownProgramme): number | undefined {
  const found = targets.find(({ id }) => id === target)?.parts.find(({ id }) => id === part);
  if (found === undefined || value.kind !== 'number' || Number.isInteger(value.value)) return undefined;
  return isShare(found) && found.measure.kind !== 'maintain-level' ? value.value : undefined;
}

function lastShareBefore(
  { target, part, refersTo }: Observation,
  own: readonly Observation[],
  known: KnownProgramme,
): number | undefined {
  const earlier = own
    .filter((one) => one.target === target && one.part === part && endOf(one.refersTo) < endOf(refersTo))
    .sort((a, b) => (endOf(a.refersTo) < endOf(b.refersTo) ? -1 : 1))
    .at(-1);
  return earlier && measuredShare(earlier, known);
}
