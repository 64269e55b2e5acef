import type { Status } from './assessment.ts';

/** What a reader asks first: is it bad, late, good, or can nobody say? The exact status stays beside each target. */
export type StatusGroup = 'missed' | 'late' | 'kept' | 'unjudged';

/** What needs attention first. */
export const statusGroups = ['missed', 'late', 'kept', 'unjudged'] as const satisfies StatusGroup[];

const groups: Record<Status, StatusGroup> = {
  overdue: 'missed',
  'not-met': 'missed',
  reversing: 'missed',
  'very-late': 'late',
  late: 'late',
  'on-track': 'kept',
  ahead: 'kept',
  'reached-late': 'kept',
  'reached-hold': 'kept',
  reached: 'kept',
  'not-assessable': 'unjudged',
  'not-reported': 'unjudged',
  'not-due': 'unjudged',
  'too-early': 'unjudged',
};

export function groupOfStatus(status: Status): StatusGroup {
  return groups[status];
}

/** The group named first: what was missed; with nothing missed, what is late is the worst there is. */
export function worstGroupOf(statuses: readonly Status[]): 'missed' | 'late' {
  return statuses.some((status) => groupOfStatus(status) === 'missed') ? 'missed' : 'late';
}
