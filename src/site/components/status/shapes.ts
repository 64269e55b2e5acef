import type { Status } from '../../../core/status/assessment.ts';

/** One drawing: filled in the colour of the status, or a line of it. */
interface Shape {
  fill?: string;
  line?: string;
}

const disc = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z';

/** A shape of its own for each status, told apart without colour. 16 × 16. */
export const shapes: Record<Status | 'no-data', Shape> = {
  // A disc with a tick cut out of it.
  reached: { fill: `${disc}M6.9 11.6 3.6 8.3l1.2-1.2 2.1 2 4.3-4.5 1.2 1.2z` },
  // A ring with a tick in it: kept, and to be kept.
  'reached-hold': { line: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM4.9 8.3l2.2 2.2 4.1-4.4' },
  // A ring with the hands of a clock in it.
  'reached-late': { line: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM8 4.4V8.4l-2.6 2' },
  ahead: { fill: 'M8 1.5 15 14H1z' },
  'on-track': { fill: disc },
  // A disc half filled.
  late: { fill: 'M8 1a7 7 0 0 0 0 14z', line: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9z' },
  'very-late': { fill: 'M8 14.5 1 2h14z' },
  // An arrow that goes back.
  reversing: { fill: 'M7.5 1.5v4H15v5H7.5v4L1 8z' },
  // A square with a cross cut out of it.
  'not-met': {
    fill: 'M1.5 1.5h13v13h-13zM4.4 5.6 6.8 8l-2.4 2.4 1.2 1.2L8 9.2l2.4 2.4 1.2-1.2L9.2 8l2.4-2.4-1.2-1.2L8 6.8 5.6 4.4z',
  },
  // A diamond with a stroke cut out of it.
  overdue: { fill: 'M8 .6 15.4 8 8 15.4.6 8zM7.1 4v5h1.8V4zM7.1 10.2V12h1.8v-1.8z' },
  'not-due': { line: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9z' },
  // A ring with a point in it.
  'too-early': { fill: 'M8 6a2 2 0 1 0 0 4A2 2 0 0 0 8 6z', line: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9z' },
  'not-reported': { line: 'M2 2h12v12H2zM5 8h6' },
  'not-assessable': { line: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM3.7 12.3l8.6-8.6' },
  // A ring of dashes.
  'no-data': { line: 'M8 1.9v0M12.3 3.7v0M14.1 8v0M12.3 12.3v0M8 14.1v0M3.7 12.3v0M1.9 8v0M3.7 3.7v0' },
};
