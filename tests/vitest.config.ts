import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        // A machine that is busy with something else is slow, not wrong.
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/built-site/**'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/built-site/**/*.test.ts'],
          exclude: ['demo', 'charts', 'figures', 'release'].map((name) => `tests/built-site/${name}.test.ts`),
          globalSetup: 'tests/built-site/build.ts',
          // Each file may open a browser or build the site; two at once is what a small machine bears.
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 400_000,
        },
      },
      {
        extends: true,
        test: {
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
          ].map((name) => `tests/built-site/${name}.test.ts`),
          globalSetup: 'tests/built-site/build-demo.ts',
          maxWorkers: 2,
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
    ],
  },
});
