// `npm run luu-tru`: packs the site that was closed, and what it was built from, for those who keep it. Two runs of one
// commit give the same bytes.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../../core/load/content-folder.ts';
import { readContent } from '../../core/load/read-content.ts';
import { fingerprintOf } from '../../core/machine/fingerprint.ts';
import { zipAlike } from '../../core/machine/fixed-zip.ts';
import { listCommitted, readGitState } from '../../core/machine/git.ts';
import { isFile } from '../../core/machine/is-there.ts';
import { checksumFile, cleanCommitOf, manifestFile } from '../../core/machine/manifest.ts';
import { exitCodes, parseArguments, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { slugOf } from '../../core/text/slug.ts';
import { formatDate } from '../../core/words/format.ts';
import { refuseData } from '../../office/commands/print-issues.ts';
import { verifyFolder } from '../verification/verify-files.ts';
import { archiveWords as words } from '../words/archive.ts';

if (import.meta.main)
  await runCommand((args) => makeArchive(args, { repository: '.', site: 'dist', content: contentFolder }));

/** Writes the package into the folder that `--ra` names, with its SHA-256 beside it. */
export async function makeArchive(
  args: string[],
  { repository, site, content }: { repository: string; site: string; content: string },
): Promise<number> {
  const folder = parseArguments({ args, options: { ra: { type: 'string' } } })?.values.ra;
  if (folder === undefined) return refuse(exitCodes.usage, words.usage);
  const result = await readContent(content);
  if ('issues' in result) return refuseData(result.issues);
  const { site: about } = result.content;
  if (about.archivedOn === undefined) return refuse(exitCodes.data, words.notClosed);
  const git = await readGitState(repository);
  if (git === 'no-git' || git.changedFiles !== '') return refuse(exitCodes.data, words.uncommitted);
  const verified = await verifyFolder(site);
  if (
    verified === 'no-manifest' ||
    verified.mismatches.length > 0 ||
    cleanCommitOf(verified.manifest.source) !== git.commit
  )
    return refuse(exitCodes.data, words.unverified);
  const file = path.join(folder, `${slugOf(about.document.number)}-luu-tru-${about.archivedOn}.zip`);
  if (await isFile(file)) return refuse(exitCodes.usage, words.exists(file));
  const listed = verified.manifest.files.map((one) => one.path);
  const parts = [
    ['DOC-TRUOC.txt', Buffer.from(words.readMe(about.document, formatDate(about.archivedOn), git.commit))] as const,
    ...(await readAll(site, 'trang', [...listed, manifestFile, checksumFile])),
    ...(await readAll(repository, 'kho', await listCommitted(repository))),
  ];
  const zip = zipAlike(parts);
  const sha256 = fingerprintOf(zip);
  await mkdir(folder, { recursive: true });
  await writeFile(file, zip, { flag: 'wx' });
  await writeFile(`${file}.sha256`, `${sha256}  ${path.basename(file)}\n`);
  tell(words.made(file, parts.length, sha256));
  return exitCodes.sound;
}

function readAll(folder: string, under: string, names: readonly string[]): Promise<[string, Uint8Array][]> {
  return Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => {
      return [`${under}/${name}`, new Uint8Array(await readFile(path.join(folder, name)))];
    }),
  );
}
