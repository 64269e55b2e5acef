import { type IssuePlace, newIssue } from '../../../core/issues/catalogue.ts';
import { endOf } from '../../../core/periods.ts';
import type { Nature } from '../../../core/schemas/observation.ts';
import type { RefersTo } from '../../../core/schemas/period.ts';
import type { TargetPart } from '../../../core/schemas/target.ts';
import type { Tell } from '../clean-text.ts';

/** False where a value cannot run so in its time; told, too, where it is not what the template fills in. */
export function checkNature(
  nature: Nature,
  { part, refersTo }: { part: TargetPart; refersTo: RefersTo },
  place: IssuePlace,
  tell: Tell,
): boolean {
  if (nature === 'whole-year' && refersTo.length !== 4) {
    tell(newIssue('nature-needs-year', place, { refersTo }));
    return false;
  }
  const usual = usualNatures(part, refersTo);
  const [first = nature] = usual;
  if (!usual.includes(nature)) tell(newIssue('nature-unusual', place, { chosen: nature, usual: first }));
  return true;
}

/** As the template fills them in: a level on its day; results of years as sums before, and whole at the year's end. */
function usualNatures(part: TargetPart, refersTo: RefersTo): Nature[] {
  if (part.nature === 'point-in-time') return [part.nature];
  const isYearEnd = endOf(refersTo) === endOf(refersTo.slice(0, 4));
  return isYearEnd ? ['whole-year', 'cumulative-in-year'] : ['cumulative-in-year'];
}
