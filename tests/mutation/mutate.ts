import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

/** What we use of Stryker, which is not among our packages: README, "Decisions". */
type Mutant = Record<'fileName' | 'mutatorName' | 'replacement', string> & { location: { start: object } };
type Instrument = (...files: unknown[]) => Promise<{ mutants: Mutant[] }>;
type Runner = new (options: object) => { runMutationTest(): Promise<Mutant[]> };

/** What judges and what reads. Not words, which people read, nor what only a child process does. */
const MUTATED = [
  ...'core/checks core/load core/owed.ts core/periods.ts core/programme core/releases core/status core/text'.split(' '),
  ...'office/intake site/search site/open-data'.split(' '),
];
const LEFT_OUT = ['!src/core/status/example*.ts', '!src/site/open-data/words/*'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '1' },
  },
});
const requireBesideStryker = createRequire(findStryker());
const { Stryker }: { Stryker: Runner } = requireBesideStryker('@stryker-mutator/core');
const { Instrumenter } = requireBesideStryker('@stryker-mutator/instrumenter');
if (values.sample) keepSample(Instrumenter.prototype, Number(values.sample));
for (const part of MUTATED) {
  const isWhole = positionals.length === 0 || positionals.some((path) => `src/${part}`.startsWith(path));
  const paths = isWhole
    ? [`src/${part}`]
    : positionals.filter((path) => part === MUTATED.find((one) => path.startsWith(`src/${one}/`)));
  if (paths.length > 0) await mutate(part, paths);
}

/** A mutant is to be killed by the tests that mirror its folder: they are near, and quick enough to run for each. */
async function mutate(part: string, paths: string[]): Promise<void> {
  process.env['TESTS_OF_MUTANTS'] =
    `tests/${part.endsWith('.ts') ? part.replace('.ts', '.test.ts') : `${part}/**/*.test.ts`}`;
  await new Stryker({
    mutate: [...paths.map((path) => (/\.ts\b/.test(path) ? path : `${path}/**/*.ts`)), ...LEFT_OUT],
    ignorePatterns: ['/dist*', '/.astro', '/.mutants'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: true },
    // It would ask for TypeScript to correct the references of our tsconfig, which has none.
    tsconfigFile: 'none',
    incremental: true,
    incrementalFile: `.mutants/${part.replaceAll('/', '-')}${values.sample ? `-${values.sample}-${values.seed}` : ''}.json`,
    tempDirName: '.mutants/sandbox',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { reportTests: false, allowColor: false },
    concurrency: Number(values.concurrency),
    // A machine that is busy with something else is slow, not wrong.
    dryRunTimeoutMinutes: 30,
    timeoutMS: 60_000,
  }).runMutationTest();
}

/** `npx` puts the folder of commands of what it fetched first in the path. */
function findStryker(): string {
  const folder = (process.env['PATH'] ?? '').split(delimiter).find((path) => existsSync(join(path, 'stryker')));
  if (!folder) throw new Error('Run it by `npm run mutate`, which fetches Stryker.');
  return join(folder, '..', 'beside.js');
}

/** The same seed picks the same mutants of code that did not change, whatever changed elsewhere. */
function keepSample(prototype: { instrument: Instrument }, count: number): void {
  const instrumentAll = prototype.instrument;
  prototype.instrument = async function (...files) {
    const result = await instrumentAll.apply(this, files);
    return { ...result, mutants: result.mutants.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, count) };
  };
}

function lot({ fileName, mutatorName, replacement, location }: Mutant): string {
  const key = [values.seed, relative('.', fileName), mutatorName, replacement, location.start];
  return createHash('sha256').update(JSON.stringify(key)).digest('hex');
}
