import { execFile } from 'node:child_process';

/** What a command answered. */
export interface Answer {
  exitCode: number;
  output: string;
  errors: string;
}

/** The day on which commands run in tests, whatever the day of the machine: files of 2026 must not come from the future. */
const fixedDay = `data:text/javascript,${encodeURIComponent(`
  const Clock = Date;
  globalThis.Date = class extends Clock {
    constructor(...given) {
      super(...(given.length === 0 ? ['2026-11-28T05:00:00Z'] : given));
    }
  };`)}`;

/** What the commands of package.json preload. */
const compileCache = './src/core/machine/compile-cache.ts';

/** Runs a command of the editors as they run it; \`environment\` holds what npm leaves there. */
export function runScript(
  script: string,
  args: string[],
  nodeOptions: string[] = [],
  environment: Record<string, string> = {},
): Promise<Answer> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', compileCache, '--import', fixedDay, ...nodeOptions, script, ...args],
      { env },
      (error, output, errors) => {
        resolve({ exitCode: error === null ? 0 : Number(error.code), output, errors });
      },
    );
  });
}
