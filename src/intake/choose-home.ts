import { canonical } from './canonical.ts';
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
  own: readonly KnownReport[],
  published: ReadonlySet<string>,
  replace: boolean,
): Home {
  const open = own.filter(({ id }) => !published.has(id));
  const existing = open.find((report) => rests(report, cover)) ?? (replace ? open.at(-1) : undefined);
  if (existing) return { id: existing.id, existing };
  const name = `${cover.period}-${cover.agency}`;
  const names = [name, `${name}-bo-sung`, ...own.map((_, index) => `${name}-bo-sung-${index + 2}`)];
  return { id: names.find((id) => !own.some((report) => report.id === id)) ?? name };
}

function rests({ source, receivedOn }: KnownReport, cover: WholeCover): boolean {
  return receivedOn === cover.receivedOn && canonical(source) === canonical(cover.source);
}
