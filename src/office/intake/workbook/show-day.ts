import type { IsoDate } from '../../../core/schemas/fields.ts';

/** What a number format makes of a day. */
export interface ShownDay {
  /** As the sheet shows it: `Jul-26`. */
  text: string;
  /** Whether the day, the month and the year are all to be seen. */
  isWhole: boolean;
  /** 03/06/2026 for the sixth of March: a reader here takes it for the third of June. */
  isMonthFirst: boolean;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Shows a day by the code of a format. */
export function showDay(date: IsoDate, code: string): ShownDay {
  const section = code.replace(/;.*/s, '');
  const parts = [...section.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|AM\/PM|([dmyhs])\3*|([\s\S])/gi)];
  const letters = parts.map(([, , , letter]) => letter?.toLowerCase());
  const text = parts
    .map(([piece = '', quoted, escaped, letter, other], index) =>
      letter === undefined
        ? (quoted ?? escaped ?? other ?? '')
        : isOfTime(letters, index)
          ? ''
          : write(piece.toLowerCase(), date),
    )
    .join('')
    .trim();
  const first = (letter: string, most: number) =>
    parts.findIndex(
      ([piece = ''], index) => letters[index] === letter && piece.length <= most && !isOfTime(letters, index),
    );
  const [day, month, year] = [first('d', 2), first('m', 5), first('y', 4)];
  const isNumeric = first('m', 2) >= 0;
  const [monthOfDate, dayOfDate] = [date.slice(5, 7), date.slice(8)];
  return {
    text,
    isWhole: day >= 0 && month >= 0 && year >= 0,
    isMonthFirst:
      isNumeric && month < day && (year < 0 || year > month) && dayOfDate <= '12' && dayOfDate !== monthOfDate,
  };
}

/** An m is of minutes behind hours and before seconds. */
function isOfTime(letters: readonly (string | undefined)[], index: number): boolean {
  const letter = letters[index];
  if (letter === 'h' || letter === 's') return true;
  const before = letters.slice(0, index).findLast((one) => one !== undefined);
  const after = letters.slice(index + 1).find((one) => one !== undefined);
  return letter === 'm' && (before === 'h' || after === 's');
}

function write(piece: string, date: IsoDate): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  const name = months[Number(month) - 1] ?? '';
  switch (piece) {
    case 'd':
      return String(Number(day));
    case 'dd':
      return day;
    case 'm':
      return String(Number(month));
    case 'mm':
      return month;
    case 'mmm':
      return name;
    case 'mmmm':
      return name;
    case 'mmmmm':
      return name.slice(0, 1);
    case 'y':
    case 'yy':
      return year.slice(2);
    default:
      return piece.startsWith('y') ? year : '';
  }
}
