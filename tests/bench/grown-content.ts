import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/core/load/read-content.ts';
import { fingerprintOf } from '../../src/core/machine/fingerprint.ts';
import type { Content } from '../../src/core/programme/content.ts';
import { makeRelease } from '../../src/core/releases/make-release.ts';
import { formatJson } from '../../src/office/intake/format-json.ts';
import { writeDemoContent } from '../../src/publish/build/demo-content.ts';

/** How much there is: `times` the text and its records, and so many quarters of reports and releases. */
export interface Growth {
  times: number;
  quarters: number;
}

/** What stands in the text or beside it; bodies and words of the glossary do not grow in number with a programme. */
const grown = ['targets', 'tasks', 'plans', 'works', 'citations', 'errata'] as const;
const prefixes = ['ct-', 'da-', 'cong-trinh-', 'muc-'];
const quartersOfDemo = 8;

/** Writes content that passes the check, and gives it: grown from the demonstration: the same words again and again, under other ids. */
export async function writeGrownContent(folder: string, { times, quarters }: Growth): Promise<Content> {
  writeDemoContent(folder);
  // Replies and explanations are of releases, which are made anew.
  for (const kind of ['releases', 'replies']) rmSync(join(folder, kind), { recursive: true });
  for (const name of filesOf(folder, 'reports')) {
    const file = join(folder, 'reports', name);
    writeJson(file, { ...readJson(file), explanations: [] });
  }
  repeatQuarters(folder, quarters);
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 2);
  const ids = listIds(folder);
  repeatText(folder, copies);
  for (const kind of grown) {
    for (const name of filesOf(folder, kind)) {
      const record = readJson(join(folder, kind, name));
      for (const copy of copies) {
        const again = withOtherIds(record, copy, ids);
        // Doubts are numbered through.
        if (kind === 'errata') again.order = record.order + 100 * (copy - 1);
        writeJson(join(folder, kind, name.replace(/\.json$/, `-${copy}.json`)), again);
      }
    }
  }
  for (const name of filesOf(folder, 'reports')) repeatEntries(join(folder, 'reports', name), copies, ids);
  return writeReleases(folder, quarters);
}

// biome-ignore lint/suspicious/noExplicitAny: records of every kind pass through, as the JSON they are
type Json = any;

/** Every id and every address that has the id of a record or a section in it. */
function listIds(folder: string): Set<string> {
  const sections = filesOf(folder, 'programme').map((name) => name.replace('.mdx', ''));
  const records = grown.flatMap((kind) => filesOf(folder, kind).map((name) => name.replace('.json', '')));
  const blocks = filesOf(folder, 'programme').flatMap((name) =>
    [...readFileSync(join(folder, 'programme', name), 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id),
  );
  const ids = [...sections, ...records, ...blocks];
  return new Set([...ids, ...ids.flatMap((id) => prefixes.map((prefix) => prefix + id))]);
}

function withOtherIds(value: Json, copy: number, ids: ReadonlySet<string>): Json {
  if (typeof value === 'string') return ids.has(value) ? `${value}-${copy}` : value;
  if (Array.isArray(value)) return value.map((one) => withOtherIds(one, copy, ids));
  if (value === null || typeof value !== 'object') return value;
  // A body may be called as a section is, and is the same in each copy.
  const other = ([key, one]: [string, Json]) => (/^agenc/.test(key) ? one : withOtherIds(one, copy, ids));
  return Object.fromEntries(Object.entries(value).map((entry) => [entry[0], other(entry)]));
}

function repeatText(folder: string, copies: readonly number[]): void {
  for (const name of filesOf(folder, 'programme')) {
    const text = readFileSync(join(folder, 'programme', name), 'utf8');
    for (const copy of copies) {
      const again = text
        .replace(/^order: (\d+)$/m, (_, order) => `order: ${Number(order) + 1000 * (copy - 1)}`)
        .replace(/^parent: (.+)$/m, `parent: $1-${copy}`)
        .replaceAll(/ id="([^"]+)"/g, ` id="$1-${copy}"`);
      writeFileSync(join(folder, 'programme', name.replace('.mdx', `-${copy}.mdx`)), again);
    }
  }
  const site = readJson(join(folder, 'site.json'));
  const source = join(folder, 'source', site.source.file);
  const once = readFileSync(source, 'utf8').replace(/\n?$/, '\n');
  const whole = once.repeat(copies.length + 1);
  writeFileSync(source, whole);
  writeJson(join(folder, 'site.json'), { ...site, source: { ...site.source, sha256: fingerprintOf(whole) } });
  repeatMends(join(folder, 'source/mends.json'), once.split('\n').length - 1, copies);
}

function repeatMends(file: string, lines: number, copies: readonly number[]): void {
  const mends = readJson(file);
  const further = (mend: Json, by: number) => ({
    ...mend,
    ...(mend.lines && { lines: mend.lines.map((line: number) => line + by) }),
    ...(mend.line && { line: mend.line + by }),
  });
  const again = Object.entries(mends).map(([name, list]) => [
    name,
    [1, ...copies].flatMap((copy) => (list as Json[]).map((mend) => further(mend, lines * (copy - 1)))),
  ]);
  writeJson(file, Object.fromEntries(again));
}

function repeatEntries(file: string, copies: readonly number[], ids: ReadonlySet<string>): void {
  const report = readJson(file);
  const own = ({ id }: Json) => id as string;
  const entries = new Set([...ids, ...[...report.observations, ...report.updates].map(own)]);
  const again = (list: Json[]) => [
    ...list,
    ...copies.flatMap((copy) =>
      list.map((entry) => {
        const other = withOtherIds(entry, copy, entries);
        const { corrects } = other;
        if (corrects === undefined) return other;
        const named = corrects.observation === undefined ? 'update' : 'observation';
        return { ...other, corrects: { ...corrects, [named]: `${entry.corrects[named]}-${copy}` } };
      }),
    ),
  ];
  writeJson(file, { ...report, observations: again(report.observations), updates: again(report.updates) });
}

/** The two years of the demonstration, and years in which nothing changes any more; the programme then ends later too. */
function repeatQuarters(folder: string, quarters: number): void {
  const site = readJson(join(folder, 'site.json'));
  const to = Math.max(site.document.period.to, 2025 + Math.ceil(quarters / 4));
  const { document } = site;
  writeJson(join(folder, 'site.json'), { ...site, document: { ...document, period: { ...document.period, to } } });
  const names = filesOf(folder, 'reports').sort();
  const last = lastValues(names.map((name) => readJson(join(folder, 'reports', name))));
  for (const name of names) {
    const text = readFileSync(join(folder, 'reports', name), 'utf8');
    const first = (Number(name.slice(0, 4)) - 2026) * 4 + Number(name.slice(6, 7)) - 1;
    if (first >= quarters) rmSync(join(folder, 'reports', name));
    for (let round = 1; first + round * quartersOfDemo < quarters; round += 1)
      writeFileSync(join(folder, 'reports', later(name, round)), asBefore(later(text, round), last));
  }
}

function lastValues(reports: readonly Json[]): Map<string, Json> {
  const known = reports.flatMap(({ observations, updates }) => [
    ...observations.map((one: Json) => [seriesOf(one), one.value]),
    ...updates.filter(({ done }: Json) => done).map((one: Json) => [seriesOf(one), one.done]),
  ]);
  return new Map(known as [string, Json][]);
}

/** A sum since January is the same again a year later. */
function seriesOf({ target, part, nature, refersTo, about, ...subjects }: Json): string {
  if (about !== undefined) return `${about} ${subjects[about]}`;
  return `${target} ${part} ${nature} ${nature === 'cumulative-in-year' ? refersTo.slice(4) : ''}`;
}

function later(text: string, rounds: number): string {
  return text.replaceAll(/20[23]\d(?=-Q\d|-q\d|-\d\d-\d\d|")/g, (year) => String(Number(year) + 2 * rounds));
}

/** Totals that fell, or figures that leap, would be refused; a promise is measured from one start. */
function asBefore(text: string, last: ReadonlyMap<string, Json>): string {
  const report = JSON.parse(text);
  const observations = report.observations
    .filter(({ isBaseline, corrects }: Json) => !isBaseline && corrects === undefined)
    .map((one: Json) => ({ ...one, value: last.get(seriesOf(one)) }));
  const updates = report.updates
    .filter(({ corrects }: Json) => corrects === undefined)
    .map((one: Json) => ({ ...one, ...(one.done && { done: last.get(seriesOf(one)) }) }));
  return formatJson({ ...report, observations, updates });
}

async function writeReleases(folder: string, quarters: number): Promise<Content> {
  const read = await readContent(folder);
  if (!('content' in read)) throw new Error(`Grown content is refused: ${JSON.stringify(read.issues.slice(0, 5))}`);
  const { content } = read;
  mkdirSync(join(folder, 'releases'));
  for (let index = 0; index < quarters; index += 1) {
    const [year, quarter] = [2026 + Math.floor(index / 4), (index % 4) + 1];
    const id = `${year}-Q${quarter}` as const;
    const [month, day] = quarter === 4 ? ['01', '31'] : [['04', '07', '10'][quarter - 1], '15'];
    const cutOff = `${quarter === 4 ? year + 1 : year}-${month}-${day}`;
    const order = { id, cutOff, publishedOn: cutOff, approvedBy: 'Người duyệt minh họa' };
    const release = makeRelease(content, order);
    const text = formatJson(release);
    writeFileSync(join(folder, 'releases', `${id}.json`), text);
    content.releases.set(id, release);
    content.fingerprints.set(`releases/${id}.json`, fingerprintOf(text));
  }
  return content;
}

function filesOf(folder: string, kind: string): string[] {
  return readdirSync(join(folder, kind));
}

function readJson(file: string): Json {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function writeJson(file: string, record: object): void {
  writeFileSync(file, formatJson(record));
}
