import { expect, it } from 'vitest';
import { runInSlices } from '../../../src/site/search/in-slices.ts';

/** Steps of five milliseconds by a clock of their own. */
function* work(clock: { now: number }, done: string[]): Generator<undefined, string> {
  for (let step = 1; step <= 7; step += 1) {
    clock.now += 5;
    done.push(`step ${step}`);
    yield;
  }
  return 'all';
}

it('pauses a long work after a few milliseconds, so that others get their turn, and gives what it made', async () => {
  const clock = { now: 0 };
  const done: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done.push('a reader');
  const made = runInSlices(work(clock, done), () => clock.now);
  port2.postMessage(undefined);
  expect(await made).toBe('all');
  port1.close();
  expect(done.slice(0, 3)).toEqual(['step 1', 'step 2', 'step 3']);
  expect(done.indexOf('a reader')).toBeLessThan(done.indexOf('step 7'));
});
