import { canonical } from './canonical.ts';
import { type ReportEntry, subjectAndTimeOf } from './entries.ts';
import type { KnownProgramme } from './known.ts';
import type { WholeCover } from './read-cover.ts';

export type KnownReport = KnownProgramme['reports'][number];

/** The file that new entries go into. */
export interface Home {
  id: string;
  /** The unpublished report that the entries join. */
  existing?: KnownReport;
}

/** The unpublished report resting on the same paper, or else a file of its own: `2026-Q3-cong-an-xa-bo-sung`. */
export function chooseHome(
  cover: WholeCover,
  entries: readonly ReportEntry[],
  own: readonly KnownReport[],
  { published, replace }: { published: ReadonlySet<string>; replace: boolean },
): Home {
  const open = own.filter(({ id }) => !published.has(id));
  const existing = open.find((report) => rests(report, cover)) ?? (replace ? findAlike(entries, open) : undefined);
  if (existing) return { id: existing.id, existing };
  const name = `${cover.period}-${cover.agency}`;
  const names = [name, `${name}-bo-sung`, ...own.map((_, index) => `${name}-bo-sung-${index + 2}`)];
  return { id: names.find((id) => !own.some((report) => report.id === id)) ?? name };
}

/** The report that tells of most of what the entries are about, the last of several; nothing where none tells of any. */
export function findAlike(entries: readonly ReportEntry[], reports: readonly KnownReport[]): KnownReport | undefined {
  const keys = new Set(entries.map(({ record }) => subjectAndTimeOf(record)));
  const ranked = reports.map((report) => ({
    report,
    shared: [...report.observations, ...report.updates].filter((one) => keys.has(subjectAndTimeOf(one))).length,
  }));
  const most = Math.max(1, ...ranked.map(({ shared }) => shared));
  return ranked.filter(({ shared }) => shared === most).at(-1)?.report;
}

/** Whether the report is of the same paper, received on the same day. */
export function rests({ source, receivedOn }: KnownReport, cover: WholeCover): boolean {
  return receivedOn === cover.receivedOn && canonical(source) === canonical(cover.source);
}
