import type { QuarterState } from '../../view-models/state-table.ts';

const ring = 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9z';

/** A shape of its own for each state of a plan or work: filled, or a line. 16 × 16; a blank place where there was no news. */
export const stateShapes: Record<Exclude<QuarterState, 'no-news'>, { fill?: string; line?: string }> = {
  'not-started': { line: ring },
  'under-way': { fill: 'M8 1a7 7 0 0 0 0 14z', line: ring },
  done: { fill: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM6.9 11.6 3.6 8.3l1.2-1.2 2.1 2 4.3-4.5 1.2 1.2z' },
  // Two upright bars.
  stopped: { fill: 'M3 2h3.6v12H3zM9.4 2H13v12H9.4z' },
};
