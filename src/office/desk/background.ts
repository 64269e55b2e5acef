import { complain } from '../../core/machine/tell.ts';
import { deskFrameWords as words } from '../words/desk-frame.ts';

/** How far the work in the background is. */
export interface Progress {
  isRunning: boolean;
  /** In a sentence. */
  said: string;
  done: number;
  /** Of how many; 0 where nobody knows. */
  of: number;
}

export type ReportProgress = (progress: Partial<Omit<Progress, 'isRunning'>>) => void;

/** One piece of work at a time that goes on while pages are answered. */
export interface Background {
  progress: () => Progress;
  /** Begins, unless something is running. */
  start: (work: (report: ReportProgress) => Promise<void>) => void;
  /** Until what runs has ended. */
  ended: () => Promise<void>;
}

export function makeBackground(): Background {
  let progress: Progress = { isRunning: false, said: '', done: 0, of: 0 };
  let running: Promise<void> = Promise.resolve();
  return {
    progress: () => progress,
    start: (work) => {
      if (progress.isRunning) return;
      progress = { isRunning: true, said: '', done: 0, of: 0 };
      running = work((more) => {
        progress = { ...progress, ...more };
      })
        // What nobody expected is said in the window of the desk, which stays open.
        .catch((error: unknown) => complain(`${words.fault}\n${error}`))
        .finally(() => {
          progress = { ...progress, isRunning: false };
        });
    },
    ended: () => running,
  };
}
