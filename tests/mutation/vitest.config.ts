import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [process.env['TESTS_OF_MUTANTS'] ?? ''],
    // A test that a busy machine slows in the first run costs the whole run; what hangs later is ended from outside.
    testTimeout: 600_000,
    // As in the tests themselves. Each mutant has a worker of its own, so what its modules remember goes with it.
    isolate: false,
  },
});
