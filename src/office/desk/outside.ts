import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command said, and whether it did what was asked. */
export interface ScriptAnswer {
  isDone: boolean;
  said: string;
}

/** What the desk has done by the programs of the publishing room, each in a process of its own. */
export interface Outside {
  /** Builds, checks and puts a site in its place; `content` where it is not the project's own. */
  build: (order: { content?: string; outDir: string; onPage: () => void }) => Promise<ScriptAnswer>;
  verify: (folder: string) => Promise<ScriptAnswer>;
  /** Copies a built site into a folder elsewhere, in one stroke. */
  deliver: (site: string, folder: string) => Promise<ScriptAnswer>;
  /** What stands at an address of the published site; nothing where it cannot be had. */
  readLive: (address: string) => Promise<string | undefined>;
  /** Takes a built site to a server; without a site, only asks which key the server shows. */
  takeToServer: (site: string | undefined, place: object) => Promise<ScriptAnswer>;
}

/** A line in which the build says that a page is written. */
const pageLine = /[├└]─ \/\S*\.html/g;

/** The programs of a project, run in its folder. */
export function makeOutside(project: string): Outside {
  const publish = (script: string) => path.join(project, 'src/publish', script);
  return {
    build: ({ content, outDir, onPage }) =>
      run(project, [publish('build/build.ts'), '--outDir', outDir], {
        variables: content === undefined ? {} : { CONTENT_FOLDER: content },
        hear: (said) => {
          for (const _ of said.matchAll(pageLine)) onPage();
        },
      }),
    verify: (folder) => run(project, [publish('verification/verify.ts'), folder, '--cho-ky']),
    takeToServer: (site, place) => {
      const args = [publish('deploy/deliver-sftp.ts'), ...(site === undefined ? [] : [site])];
      return run(project, args, { input: JSON.stringify(place) });
    },
    readLive: readAddress,
    deliver: (site, folder) => run(project, [publish('deploy/deliver.ts'), site, folder]),
  };
}

const patience = 20_000;

async function readAddress(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

interface Run {
  variables?: Record<string, string>;
  /** What the program reads from its standard input. */
  input?: string;
  hear?: (said: string) => void;
}

function run(
  project: string,
  args: string[],
  { variables = {}, input, hear = () => {} }: Run = {},
): Promise<ScriptAnswer> {
  const endWithDesk = pathToFileURL(path.join(project, 'src/publish/build/end-with-parent.ts')).href;
  const child = spawn(process.execPath, ['--import', endWithDesk, ...args], {
    cwd: project,
    env: { ...process.env, ...variables },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', 'ipc'],
  });
  // A program that ends before it has read all is told of by what it says.
  child.stdin?.on('error', () => {}).end(input);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
      hear(text);
    });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ isDone: false, said: String(error) }));
    child.on('close', (code) => resolve({ isDone: code === 0, said: lastLines(said) }));
  });
}

function lastLines(said: string): string {
  return said.trim().split('\n').slice(-15).join('\n');
}
