// `npm run cong-bo`: checks everything, writes the file of a release, and says what it changes and what to do next.

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readFiles } from '../../core/load/content-files.ts';
import { isLeftAside } from '../../core/load/litter.ts';
import { readGitState, readRemote } from '../../core/machine/git.ts';
import { isFolder } from '../../core/machine/is-there.ts';
import { takeLock } from '../../core/machine/lock.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import { linkProgramme } from '../../core/programme/programme.ts';
import { listReleaseStates } from '../../core/releases/release-state.ts';
import { draftRelease, type OrderRefusal, saysNothing } from '../quarter/draft-release.ts';
import { summariseRelease } from '../quarter/release-summary.ts';
import { commandWords } from '../words/commands.ts';
import { formatSummary, releaseCommandWords } from '../words/release-command.ts';
import { printIssues, refuseData } from './print-issues.ts';
import { parseReleaseOptions, type ReleaseOptions, releaseFlags } from './release-options.ts';
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
  const made = draftRelease(await readFiles(folder), folder, options);
  if (made === 'published') return refuse(exitCodes.data, releaseCommandWords.published(options.id));
  if ('refusal' in made) return refuse(exitCodes.usage, sayRefusal(options, made.refusal));
  if ('issues' in made) return refuseData(made.issues);
  const programme = linkProgramme(made.content);
  const summary = summariseRelease(programme, listReleaseStates(programme));
  if (await saysNothing(summary, folder)) return refuse(exitCodes.data, releaseCommandWords.nothing(summary));
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

/** What is wrong with the order itself, in the words of the command. */
function sayRefusal({ id, cutOff }: ReleaseOptions, refusal: OrderRefusal): string {
  if (refusal.kind === 'not-ended') return releaseCommandWords.notEnded(id, refusal.end);
  return refusal.kind === 'too-early'
    ? releaseCommandWords.tooEarly(id, cutOff, refusal.end)
    : releaseCommandWords.notAfter(refusal.last, refusal.cutOff);
}

/** What is not committed of the content; a received workbook is none of it, whatever `.gitignore` says. */
function listChanged(status: string): string {
  const lines = status.split('\n').filter((line) => !isLeftAside(line.slice(3).replace(/"$/, '')));
  return lines.join('\n');
}
