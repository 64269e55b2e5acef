import { type Issue, newIssue } from '../../core/issues/catalogue.ts';
import { endOf } from '../../core/periods.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { parseDate } from './parse-date.ts';
import type { WholeCover } from './read-cover.ts';

/** Says once what one cause brings about in row after row, and what of it each row said is left out. */
export function nameCauses(told: readonly Issue[], cover: WholeCover | undefined, today: IsoDate | undefined): Issue[] {
  const whole = withoutUnfinished(withoutLostColumns(told));
  const copied = nameCopies(whole);
  return cover === undefined ? copied : nameSwappedDays(copied, cover, today);
}

/** A column that is gone is named itself; that its cells are empty says nothing more. */
function withoutLostColumns(told: readonly Issue[]): Issue[] {
  const lost = told.flatMap((issue) =>
    issue.code === 'heading-missing' ? [JSON.stringify([issue.place.sheet, issue.facts.heading])] : [],
  );
  return told.filter(
    ({ code, place: { sheet, heading } }) => code !== 'cell-empty' || !lost.includes(JSON.stringify([sheet, heading])),
  );
}

/** A row that is to put something right, and does not say yet what or why, contradicts nothing that was reported. */
function withoutUnfinished(told: readonly Issue[]): Issue[] {
  const rowOf = ({ place: { sheet, line } }: Issue) => JSON.stringify([sheet, line]);
  const unfinished = new Set(told.filter(({ code }) => code === 'correction-incomplete').map(rowOf));
  return told.filter((issue) => !/^values?-(?:differs|conflict)/.test(issue.code) || !unfinished.has(rowOf(issue)));
}

const fewRows = 3;

/** A sheet that says again what another says: rows that differ stay named, for one of the two is right. */
function nameCopies(told: readonly Issue[]): Issue[] {
  const twice = told.flatMap((issue) => (issue.code === 'entry-twice' ? [issue] : []));
  const pairOf = ({ place, facts }: (typeof twice)[number]) => JSON.stringify([place.sheet, facts.first.sheet]);
  const pairs = [...new Set(twice.map(pairOf))].map((pair) => twice.filter((issue) => pairOf(issue) === pair));
  const copies = pairs.filter(
    ([first, ...rest]) => first?.place.sheet !== first?.facts.first.sheet && rest.length >= fewRows - 1,
  );
  const gone = new Set<Issue>(copies.flat());
  const named = copies.flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          newIssue(
            'sheet-twice',
            { file: first.place.file, sheet: first.place.sheet },
            { other: first.facts.first.sheet ?? '', rows: rest.length + 1 },
          ),
        ],
  );
  return [...told.filter((issue) => !gone.has(issue)), ...named];
}

/** Days of the cover that a machine of another country read month first: 06/10 became 10 June, before the quarter's end. */
function nameSwappedDays(
  told: readonly Issue[],
  { receivedOn, source, places, period }: WholeCover,
  today = '9999-12-31',
) {
  const early = told.filter(({ code }) => code === 'period-not-ended');
  const end = endOf(period);
  const [swapped, paper] = [swap(receivedOn), swap(source.date)];
  const isLikely = early.length > 0 && swapped !== undefined && swapped >= end && swapped <= today;
  // Only what is said to be final is too early before the end: a paper with estimates is not asked about.
  const isAskedAlone =
    early.length === 0 &&
    told.some(({ code, place: { heading } }) => tooEarly.has(code) && heading === places.date.heading);
  const latest = isLikely ? swapped : isAskedAlone ? receivedOn : undefined;
  const isPaper = latest !== undefined && source.date < end && paper !== undefined && paper <= latest && paper >= end;
  if (!isLikely && !isPaper) return [...told];
  const days = [
    ...(isLikely ? [{ field: 'receivedOn' as const, date: receivedOn, likely: swapped }] : []),
    ...(isPaper ? [{ field: 'date' as const, date: source.date, likely: paper }] : []),
  ];
  const named = days.map(({ field, ...facts }) => newIssue('day-month-swapped', places[field], { ...facts, period }));
  return [...told.filter((issue) => !early.includes(issue) && !tooEarly.has(issue.code)), ...named];
}

/** Signed before the period began, or before it ended. */
const tooEarly: ReadonlySet<Issue['code']> = new Set(['document-before-period', 'document-before-end'] as const);

function swap(date: IsoDate): IsoDate | undefined {
  const [year, month, day] = date.split('-');
  const other = parseDate(`${year}-${day}-${month}`);
  return other === date ? undefined : other;
}
