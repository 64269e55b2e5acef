import { vi } from '../strings/vi.ts';
import { buildAllCharts, type TargetCharts } from '../view-models/all-charts.ts';
import { loadProgramme } from './programme.ts';
import { loadReleaseStates } from './release-states.ts';

let charts: Promise<TargetCharts[]> | undefined;

/** The charts of every target, as known at the latest release; computed once for a build. */
export function loadCharts(): Promise<TargetCharts[]> {
  if (import.meta.env.DEV || charts === undefined) charts = readCharts();
  return charts;
}

async function readCharts(): Promise<TargetCharts[]> {
  const programme = await loadProgramme();
  const states = await loadReleaseStates();
  return buildAllCharts(programme, states.at(-1), programme.site.isDemonstration && vi.site.stamp);
}
