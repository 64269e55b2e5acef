import { fingerprintOfText } from '../../core/machine/fingerprint.ts';
import type { Release } from '../../core/releases/release-state.ts';
import type { ReadSite } from './read-published.ts';
import type { RecordFault } from './record-fault.ts';

const folder = 'nguon/';

/** There is one official text, of the name that the data gives, and it is the one that each release speaks of. */
export async function compareText(
  paths: readonly string[],
  read: ReadSite,
  { releases, file }: { releases: readonly Release[]; file: string | undefined },
): Promise<RecordFault[]> {
  const texts = paths.filter((path) => path.startsWith(folder));
  const [first] = texts;
  const expected = file === undefined ? first : folder + file;
  if (first === undefined || texts.length > 1 || first !== expected)
    return [{ place: folder, found: texts.join('; '), expected: expected ?? `${folder}….txt` }];
  const found = fingerprintOfText((await read(first)) ?? '');
  const other = releases.find(({ text }) => text !== undefined && text !== found);
  return other === undefined ? [] : [{ place: `${first}, SHA-256`, found, expected: other.text }];
}
