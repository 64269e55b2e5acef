import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [process.env['TESTS_OF_MUTANTS'] ?? ''],
    testTimeout: 60_000,
  },
});
