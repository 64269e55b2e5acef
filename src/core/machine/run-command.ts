import { type ParseArgsConfig, parseArgs } from 'node:util';
import { machineWords } from '../words/machine.ts';
import { complain } from './tell.ts';

/** What a command tells the shell: sound, a problem of the data, a wrong use, a fault of the program or the machine. */
export const exitCodes = { sound: 0, data: 1, usage: 2, system: 3 } as const;

/** What the machine refuses, in words: no fault of the program, and no stack to read. */
const machineFaults = ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'EIO', 'EDQUOT', 'EFBIG', 'EBUSY'] as const;

/** Runs a command on the arguments it was given. */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  process.exitCode = await carryOut(() => command(process.argv.slice(2)));
}

/** What a command throws becomes words and an exit code. */
export async function carryOut(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    complain(describeFault(error));
    return exitCodes.system;
  }
}

/** Says why a command does not do what it was asked. */
export function refuse(exitCode: number, ...words: string[]): number {
  for (const one of words) complain(one);
  return exitCode;
}

/** The arguments as a command declares them; nothing where others were given. */
export function parseArguments<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch {
    return undefined;
  }
}

function describeFault(error: unknown): string {
  return describeMachineFault(error) ?? `${machineWords.programFault}\n${(error as Error).stack ?? error}`;
}

/** What the machine refused, in words; nothing of a fault of the program. */
export function describeMachineFault(error: unknown): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const machineFault = machineFaults.find((known) => known === code);
  return machineFault && machineWords.machineFault[machineFault](path ?? '');
}
