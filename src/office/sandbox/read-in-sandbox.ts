import { fork } from 'node:child_process';
import path from 'node:path';
import { newIssue } from '../../core/issues/catalogue.ts';
import type { ReadSheets } from '../intake/read-sheets.ts';

/** What reading one file may cost. */
export interface SandboxLimits {
  /** Work of the processor: a busy machine takes nothing of it. */
  cpuSeconds: number;
  /** By the clock, for a reading that waits for ever: for a disk, for a cloud. */
  wallSeconds: number;
  heapMegabytes: number;
}

export const sandboxLimits: SandboxLimits = { cpuSeconds: 10, wallSeconds: 90, heapMegabytes: 128 };

/** The flags that keep the child small. */
export function sandboxFlags({ heapMegabytes }: SandboxLimits): string[] {
  return [`--max-old-space-size=${heapMegabytes}`, '--max-semi-space-size=8'];
}

/** What the child answers: what it read, or the stack of a mistake of ours. */
export type SandboxAnswer = { read: ReadSheets } | { fault: string };

/**
 * Reads the cells of a file in a process of its own, which is stopped when it takes too long or too much memory:
 * whatever the file is, this process goes on. Nothing of the child but its answer is used.
 */
export async function readInSandbox(file: string, limits = sandboxLimits): Promise<ReadSheets> {
  const answer = await runChild(file, limits);
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.read;
}

function runChild(file: string, limits: SandboxLimits): Promise<SandboxAnswer> {
  const program = path.join(import.meta.dirname, 'sandbox.ts');
  // With "advanced" the answer may hold maps and sets.
  const child = fork(program, [file, String(limits.cpuSeconds)], {
    execArgv: sandboxFlags(limits),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const stop = (by: 'time' | 'memory') => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve({ read: { issues: [newIssue('reading-stopped', { file }, { by })] } });
    };
    const timer = setTimeout(stop, limits.wallSeconds * 1000, 'time');
    child.on('message', (answer) => {
      clearTimeout(timer);
      resolve(answer as SandboxAnswer);
    });
    // A child that answered has settled this already. One that worked too long ends itself, by a signal where there are
    // signals; one that died in another way ran out of memory.
    child.on('exit', (code, signal) => stop(signal === 'SIGTERM' || code === 1 ? 'time' : 'memory'));
  });
}
