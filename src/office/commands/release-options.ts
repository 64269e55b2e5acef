import { contentFolder } from '../../core/load/content-folder.ts';
import { parseArguments } from '../../core/machine/run-command.ts';
import type { ReleaseOrder } from '../../core/releases/make-release.ts';
import { ownWordsSchema } from '../../core/schemas/fields.ts';
import { parseDate } from '../intake/parse-date.ts';
import { parseReportPeriod } from '../intake/parse-period.ts';
import { releaseCommandWords } from '../words/release-command.ts';
import { joinWords } from './join-words.ts';

export interface ReleaseOptions extends ReleaseOrder {
  folder: string;
  isPreview: boolean;
}

const text = { type: 'string' } as const;
const options = {
  ky: text,
  'ngay-chot': text,
  'ngay-cong-bo': text,
  'nguoi-duyet': text,
  'noi-dung': text,
  'xem-truoc': { type: 'boolean' },
} as const;

export const releaseFlags = Object.keys(options);

const order = ['ky', 'ngay-chot', 'ngay-cong-bo', 'nguoi-duyet'] as const;

/** How each word of the order is read; the day and the period as people write them. */
const readers = {
  ky: (words: string) => parseReportPeriod(words),
  'ngay-chot': parseDate,
  'ngay-cong-bo': parseDate,
  'nguoi-duyet': (words: string) => ownWordsSchema.safeParse(words).data,
} as const;

/** What the editor ordered, or what is wrong with the order; `today` is the day of publication where none is given. */
export function parseReleaseOptions(args: string[], today: string): ReleaseOptions | { refusals: string[] } {
  const values = parseArguments({ args: joinWords(args), options })?.values;
  if (values === undefined) return { refusals: [releaseCommandWords.usage] };
  const given = { 'ngay-cong-bo': today, ...values };
  const [id, cutOff, publishedOn, approvedBy] = order.map((name) => read(given, name));
  if (id === undefined || cutOff === undefined || publishedOn === undefined || approvedBy === undefined) {
    const wrong = order.filter((name) => read(given, name) === undefined);
    return { refusals: [...wrong.map((name) => releaseCommandWords.wrongOption[name]), releaseCommandWords.usage] };
  }
  return {
    id,
    cutOff,
    publishedOn,
    approvedBy,
    folder: (given['noi-dung'] ?? contentFolder).replace(/[/\\]+$/, ''),
    isPreview: given['xem-truoc'] ?? false,
  };
}

function read(given: Partial<Record<keyof typeof readers, string>>, name: keyof typeof readers): string | undefined {
  const words = given[name];
  return words === undefined ? undefined : readers[name](words);
}
