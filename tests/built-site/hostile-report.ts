import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/core/load/read-content.ts';
import { makeRelease } from '../../src/core/releases/make-release.ts';
import { formatJson } from '../../src/office/intake/format-json.ts';

/** Markup where a report and a release hold words; a browser that took any of it for markup would run it. */
export const hostile = {
  note: 'Xem <script>alert("ghi chú")</script>',
  reason: 'Nhầm <img src=x onerror=alert("lý do")>',
  missing: '"><svg onload=alert("tên")>',
  news: '</script><a href="javascript:alert(1)">bấm vào đây</a>',
  issuer: "Cơ quan ' onmouseover='alert(1)",
  approvedBy: '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
} as const;

/** Gives a copy of the content two reports and a release whose words are markup. */
export async function addHostileReports(content: string): Promise<void> {
  for (const folder of ['reports', 'releases']) mkdirSync(join(content, folder), { recursive: true });
  const common = { agency: 'cong-an-xa', source: { number: '45/BC-CAX', issuer: hostile.issuer } };
  const first = {
    id: 'so-dau',
    target: 'bao-hiem-y-te',
    part: 'tham-gia',
    nature: 'point-in-time',
    certainty: 'final',
  };
  const villages = { ...first, id: 'thon', target: 'gia-dinh-van-hoa', part: 'thon', refersTo: '2026' };
  writeReport(content, { ...common, period: '2026-Q3', receivedOn: '2026-10-10' }, [
    { ...first, refersTo: '2026-Q3', value: { kind: 'number', value: 93.9 }, note: hostile.note },
  ]);
  const corrects = { report: '2026-Q3-cong-an-xa', observation: 'so-dau', reason: hostile.reason };
  writeReport(content, { ...common, period: '2026-Q4', receivedOn: '2027-01-10' }, [
    { ...first, refersTo: '2026-Q3', value: { kind: 'number', value: 93.8 }, corrects },
    { ...villages, value: { kind: 'count', count: 20, total: 21, missing: [hostile.missing] } },
  ]);
  const read = await readContent(content);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  const order = { id: '2026-Q4', cutOff: '2027-01-15', publishedOn: '2027-01-20', approvedBy: hostile.approvedBy };
  writeFileSync(join(content, 'releases/2026-Q4.json'), formatJson(makeRelease(read.content, order)));
}

function writeReport(
  content: string,
  { source, ...head }: { agency: string; period: string; receivedOn: string; source: object },
  observations: object[],
): void {
  const update = {
    ...{ id: 'tin', about: 'task', task: 'nv-1-1-01', state: 'under-way', refersTo: head.period },
    note: hostile.news,
  };
  const report = { ...head, source: { ...source, date: head.receivedOn }, observations, updates: [update] };
  writeFileSync(join(content, `reports/${head.period}-${head.agency}.json`), formatJson(report));
}
