import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf, yearOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import type { TargetPart } from '../schemas/target.ts';
import { amount, type Doubt, doubtLevel, far, highestPromise, say, sayNow } from './doubt-level.ts';
import { findLeaps, isKnownBefore } from './find-leaps.ts';
import { beginsAnew, groupBy, isRate, isShare, levelOf, listFigures, type ReportedFigure } from './reported-figures.ts';

/** Growth is seldom so large; 98.2 or 110.4 may also be an index, where the year before is 100. */
const boldGrowth = 80;
/** Growth below it is believed, however little is promised. */
const plainGrowth = 20;

/** Values hard to believe by what is promised or by what was known, until somebody has confirmed them: first ones too. */
export function checkPlausible(content: Ledger): Issue[] {
  const parts = groupBy(listFigures(content), ({ observation }) => `${observation.target}/${observation.part}`);
  return parts.flatMap((figures) => {
    const leaping = new Set(findLeaps(figures).map(([, after]) => after));
    // Where no figure may be published, none is told either.
    const unconfirmed = figures.filter(
      (figure) => figure.observation.confirmed === undefined && !figure.part.isYesNoOnly && !leaping.has(figure),
    );
    return unconfirmed.flatMap((figure) => {
      // Of two reports the one received later is asked about.
      const known = figures.filter((other) => other !== figure && !isKnownBefore(figure, other));
      const doubt =
        doubtGrowth(figure) ?? doubtZero(figure, known) ?? doubtYear(figure, known) ?? doubtLevel(figure, known);
      return doubt === undefined ? [] : [newIssue('value-unlikely', figure.place, doubt)];
    });
  });
}

/** 240.6% growth where 10 to 13 are promised; 110.4 where growth is 10.4 and the year before 100. */
function doubtGrowth(figure: ReportedFigure): Doubt | undefined {
  const { part } = figure;
  const growth = levelOf(figure) ?? 0;
  const most = Math.max(plainGrowth, far * (highestPromise(part) ?? boldGrowth));
  if (!isRate(part) || growth < -100 || (Math.abs(growth) < boldGrowth && growth <= most)) return undefined;
  const isIndex = growth >= boldGrowth && growth <= 200;
  return { why: 'growth', now: sayNow(figure), ...(isIndex && { likely: say(growth - 100, part) }) };
}

/** 0 where 98 was known: often it stands for "not known". */
function doubtZero(figure: ReportedFigure, known: readonly ReportedFigure[]): Doubt | undefined {
  if (levelOf(figure) !== 0 || isRate(figure.part)) return undefined;
  const earlier = lastBefore(figure, known);
  if (earlier === undefined || beginsAnew(earlier, figure) || (levelOf(earlier) ?? 0) < 10) return undefined;
  return { why: 'zero', now: sayNow(figure), before: sayNow(earlier), report: earlier.observation.report };
}

/** The whole year is no less than its nine months: the last quarter alone may stand there, or the old value. */
function doubtYear(figure: ReportedFigure, known: readonly ReportedFigure[]): Doubt | undefined {
  const isYear = figure.observation.nature === 'whole-year';
  if (!isYear && figure.observation.nature !== 'cumulative-in-year') return undefined;
  const year = yearOf(figure.observation.refersTo);
  const others = known.filter(
    ({ observation: { nature, refersTo } }) =>
      yearOf(refersTo) === year && nature === (isYear ? 'cumulative-in-year' : 'whole-year'),
  );
  const other = isYear ? lastBefore(figure, others) : others.at(-1);
  if (other === undefined) return undefined;
  const [whole, sum] = isYear ? [figure, other] : [other, figure];
  // 20 of 21 in September and in December: of a known whole, what is there may stay as it is.
  const isStill = whole.observation.value.kind === 'count' && levelOf(whole) === levelOf(sum);
  if (isStill || !isShortYear(levelOf(whole), levelOf(sum), figure.part)) return undefined;
  return { why: 'year', now: sayNow(whole), before: sayNow(sum), report: other.observation.report };
}

/** A share may fall a little when what it is a share of grows; what is complete, and a few things, may stand still. */
function isShortYear(whole: number | undefined, sum: number | undefined, part: TargetPart): boolean {
  if (whole === undefined || sum === undefined || sum <= 0) return false;
  // Growth of 8.1% until September may be 8% in the whole year, hardly 3%.
  if (isRate(part)) return whole < sum / 2;
  // 58 until September and 50 in the whole year: more than a tenth less.
  if (isShare(part)) return whole < 0.9 * sum || (whole === sum && whole >= amount && whole < 90);
  return whole < sum || (whole === sum && sum >= amount);
}

/** The last of them in time that ends on no later a day. */
function lastBefore({ observation }: ReportedFigure, known: readonly ReportedFigure[]): ReportedFigure | undefined {
  const day = ({ observation: { refersTo } }: ReportedFigure) => endOf(refersTo);
  const earlier = known.filter((other) => day(other) <= endOf(observation.refersTo));
  return [...earlier].sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b)))).at(-1);
}
