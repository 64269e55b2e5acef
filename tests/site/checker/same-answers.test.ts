import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { reportSchema } from '../../../src/core/schemas/report.ts';
import { formatReport } from '../../../src/office/intake/format-json.ts';
import { pickKnown } from '../../../src/office/intake/known.ts';
import { buildPreview } from '../../../src/office/intake/preview.ts';
import { readReport } from '../../../src/office/intake/read-filled-table.ts';
import { readInSandbox } from '../../../src/office/sandbox/read-in-sandbox.ts';
import type { Answer, Question, Told } from '../../../src/site/checker/answer.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const folder = 'tests/fixtures/intake';
const known = pickKnown(await readRealProgramme());
const today = '2026-11-28';

afterEach(() => vi.unstubAllGlobals());

/** What the worker posts for a file: what was sent to it and what it answers crosses as between a page and a worker. */
async function askWorker(file: string): Promise<Answer> {
  vi.resetModules();
  let listener: (event: { data: Question }) => void = () => expect.fail('nobody listens');
  const answer = new Promise<Answer>((resolve) => {
    vi.stubGlobal('addEventListener', (_: string, heard: typeof listener) => {
      listener = heard;
    });
    vi.stubGlobal('postMessage', (posted: Answer) => resolve(structuredClone(posted)));
  });
  await import('../../../src/site/checker/worker.ts');
  const bytes = new Uint8Array(readFileSync(file));
  listener({ data: structuredClone({ bytes, file, known: JSON.parse(JSON.stringify(known)), today }) });
  return answer;
}

/** The same, as the command reads the file, holds its report against the schema and writes it. */
async function askCommand(file: string): Promise<Answer> {
  const intake = readReport(await readInSandbox(file), file, known, { today });
  const told = (issues: typeof intake.notices): Told[] =>
    issues.map((issue) => ({ code: issue.code, message: formatIssue(issue).replace(` [${issue.code}]`, '') }));
  const notices = told(intake.notices);
  if ('issues' in intake) return { problems: told(intake.issues), notices };
  const json = formatReport(reportSchema.parse(intake.report));
  const rows = buildPreview(intake.changes, known);
  return { problems: [], notices, accepted: { rows, saved: { fileName: `${intake.reportId}.json`, json } } };
}

it.each(readdirSync(folder))(
  'says the same of %s in the browser as in the command',
  { timeout: 60_000 },
  async (name) => {
    const file = `${folder}/${name}`;
    const answer = await askWorker(file);
    expect(answer.problems.length > 0 || answer.accepted !== undefined).toBe(true);
    expect(answer).toEqual(await askCommand(file));
  },
);
