import type { Issue } from '../../core/issues/catalogue.ts';
import { type ContentFiles, withTexts } from '../../core/load/content-files.ts';
import { checkFiles } from '../../core/load/read-content.ts';
import { listChangedSince } from '../../core/machine/git.ts';
import { endOf } from '../../core/periods.ts';
import type { Content } from '../../core/programme/content.ts';
import { makeRelease, type ReleaseOrder } from '../../core/releases/make-release.ts';
import { listReleases } from '../../core/releases/release-state.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { formatJson } from '../intake/format-json.ts';
import type { ReleaseSummary } from '../words/release-command.ts';

/** The text of a release with the content as it would be; or why there is none. */
export type DraftedRelease =
  | { text: string; content: Content; warnings: Issue[] }
  | { issues: Issue[] }
  | { refusal: OrderRefusal }
  | 'published';

/** Why no release can be made of an order: its period goes on, its day is too early, or it does not come after the last one. */
export type OrderRefusal =
  | { kind: 'not-ended'; end: IsoDate }
  | { kind: 'too-early'; end: IsoDate }
  | { kind: 'not-after'; last: string; cutOff: IsoDate };

/** The release, checked together with everything else as if it were already written. */
export function draftRelease(files: ContentFiles, folder: string, order: ReleaseOrder): DraftedRelease {
  const before = checkFiles(files, folder);
  if ('issues' in before) return before;
  const { id, cutOff, publishedOn, approvedBy } = order;
  if (before.content.releases.has(id)) return 'published';
  const refusal = refuseOrder(before.content, order);
  if (refusal !== undefined) return { refusal };
  const text = formatJson(makeRelease(before.content, { id, cutOff, publishedOn, approvedBy }));
  const after = checkFiles(withTexts(files, [[`releases/${id}.json`, text]]), folder);
  return 'issues' in after ? after : { text, ...after };
}

function refuseOrder(content: Content, { id, cutOff, publishedOn }: ReleaseOrder): OrderRefusal | undefined {
  const end = endOf(id);
  if (publishedOn < end) return { kind: 'not-ended', end };
  if (cutOff < end) return { kind: 'too-early', end };
  const last = listReleases(content).at(-1);
  if (last === undefined || (cutOff > last.cutOff && end >= endOf(last.id))) return undefined;
  return { kind: 'not-after', last: last.id, cutOff: last.cutOff };
}

/** A release that would say what the one before said; a change of the text or of a record is something to say. */
export async function saysNothing(
  { previous, reports, newReports, moves }: ReleaseSummary,
  folder: string,
): Promise<boolean> {
  if (previous === undefined) return reports === 0;
  if (newReports > 0 || moves.length > 0) return false;
  const changed = await listChangedSince(`releases/${previous}.json`, folder);
  return changed.every((file) => /^(?:releases|reports)\//.test(file));
}
