import { issues as definitions, type Issue, type IssueCode, type IssueOf } from '../../core/issues/catalogue.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { upperFirst } from '../../core/words/format.ts';
import { listKnownWords } from '../intake/known-words.ts';
import { buildPreview } from '../intake/preview.ts';
import type { Sender } from '../quarter/find-sender.ts';
import type { ReceivedTable } from '../quarter/read-received.ts';
import { letterWords, type ToldProblem } from '../words/letter.ts';
import { type CellPlace, findCell } from './find-cell.ts';
import { listRepeated } from './list-repeated.ts';
import type { MarkedCell } from './mark-workbook.ts';

/** What is sent back for a file. */
export interface Letter {
  problems: number;
  /** Whose file it is, as its cover says, whatever else is wrong in it. */
  sender: Sender | undefined;
  /** What must be mended, or, where nothing must, what is asked about. */
  told: ToldProblem[];
  /** Of a file that must be mended: what is asked about besides. */
  asked: ToldProblem[];
  /** The text of the letter; `marked` is the name of the workbook that goes with it. */
  write: (marked: string | undefined) => string;
  /** The cells to mark in the workbook; none where nothing must be mended, or no cell is named. */
  marks: MarkedCell[];
}

/** More than these nobody mends at one sitting: the letter lists the first, and says how many are left. */
const most = 100;

/** The answer to the office that sent a file, by what reading it gave. */
export function prepareLetter(
  name: string,
  { answer: intake, sheets, known, sender }: Pick<ReceivedTable, 'answer' | 'sheets' | 'known' | 'sender'>,
  today: IsoDate,
): Letter {
  const { codes } = listKnownWords(known);
  const body = known.agencies.find(({ id }) => id === sender?.agency)?.name;
  const tell = (issue: Issue) => tellProblem(issue, findCell(issue.place, sheets, codes));
  const toSee = intake.notices.filter(isOfCell).map(tell);
  if ('issues' in intake) {
    const told = intake.issues.slice(0, most).map(tell);
    const problems = intake.issues.length;
    return {
      problems,
      sender,
      told,
      asked: toSee,
      // What is asked about goes along: mending the rest, the office answers it at the same time.
      write: (marked) => letterWords.faulty(name, today, { body, problems, told, marked, toSee }),
      marks: told.flatMap(({ cell, what }) => (cell === undefined ? [] : [{ ...cell, words: what }])),
    };
  }
  const rows = buildPreview(intake.changes, known).map(([, subject, time, , after]) =>
    letterWords.row(subject, time, after),
  );
  const repeated = listRepeated(intake.changes, intake.report.agency, known);
  const asked = repeated.length === 0 ? [] : [{ where: letterWords.place.whole, what: letterWords.repeated(repeated) }];
  const told = [...toSee, ...asked];
  const write = () => letterWords.sound(name, today, { body, rows, toSee: told });
  return { problems: 0, sender, told, asked: [], write, marks: [] };
}

/** What concerns one cell; the day of receipt is ours to write. */
function isOfCell({ code, place }: Issue): boolean {
  return place.line !== undefined && place.heading !== undefined && code !== 'receipt-day-empty';
}

type PlacedProblem = ToldProblem & { cell: CellPlace | undefined };

function tellProblem<Code extends IssueCode>(
  { code, place, facts }: IssueOf<Code>,
  cell: CellPlace | undefined,
): PlacedProblem {
  const { found, expected, fix } = definitions[code].say(facts, place);
  const what = `${expected === undefined ? found : `${found} - ${expected}`}. ${fix}`;
  const { sheet, line, heading } = place;
  const words = letterWords.place;
  const where = [
    ...(sheet === undefined ? [] : [words.sheet(sheet)]),
    ...(cell !== undefined
      ? [words.cell(cell.address, heading)]
      : line !== undefined
        ? [words.line(line, heading)]
        : []),
  ].join(', ');
  return { where: where === '' ? words.whole : upperFirst(where), what, cell };
}
