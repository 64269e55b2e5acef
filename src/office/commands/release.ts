// `npm run cong-bo`: checks everything, writes the file of a release, and says what it changes and what to do next.

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '../../core/issues/catalogue.ts';
import { readFiles } from '../../core/load/content-files.ts';
import { isLeftAside } from '../../core/load/litter.ts';
import { checkFiles } from '../../core/load/read-content.ts';
import { listChangedSince, readGitState, readRemote } from '../../core/machine/git.ts';
import { isFolder } from '../../core/machine/is-there.ts';
import { takeLock } from '../../core/machine/lock.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import { endOf } from '../../core/periods.ts';
import type { Content } from '../../core/programme/content.ts';
import { makeRelease } from '../../core/releases/make-release.ts';
import { listReleases } from '../../core/releases/release-state.ts';
import { formatJson } from '../intake/format-json.ts';
import { commandWords } from '../words/commands.ts';
import { formatSummary, type ReleaseSummary, releaseCommandWords } from '../words/release-command.ts';
import { printIssues, refuseData } from './print-issues.ts';
import { parseReleaseOptions, type ReleaseOptions, releaseFlags } from './release-options.ts';
import { summariseRelease } from './release-summary.ts';
import { listSwallowedFlags } from './swallowed-flags.ts';
import { todayInVietnam } from './today.ts';

if (import.meta.main) await runCommand((args) => release(args, process.env));

/** The release that the editor ordered, made or refused: the exit code. `environment` holds what npm leaves there. */
export async function release(args: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const swallowed = listSwallowedFlags(releaseFlags, environment).map(({ name }) => `--${name}`);
  if (swallowed.length > 0) return refuse(exitCodes.usage, releaseCommandWords.swallowed(swallowed.join(', ')));
  const options = parseReleaseOptions(args, todayInVietnam());
  if ('refusals' in options) return refuse(exitCodes.usage, ...options.refusals);
  if (!(await isFolder(options.folder))) return refuse(exitCodes.usage, commandWords.notThere(options.folder));
  const beside = path.dirname(path.resolve(options.folder));
  const giveBack = await takeLock(path.join(beside, '.release.lock'));
  if (giveBack === 'held') return refuse(exitCodes.system, releaseCommandWords.busy);
  try {
    return await prepare(options, path.join(beside, '.release.unfinished'));
  } finally {
    await giveBack();
  }
}

async function prepare(options: ReleaseOptions, unfinished: string): Promise<number> {
  const { folder, isPreview } = options;
  const git = await readGitState(folder, 'folder');
  if (git === 'no-git') return refuse(exitCodes.system, releaseCommandWords.noGit);
  const changed = listChanged(git.changedFiles);
  if (changed !== '') return refuse(exitCodes.data, releaseCommandWords.dirty(changed));
  const made = await make(options);
  if (made === 'published') return refuse(exitCodes.data, releaseCommandWords.published(options.id));
  if ('refusal' in made) return refuse(exitCodes.usage, made.refusal);
  if ('issues' in made) return refuseData(made.issues);
  const summary = summariseRelease(made.content);
  if (await isNothing(summary, folder)) return refuse(exitCodes.data, releaseCommandWords.nothing(summary));
  printIssues(made.warnings);
  tell(formatSummary(summary));
  const file = `${folder}/releases/${options.id}.json`;
  if (!isPreview) {
    // The first release makes the folder of releases.
    await mkdir(path.dirname(file), { recursive: true });
    await writeWhole(file, made.text, unfinished);
  }
  if (isPreview) {
    tell(commandWords.nothingWritten);
    return exitCodes.sound;
  }
  const { baseUrl } = made.content.site;
  const steps = { ...summary, file, siteUrl: baseUrl, push: await readRemote(folder) };
  tell(`${commandWords.written(file)}\n${releaseCommandWords.next(steps)}`);
  return exitCodes.sound;
}

/** A release that would say what the one before said; a change of the text or of a record is something to say. */
async function isNothing({ previous, reports, newReports, moves }: ReleaseSummary, folder: string): Promise<boolean> {
  if (previous === undefined) return reports === 0;
  if (newReports > 0 || moves.length > 0) return false;
  const changed = await listChangedSince(`releases/${previous}.json`, folder);
  return changed.every((file) => /^(?:releases|reports)\//.test(file));
}

/** What is not committed of the content; a received workbook is none of it, whatever `.gitignore` says. */
function listChanged(status: string): string {
  const lines = status.split('\n').filter((line) => !isLeftAside(line.slice(3).replace(/"$/, '')));
  return lines.join('\n');
}

type Made =
  | { text: string; content: Content; warnings: Issue[] }
  | { issues: Issue[] }
  | { refusal: string }
  | 'published';

/** The release, checked together with everything else as if it were already written. */
async function make({ folder, isPreview: _, ...order }: ReleaseOptions): Promise<Made> {
  const files = await readFiles(folder);
  const before = checkFiles(files, folder);
  if ('issues' in before) return before;
  if (before.content.releases.has(order.id)) return 'published';
  const refusal = refuseOrder(before.content, order);
  if (refusal !== undefined) return { refusal };
  const text = formatJson(makeRelease(before.content, order));
  const after = checkFiles(new Map([...files, [`releases/${order.id}.json`, Buffer.from(text)]]), folder);
  return 'issues' in after ? after : { text, ...after };
}

/** What is wrong with the order itself, in the words of the command: the file that would say it is not there yet. */
function refuseOrder(content: Content, { id, cutOff }: Pick<ReleaseOptions, 'id' | 'cutOff'>): string | undefined {
  const end = endOf(id);
  if (cutOff < end) return releaseCommandWords.tooEarly(id, cutOff, end);
  const last = listReleases(content).at(-1);
  if (last === undefined || (cutOff > last.cutOff && end >= endOf(last.id))) return undefined;
  return releaseCommandWords.notAfter(last.id, last.cutOff);
}
