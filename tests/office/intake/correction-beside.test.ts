import { expect, it } from 'vitest';
import type { KnownProgramme } from '../../../src/office/intake/known.ts';
import { buildPreview } from '../../../src/office/intake/preview.ts';
import { accepted, aFigure, aKnownProgramme, someFigures, type TestRow, whatIsSaid } from './filled-tables.ts';

const before = await accepted(
  await someFigures([aFigure('93', { refersTo: 'Quý II' })], {
    ...{ period: 'Quý II/2026', number: '30/BC-CAX', date: '08/07/2026', receivedOn: '09/07/2026' },
  }),
);
const report = { id: before.reportId, ...before.report };
const ref = `${report.id}/${report.observations[0]?.id}`;

/** The quarter before is published, or only imported. */
function known(isPublished: boolean): KnownProgramme {
  const releases = [{ id: '2026-Q2', reports: [{ id: report.id, sha256: 'x' }] }];
  return aKnownProgramme({ reports: [report], ...(isPublished && { releases }) });
}

const corrects = { corrects: ref, reason: 'Đếm nhầm.' };
const alone = aFigure('93,5', { ...corrects, code: null, refersTo: null, nature: null });

it.each<[string, TestRow[]]>([
  ['with all its cells, below the new figure', [aFigure('94'), aFigure('93,5', { ...corrects, refersTo: 'Quý II' })]],
  ['with all its cells, above it', [aFigure('93,5', { ...corrects, refersTo: 'Quý II' }), aFigure('94')]],
  ['that says only what it corrects', [aFigure('94'), alone]],
])('a correction stands beside the new figure of its target, in a row %s', async (_, rows) => {
  for (const isPublished of [true, false]) {
    const { report: read, changes } = await accepted(await someFigures(rows), { known: known(isPublished) });
    const [q2, q3] = [...read.observations].sort((a, b) => (a.refersTo < b.refersTo ? -1 : 1));
    expect(q2).toMatchObject({ refersTo: '2026-Q2', part: 'tham-gia', value: { kind: 'number', value: 93.5 } });
    expect(q2?.corrects).toEqual({ report: report.id, observation: report.observations[0]?.id, reason: 'Đếm nhầm.' });
    expect(q3).toMatchObject({ refersTo: '2026-Q3', value: { kind: 'number', value: 94 } });
    expect(q3?.corrects).toBeUndefined();
    expect(
      buildPreview(changes, known(isPublished))
        .map((row) => row.slice(0, 3).join(' · '))
        .sort(),
    ).toEqual([
      'Thêm · (1) Dân số dùng nước sạch · quý III/2026',
      'Đính chính · (1) Dân số dùng nước sạch · quý II/2026',
    ]);
  }
});

it('a correction of which the new time was left in the row is still asked about', async () => {
  const said = await whatIsSaid(await someFigures([aFigure('93,5', corrects)]), { known: known(true) });
  expect(said.map((line) => line.slice(line.lastIndexOf('[')))).toEqual(['[correction-of-other-time]']);
});

it('a row without code that corrects nothing we know is not read as anything', async () => {
  const row = aFigure('93,5', { ...corrects, corrects: 'khong-co/dong-nao', code: null });
  const said = await whatIsSaid(await someFigures([aFigure('94'), row]), { known: known(true) });
  expect(said.map((line) => line.slice(line.lastIndexOf('[')))).toEqual(['[cell-empty]']);
});

it('an empty row stays empty: nothing is taken from anywhere without a correction', async () => {
  const said = await whatIsSaid(await someFigures([aFigure('94'), aFigure('93,5', { code: null })]), {
    known: known(true),
  });
  expect(said.map((line) => line.slice(line.lastIndexOf('[')))).toEqual(['[cell-empty]']);
});
