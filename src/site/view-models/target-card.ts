import { getById, type Programme } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { Site } from '../../core/schemas/site.ts';
import { type Commitment, formatAllPrinted, formatDueOf } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { kindNames } from '../words/kind.ts';
import { absoluteUrl, buildFrame } from './page.ts';
import type { ShownStatus } from './verdict.ts';

/** A target on a card that another site shows in a frame. */
export interface TargetCard {
  title: string;
  /** "Chỉ tiêu (11)". */
  number: string;
  /** "Xã An Bình, Vĩnh Long". */
  place: string;
  document: string;
  status: ShownStatus;
  isProvisional: boolean;
  commitments: (Commitment & { label: string; due: string })[];
  /** The release and its cut-off; says so where nothing was published yet. */
  asOf: string;
  /** Full address of the page of the target. */
  page: string;
  demonstration?: string;
  colours?: Site['colours'];
}

/** The latest verdict of a target, on a card. */
export function buildTargetCard(programme: Programme, states: readonly ReleaseState[], id: string): TargetCard {
  const target = getById(programme.targets, id);
  const last = states.at(-1);
  const assessment = last && findAssessment(last, id);
  const { place, document, asOf, colours } = buildFrame(programme);
  return {
    title: target.shortName,
    number: `${kindNames.target} ${target.printed}`,
    place,
    document,
    status: assessment?.status ?? 'no-data',
    isProvisional: assessment?.isProvisional ?? false,
    commitments: target.parts.map((part) => ({
      ...formatAllPrinted(part),
      label: part.label,
      due: formatDueOf(part),
    })),
    asOf,
    page: absoluteUrl(programme.site, routes.target(id)),
    ...(programme.site.isDemonstration && { demonstration: demonstrationWords.stamp }),
    colours,
  };
}
