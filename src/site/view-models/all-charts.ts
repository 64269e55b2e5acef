import { getById, type Programme } from '../../core/programme/programme.ts';
import { type Figures, findAssessment, programmeYears, type ReleaseState } from '../../core/releases/release-state.ts';
import type { Site } from '../../core/schemas/site.ts';
import { type AssessedTarget, assessTarget } from '../../core/status/assess-target.ts';
import type { TargetAssessment } from '../../core/status/assessment.ts';
import { nameStatus, noDataName } from '../../core/words/status.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { buildFrame } from './page.ts';
import type { ChartSpec } from './target-chart/spec.ts';
import { buildTargetChart } from './target-chart.ts';

/** The charts of one target, one for each part, and what a picture says around them. */
export interface TargetCharts {
  target: string;
  /** Our short name of the target. */
  title: string;
  /** "Chậm (tạm tính)"; before the first release, that there are no figures. */
  verdict: string;
  /** "Chương trình hành động 12-CTr/ĐU, Xã An Bình, Vĩnh Long". */
  document: string;
  /** The commune's own colour of identity, where it gives one. */
  colours?: Site['colours'];
  charts: ChartSpec[];
  /** The chart of the part that decides: the one a shared link shows. */
  shared: ChartSpec;
}

/** The charts of every part of every target, as known at the latest release; before the first, the promises alone. */
export function buildAllCharts(programme: Programme, states: readonly ReleaseState[]): TargetCharts[] {
  const { documentKind, documentNumber, place } = buildFrame(programme);
  const { colours } = programme.site;
  const document = `${documentKind} ${documentNumber}, ${place}`;
  return programme.targets.map((target) => ({
    ...buildTargetCharts(programme, states.at(-1), target),
    document,
    ...(colours && { colours }),
  }));
}

/** What a chart is drawn from: not more than a published site tells of its programme. */
export type ChartedProgramme = { site: Figures['site'] & Pick<Site, 'isDemonstration'> };

/** The same for one target. */
export function buildTargetCharts(
  programme: ChartedProgramme,
  state: ReleaseState | undefined,
  target: AssessedTarget & { shortName: string },
): Omit<TargetCharts, 'document' | 'colours'> {
  const stamp = programme.site.isDemonstration && demonstrationWords.stamp;
  const years = programmeYears(programme);
  const cutOff = state?.release.cutOff ?? years.issuedOn;
  const observations = state?.observations ?? [];
  const known = state && findAssessment(state, target.id);
  const assessment = known ?? assessTarget(target, observations, cutOff, years);
  const charts = assessment.parts.map((ofPart) =>
    buildTargetChart({
      target: target.id,
      part: getById(target.parts, ofPart.part),
      assessment: ofPart,
      observations,
      calendar: { years, cutOff },
      ...(stamp && { stamp }),
    }),
  );
  const shared = getById(charts, `${target.id}--${assessment.decidedBy}`);
  return { target: target.id, title: target.shortName, verdict: sayVerdict(assessment, state), charts, shared };
}

function sayVerdict({ status, isProvisional }: TargetAssessment, state: ReleaseState | undefined): string {
  return state === undefined ? noDataName : nameStatus(status, isProvisional);
}
