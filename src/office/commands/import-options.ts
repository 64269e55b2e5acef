import { contentFolder } from '../../core/load/content-folder.ts';
import { parseArguments } from '../../core/machine/run-command.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { parseDate } from '../intake/parse-date.ts';
import type { ToldCover } from '../intake/told-cover.ts';
import { importWords } from '../words/import-command.ts';
import { letterWords } from '../words/letter.ts';
import { coverFlags, readToldCover } from './cover-options.ts';
import { formatCommand, listSwallowedFlags, type SwallowedFlag } from './swallowed-flags.ts';

export interface ImportOptions {
  /** Files and folders as they were named. */
  named: string[];
  folder: string;
  /** True unless the editor asked to write, in a way that reached us. */
  isPreview: boolean;
  /** Values of an unpublished report may be replaced without a correction. */
  replace: boolean;
  /** The day of receipt of the files that do not say it. */
  receivedOn: IsoDate | undefined;
  /** The cover of the files that have none. */
  toldCover: ToldCover | undefined;
  /** The report to take back, where that is the order. */
  takeBack: string | undefined;
  /** The folder for what is sent back to the offices, where that is the order. */
  answers: string | undefined;
  /** Who confirms it; absent where the order does not say. */
  by: string | undefined;
  /** The day on which the files are read: nothing in them may be later. */
  today: IsoDate;
  /** The same command for other files. */
  commandFor: (named: readonly string[]) => string;
  /** What the preview ends with: how to write. */
  howToWrite: string;
}

const switches = ['ghi', 'xem-truoc', 'thay'] as const;
const ofCover = Object.values(coverFlags);
const withValue = ['noi-dung', 'ngay-nhan', 'ngay', 'bo', 'nguoi', 'tra-loi', ...ofCover] as const;
const [flag, text] = [{ type: 'boolean' } as const, { type: 'string' } as const];
const options = {
  ghi: flag,
  'xem-truoc': flag,
  thay: flag,
  ky: text,
  'co-quan': text,
  so: text,
  'ngay-ky': text,
  'co-quan-ky': text,
  'noi-dung': text,
  'ngay-nhan': text,
  ngay: text,
  bo: text,
  nguoi: text,
  'tra-loi': text,
};

/** What the editor ordered, or why the order cannot be carried out; `machineDay` counts where no other day is told. */
export function parseImportOptions(
  args: string[],
  environment: Readonly<Record<string, string | undefined>>,
  machineDay: IsoDate,
): ImportOptions | { refusal: string } {
  const parsed = parseArguments({ args, allowPositionals: true, options });
  // Either files, or a report to take back.
  if (parsed === undefined || parsed.positionals.length > 0 === (parsed.values.bo !== undefined))
    return { refusal: importWords.usage };
  const { values, positionals } = parsed;
  const answers = values['tra-loi'];
  if (answers !== undefined && values.bo !== undefined) return { refusal: importWords.usage };
  if (answers !== undefined && values.ghi === true) return { refusal: letterWords.notBoth };
  // Its value is now among the files, and nobody knows which one it is.
  const lost = listSwallowedFlags(withValue, environment);
  if (lost.length > 0)
    return {
      refusal: importWords.valueSwallowed(
        lost.map(({ name }) => name),
        flagsOf(lost),
      ),
    };
  const swallowed = listSwallowedFlags(switches, environment).map(({ name }) => name);
  const replace = values.thay === true || swallowed.includes('thay');
  const folder = values['noi-dung'];
  const { 'ngay-nhan': day, ngay } = values;
  const receivedOn = day === undefined ? undefined : parseDate(day);
  if (day !== undefined && receivedOn === undefined) return { refusal: importWords.wrongDay(day) };
  const cover = readToldCover(values);
  if ('refusal' in cover) return cover;
  const today = ngay === undefined ? machineDay : parseDate(ngay);
  if (today === undefined) return { refusal: importWords.wrongToday(ngay ?? '') };
  const flags = [
    ...(replace ? ['--thay'] : []),
    ...ofCover.flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]])),
    ...(day === undefined ? [] : ['--ngay-nhan', day]),
    ...(values.bo === undefined ? [] : ['--bo', values.bo]),
    ...(answers === undefined ? [] : ['--tra-loi', answers]),
    ...(values.nguoi === undefined ? [] : ['--nguoi', values.nguoi]),
    ...(ngay === undefined ? [] : ['--ngay', ngay]),
    ...(folder === undefined ? [] : ['--noi-dung', folder]),
  ];
  const again = formatCommand('nhap', [...positionals, ...flags, '--ghi']);
  return {
    named: positionals,
    folder: (folder ?? contentFolder).replace(/[/\\]+$/, ''),
    isPreview: values.ghi !== true || values['xem-truoc'] === true || swallowed.length > 0,
    replace,
    receivedOn,
    toldCover: cover.told,
    takeBack: values.bo,
    answers,
    by: values.nguoi,
    today,
    commandFor: (named) => formatCommand('nhap', [...named, ...flags, ...(values.ghi === true ? ['--ghi'] : [])]),
    howToWrite: swallowed.length > 0 ? importWords.swallowed(swallowed, again) : importWords.previewOnly(again),
  };
}

/** The flags with their values, where npm says which they were. */
function flagsOf(lost: readonly SwallowedFlag[]): string {
  return lost.map(({ name, value }) => `--${name} ${value === '' || value === 'true' ? '…' : value}`).join(' ');
}
