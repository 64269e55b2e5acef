import type { AssessedTarget } from '../status/assess-target.ts';
import type { PartAssessment } from '../status/assessment.ts';
import type { ReportedPart } from '../status/assessment-input.ts';
import { type Firmness, type FirmnessElsewhere, measureElsewhere, measureFirmness } from '../status/firmness.ts';
import { methodVersion } from '../words/method-versions.ts';
import { type Figures, programmeYears, type ReleaseState } from './release-state.ts';

/** What was measured of an assessment, which never changes once it is made: tables and pages ask more than once. */
const measured = new WeakMap<PartAssessment, { firmness: Firmness | undefined }>();

/** How firm the verdict on a part is, as known at a release; nothing where nothing is judged, or by earlier rules. */
export function firmnessOf(
  programme: Pick<Figures, 'site'>,
  state: ReleaseState,
  target: AssessedTarget,
  assessment: PartAssessment,
): Firmness | undefined {
  const known = measured.get(assessment);
  if (known !== undefined) return known.firmness;
  const reported = reportedPart(programme, state, target, assessment);
  if (reported === undefined) return undefined;
  const firmness = measureFirmness(reported, assessment);
  measured.set(assessment, { firmness });
  return firmness;
}

/** How firm it is by each other level that the programme prints for the part. */
export function firmnessElsewhere(
  programme: Pick<Figures, 'site'>,
  state: ReleaseState,
  target: AssessedTarget,
  assessment: PartAssessment,
): FirmnessElsewhere[] {
  const reported = reportedPart(programme, state, target, assessment);
  return reported === undefined ? [] : measureElsewhere(reported, assessment);
}

/** What was judged by earlier rules has no firmness by those of today. */
function reportedPart(
  programme: Pick<Figures, 'site'>,
  { standing, release }: ReleaseState,
  target: AssessedTarget,
  assessment: PartAssessment,
): ReportedPart | undefined {
  const part = target.parts.find(({ id }) => id === assessment.part);
  if (part === undefined || release.method !== methodVersion) return undefined;
  const calendar = { cutOff: release.cutOff, years: programmeYears(programme) };
  return { target: target.id, part, observations: standing, calendar };
}
