import type { TestProject } from 'vitest/node';
import { serveBuilt } from './build.ts';

/** The same for the demonstration: the gates of the real site hold for it too. */
export default function buildAndServeDemo(project: TestProject): Promise<() => Promise<void>> {
  return serveBuilt(project, 'src/publish/build/demo.ts', 'dist-demo');
}
