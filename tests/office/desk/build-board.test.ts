import { expect, it } from 'vitest';
import { linkProgramme } from '../../../src/core/programme/programme.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildBoard } from '../../../src/office/desk/build-board.ts';
import {
  aFigure,
  anAgency,
  aRelease,
  aReport,
  aSection,
  aTarget,
  aTargetPart,
  someContent,
} from '../../fixtures/builders.ts';

/** A report of a quarter with one value of the one target. */
function says(period: string, agency: string, value: number) {
  const quarterEnd = period === '2026-Q3' ? '2026-10' : '2027-01';
  const source = { number: '1/BC-UBND', date: `${quarterEnd}-05`, issuer: 'UBND xã' };
  const figure = { ...aFigure('nuoc-sach'), refersTo: period, value: { kind: 'number', value } };
  return aReport({ period, agency, source, receivedOn: `${quarterEnd}-06`, observations: [figure] });
}

const reports = new Map([
  ['2026-Q3-phong', says('2026-Q3', 'phong', 91)],
  ['2026-Q3-tram', says('2026-Q3', 'tram', 93)],
  ['2026-Q4-phong', says('2026-Q4', 'phong', 94)],
]);
const named = (...ids: string[]) => ids.map((id) => ({ id, sha256: '0'.repeat(64) }));
const content = someContent({
  targets: new Map([['nuoc-sach', aTarget({ parts: [aTargetPart({ id: 'nuoc-sach', unit: '%' })] })]]),
  agencies: new Map([
    ['phong', anAgency({ name: 'Phòng Kinh tế' })],
    ['tram', anAgency({ name: 'Trạm y tế xã' })],
  ]),
  sections: [aSection('mo-dau', { order: 1 }, [{ kind: 'target', id: 'nuoc-sach' }])],
  reports,
  releases: new Map([
    ['2026-Q3', aRelease({ cutOff: '2026-10-10', reports: named('2026-Q3-phong', '2026-Q3-tram') })],
    ['2026-Q4', aRelease({ cutOff: '2027-01-10', reports: named(...reports.keys()) })],
  ]),
});
const programme = linkProgramme(content);
const [before, after] = listReleaseStates(programme);
if (after === undefined) throw new Error('Two releases were written');

it('shows beside a new value every value that bodies gave of the time before, where they did not agree', () => {
  const [row] = buildBoard({ summary: {} as never, programme, before, after }, []).targets;
  expect(row?.before).toEqual(['Phòng Kinh tế: 91% (quý III/2026)', 'Trạm y tế xã: 93% (quý III/2026)']);
  expect(row?.now).toEqual(['94% (quý IV/2026)']);
});

it('shows who wrote that nothing is known yet', () => {
  const unknown = [{ agency: 'tram', target: 'nuoc-sach', part: 'nuoc-sach', written: 'chưa có' }];
  const [row] = buildBoard({ summary: {} as never, programme, before, after }, unknown).targets;
  expect(row?.unknown).toEqual(['Trạm y tế xã ghi “chưa có”, hiểu là chưa có số liệu']);
});
