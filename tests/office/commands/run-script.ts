import { execFile } from 'node:child_process';

/** What a command answered. */
export interface Answer {
  exitCode: number;
  output: string;
  errors: string;
}

/** Runs a command of the editors as they run it; \`environment\` holds what npm leaves there. */
export function runScript(
  script: string,
  args: string[],
  nodeOptions: string[] = [],
  environment: Record<string, string> = {},
): Promise<Answer> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [...nodeOptions, script, ...args], { env }, (error, output, errors) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}
