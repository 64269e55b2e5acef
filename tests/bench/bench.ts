// `npm run bench`: how long the work of editors takes, as ratios, so that a slow machine and a fast one say the same:
// to the time this machine takes for a yardstick, and to the same work on less.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/core/load/read-content.ts';
import { linkProgramme } from '../../src/core/programme/programme.ts';
import { listReleaseStates } from '../../src/core/releases/release-state.ts';
import { figureHeadings } from '../../src/core/words/template-headings.ts';
import { pickKnown } from '../../src/office/intake/known.ts';
import { readFilledTable } from '../../src/office/intake/read-filled-table.ts';
import { coverLabels } from '../../src/office/words/template.ts';
import { writeDemoContent } from '../../src/publish/build/demo-content.ts';

const demo = mkdtempSync(join(tmpdir(), 'bench-'));
writeDemoContent(demo);
const read = await readContent(demo);
if (!('content' in read)) throw new Error('The demonstration has problems: run npm run demo');
const programme = linkProgramme(read.content);
const known = pickKnown(programme);
const shares = programme.targets.flatMap(({ id, parts }) =>
  parts.filter(({ unit, isYesNoOnly }) => unit === '%' && !isYesNoOnly).map((part) => `${id}/${part.id}`),
);
const fourReleases = { ...programme, releases: programme.releases.slice(0, 4) };

const yardstick = await timeOf(() =>
  createHash('sha256')
    .update(Buffer.alloc(64 * 1024 * 1024))
    .digest(),
);
const measured = [
  await compare(
    'import: 4,000 rows, against 400',
    () => importRows(4_000),
    () => importRows(400),
  ),
  await compare(
    'check: text and 8 releases, against the text',
    () => readContent(demo),
    () => readContent('content'),
  ),
  await compare(
    'verdicts: 8 releases, against 4',
    () => listReleaseStates(programme),
    () => listReleaseStates(fourReleases),
  ),
];
rmSync(demo, { recursive: true });

console.log(`The yardstick, SHA-256 of 64 MiB, took ${yardstick.toFixed(0)} ms.`);
console.table(measured);

type Work = () => unknown;

async function compare(work: string, whole: Work, part: Work) {
  const [time, timeOfPart] = [await timeOf(whole), await timeOf(part)];
  return { work, 'in yardsticks': ratio(time, yardstick), 'against less': ratio(time, timeOfPart) };
}

/** The shortest of five runs: whatever else the machine does only adds to it. */
async function timeOf(work: Work): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

function ratio(time: number, other: number): number {
  return Number((time / other).toFixed(2));
}

/** Rows of a CSV file as a program would write them: every share, day by day. */
function importRows(count: number): Promise<unknown> {
  const cover = [
    [coverLabels.period, 'Quý III/2026'],
    [coverLabels.agency, 'Phòng Văn hóa - Xã hội'],
    [coverLabels.number, '45/BC-VHXH'],
    [coverLabels.date, '08/10/2026'],
    [coverLabels.issuer, 'Phòng Văn hóa - Xã hội'],
    [coverLabels.receivedOn, '10/10/2026'],
    [coverLabels.version, 'Mẫu 1'],
  ];
  const { code, refersTo, value, nature, certainty } = figureHeadings;
  const rows = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / shares.length))).toISOString().slice(0, 10);
    const [year, month, date] = day.split('-');
    const share = shares[index % shares.length];
    return [share, `${date}/${month}/${year}`, `${90 + (index % 9)},5`, 'Tại thời điểm', 'Chính thức'];
  });
  const lines = [...cover, [code, refersTo, value, nature, certainty], ...rows].map((cells) => cells.join(';'));
  return readFilledTable(new TextEncoder().encode(lines.join('\r\n')), 'bench.csv', known);
}
