import type { TestProject } from 'vitest/node';
import { startAndServe } from './start-site.ts';

/** The same for the demonstration: the gates of the real site hold for it too. */
export default function buildAndServeDemo(project: TestProject): Promise<() => Promise<void>> {
  return startAndServe(project, { script: 'demo', address: 'http://localhost:4322/', made: 'dist-demo' });
}
