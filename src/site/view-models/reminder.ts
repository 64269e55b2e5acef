import { isOwed } from '../../core/owed.ts';
import { daysBetween, endOf } from '../../core/periods.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { findOwedQuarter } from '../../core/releases/who-reported.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { agencyWords } from '../words/agency.ts';
import { nameRecord } from './agency-owed.ts';
import { absoluteUrl } from './page.ts';

/** A letter of reminder to a body that sent no report of the quarter, with what nobody reported and for how long. */
export function buildReminder(
  programme: Programme,
  states: readonly ReleaseState[],
  agency: string,
): { reminder?: string } {
  const answer = findOwedQuarter(programme, states, agency);
  if (answer === undefined || !['not-reported', 'partly-by-others'].includes(answer.how)) return {};
  const { items, quarter, cutOff } = answer;
  const open = items.filter((item) => isOwed(item) && item.reportedBy.length === 0);
  const names = open.map((item) => {
    const { kind, label } = nameRecord(programme, item.about, item.id);
    return `${kind}: ${label}`;
  });
  const url = absoluteUrl(programme.site, routes.agency(agency));
  const days = daysBetween(endOf(quarter), cutOff);
  const { name } = getById(programme.agencies, agency);
  return { reminder: agencyWords.reminder.text(name, days, formatRefersTo(quarter), cutOff, names, url) };
}
