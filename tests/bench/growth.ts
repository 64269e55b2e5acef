// `npm run bench:growth`: what a check and a build cost of ten times the text and records, and of ten years of reports,
// against what they cost of the demonstration. Seconds are those of the processor, which others on a machine do not add to.
// And how long a reader of ten times the records waits on an old phone, which others on a machine do add to.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Growth, writeGrownContent } from './grown-content.ts';
import { measureActions } from './reader.ts';

interface Cost {
  check: number;
  build: number;
  memory: number;
  largestPage: number;
}

/** At most so many times the cost of the demonstration. */
const bars: { name: string; growth: Growth; most: Cost }[] = [
  {
    name: 'ten times the text and records',
    growth: { times: 10, quarters: 8 },
    most: { check: 12, build: 12, memory: 12, largestPage: 12 },
  },
  {
    name: 'forty quarters, not eight',
    growth: { times: 1, quarters: 40 },
    most: { check: 5.5, build: 5.5, memory: 2, largestPage: 2 },
  },
];
/** Milliseconds that a page may be held up by what a reader does: told and not failed by, since a busy machine doubles them. */
const mostWait = 200;
const units = { check: 's', build: 's', memory: 'MB', largestPage: 'KB' } as const;

const once = await measure({ times: 1, quarters: 8 });
const rows = [];
const waits: Awaited<ReturnType<typeof measureActions>> = [];
for (const { name, growth, most } of bars) {
  const cost = await measure(growth, async (site) => {
    if (growth.times > 1) waits.push(...(await measureActions(site)));
  });
  for (const key of Object.keys(units) as (keyof Cost)[]) {
    const ratio = cost[key] / once[key];
    if (ratio > most[key]) process.exitCode = 1;
    rows.push({
      growth: name,
      of: key,
      demonstration: `${once[key].toFixed(1)} ${units[key]}`,
      grown: `${cost[key].toFixed(1)} ${units[key]}`,
      ratio: Number(ratio.toFixed(2)),
      'at most': most[key],
    });
  }
}
console.table(rows);
console.log(`Ten times the records, processor slowed four times; at most ${mostWait} ms where nothing else runs:`);
console.table(waits);

async function measure(growth: Growth, read?: (site: string) => Promise<void>): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  mkdirSync(content);
  try {
    await writeGrownContent(content, growth);
    const check = run(['src/office/commands/check.ts'], content, folder);
    const build = run(['src/publish/build/build.ts', '--outDir', site], content, folder);
    await read?.(site);
    return {
      check: check.seconds,
      build: build.seconds,
      memory: build.megabytes,
      largestPage: largestPage(site) / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The seconds of all its processes, and the memory of the one that took most. */
function run(command: string[], content: string, folder: string): { seconds: number; megabytes: number } {
  const usage = join(folder, 'usage');
  rmSync(usage, { force: true });
  const telling = `--import ${new URL('tell-usage.ts', import.meta.url).href}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, CONTENT_FOLDER: content, USAGE_FILE: usage, NODE_OPTIONS: telling },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const told = readFileSync(usage, 'utf8').trim().split('\n');
  const costs: { seconds: number; megabytes: number }[] = told.map((line) => JSON.parse(line));
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
  };
}

function largestPage(site: string): number {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return Math.max(...pages.map((page) => statSync(join(site, page)).size));
}
