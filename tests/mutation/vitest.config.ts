import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['**/*.test.ts'],
    // What works in child processes, which do not know which mutant is alive; and what copies the whole content.
    exclude: ['commands', 'sandbox', 'machine', 'charts', 'styles'].map((folder) => `tests/**/${folder}/**`),
    testTimeout: 60_000,
  },
});
