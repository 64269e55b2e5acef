import { parseArgs } from 'node:util';
import { contentFolder } from '../../core/load/content-folder.ts';
import type { ReleaseOrder } from '../../core/releases/make-release.ts';
import { isoDateSchema, ownWordsSchema } from '../../core/schemas/fields.ts';
import { reportPeriodSchema } from '../../core/schemas/period.ts';
import { releaseCommandWords } from '../words/release-command.ts';

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

const schemas = {
  ky: reportPeriodSchema,
  'ngay-chot': isoDateSchema,
  'ngay-cong-bo': isoDateSchema,
  'nguoi-duyet': ownWordsSchema,
} as const;

/** What the editor ordered, or what is wrong with the order; `today` is the day of publication where none is given. */
export function parseReleaseOptions(args: string[], today: string): ReleaseOptions | { refusals: string[] } {
  const values = parse(args);
  if (values === undefined) return { refusals: [releaseCommandWords.usage] };
  const given = { 'ngay-cong-bo': today, ...values };
  const names = Object.keys(schemas) as (keyof typeof schemas)[];
  const wrong = names.filter((name) => !schemas[name].safeParse(given[name]).success);
  if (wrong.length > 0)
    return { refusals: [...wrong.map((name) => releaseCommandWords.wrongOption[name]), releaseCommandWords.usage] };
  return {
    id: given.ky ?? '',
    cutOff: given['ngay-chot'] ?? '',
    publishedOn: given['ngay-cong-bo'],
    approvedBy: given['nguoi-duyet'] ?? '',
    folder: (given['noi-dung'] ?? contentFolder).replace(/[/\\]+$/, ''),
    isPreview: given['xem-truoc'] ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch {
    return undefined;
  }
}
