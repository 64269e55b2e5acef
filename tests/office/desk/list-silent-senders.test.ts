import { expect, it } from 'vitest';
import { listAwaited, listSilentSenders } from '../../../src/office/desk/list-silent-senders.ts';

const names = ['Mặt trận', 'Phòng Kinh tế', 'Ủy ban', 'Công an', 'Ban Thường vụ', 'Ban Chỉ huy'];
const agencies = names.map((name) => ({ id: `id-${name}`, name }));
const summary = {
  missing: ['Mặt trận', 'Phòng Kinh tế', 'Công an'],
  partly: [{ agency: 'Ủy ban', owed: 15, reported: 2 }],
  spokenFor: ['Ban Thường vụ', 'Ban Chỉ huy'],
};

/** A quarter in which these bodies sent these files. */
function quarterWith(...files: [name: string, state: 'right' | 'errors', period?: string][]) {
  return {
    outcome: { summary, programme: { agencies } } as never,
    draft: { period: '2026-Q3' } as never,
    files: files.map(([name, state, period = '2026-Q3']) => ({
      state,
      letter: { sender: { agency: `id-${name}`, period } },
    })) as never,
  };
}

it('tells who sent nothing, whose file must be mended and for whom others spoke', () => {
  const quarter = quarterWith(
    ['Ủy ban', 'errors'],
    ['Phòng Kinh tế', 'errors', '2026-Q2'],
    ['Công an', 'right'],
    ['Mặt trận', 'right', '2026-Q2'],
    ['Ban Chỉ huy', 'errors'],
  );
  expect(listSilentSenders(quarter).map(({ said, hasSent }) => [said, hasSent])).toEqual([
    ['Mặt trận (chưa gửi)', false],
    ['Phòng Kinh tế (đã gửi, đang chờ sửa)', true],
    ['Công an (đã gửi, nhận sau ngày chốt)', true],
    ['Ủy ban (đã gửi, đang chờ sửa; nơi khác đã báo cáo 2 trong 15 việc)', true],
    ['Ban Thường vụ (không gửi; nơi khác đã báo cáo đủ việc của nơi này)', false],
    ['Ban Chỉ huy (đã gửi, đang chờ sửa; nơi khác đã báo cáo đủ việc của nơi này)', true],
  ]);
});

it('asks a decision only about those of whose work something is wanting', () => {
  expect(listAwaited(quarterWith())).toEqual(['Mặt trận', 'Phòng Kinh tế', 'Công an', 'Ủy ban']);
  expect(listAwaited({ ...quarterWith(), outcome: undefined })).toEqual([]);
});
