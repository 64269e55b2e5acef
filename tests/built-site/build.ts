import type { TestProject } from 'vitest/node';
import { startAndServe } from './start-site.ts';

/** Builds the real site once, cold, and serves it to every test of the built site. */
export default function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  return startAndServe(project, { script: 'start', address: 'http://localhost:4321/', made: 'dist' });
}
