import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { caches } from './setup/caches.ts';
import { LongestFirst } from './setup/longest-first.ts';

const { NODE_COMPILE_CACHE } = caches;

/** Too long for people who wait for them while they work: what `npm run lint` checks, and what starts programs. */
const lint = 'tests/lint.test.ts';
const programs = ['office/commands', 'office/desk', 'publish'].map((room) => `tests/${room}/**/*.test.ts`);

// A machine that is busy with something else is slow, not wrong.
const ofCode = { env: { NODE_COMPILE_CACHE }, testTimeout: 60_000, hookTimeout: 60_000 };

/** Three at once while most of them wait for a program; two where each has a browser, which a small machine bears. */
const [waiting, browsing] = [
  { maxWorkers: 3, sequence: { groupOrder: 0 } },
  { maxWorkers: 2, sequence: { groupOrder: 1 } },
];

/** Tests of a built site start once it is there. On a machine that is busy with something else, a hook takes its time. */
const builtSite = {
  ...browsing,
  setupFiles: ['tests/built-site/wait-until-started.ts'],
  env: caches,
  hookTimeout: 900_000,
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // No file changes what another sees: modules, and the browser, are loaded once in each worker.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { ...waiting, name: 'lint', include: [lint], testTimeout: 400_000 } },
      { extends: true, test: { ...waiting, ...ofCode, name: 'programs', include: programs } },
      {
        extends: true,
        test: {
          ...waiting,
          ...ofCode,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built-site/**', lint, ...programs],
        },
      },
      {
        extends: true,
        test: {
          ...builtSite,
          name: 'site',
          include: ['tests/built-site/**/*.test.ts'],
          exclude: ['demo', 'charts', 'figures', 'release'].map((name) => `tests/built-site/${name}.test.ts`),
          globalSetup: 'tests/built-site/build.ts',
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          ...builtSite,
          name: 'demo',
          include: [
            'every-page',
            'accessibility',
            'fidelity',
            'markup',
            'narrow-screens',
            'network',
            'pages',
            'weight',
            'agency',
            'tasks',
            'demo',
            'charts',
            'figures',
            'release',
            'open-data',
            'cards',
            'served',
          ].map((name) => `tests/built-site/${name}.test.ts`),
          globalSetup: 'tests/built-site/build-demo.ts',
          testTimeout: 400_000,
        },
      },
    ],
  },
});
