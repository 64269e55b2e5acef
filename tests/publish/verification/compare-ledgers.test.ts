import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tellComparison } from '../../../src/publish/verification/tell-comparison.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const reportOf = (value: number) =>
  JSON.stringify({ period: '2026-Q1', observations: [{ id: 'so-dau', value: { value } }, { id: 'thon' }] });

/** A copy of the ledger whose digests all fit: also a dishonest office can make one. */
function copyOf(values: number[]): Map<string, string> {
  const ledger = new Map<string, string>();
  let previous: { id: string; sha256: string } | undefined;
  values.forEach((value, index) => {
    const id = `2026-Q${index + 1}`;
    ledger.set(`reports/${id}-cong-an-xa.json`, reportOf(value));
    const reports = values
      .slice(0, index + 1)
      .map((one, at) => ({ id: `2026-Q${at + 1}-cong-an-xa`, sha256: sha(reportOf(one)) }));
    const text = JSON.stringify({ cutOff: `2026-0${index + 4}-15`, reports, previous });
    ledger.set(`ledger/releases/${id}.json`, text);
    previous = { id, sha256: sha(text) };
  });
  return ledger;
}

describe('an older copy and a newer one', () => {
  it('agree where the newer one only adds', async () => {
    const [older, newer] = [copyOf([93.5]), copyOf([93.5, 94])];
    const code = (ledger: Map<string, string>, id: string) =>
      sha(ledger.get(`ledger/releases/${id}.json`) ?? '')
        .slice(0, 20)
        .match(/.{4}/g)
        ?.join(' ');
    expect(await tellComparison(older, newer)).toEqual({
      ...{ isKept: true, isSame: true },
      lines: [
        'Bản mới giữ nguyên cả 2 tệp của bản cũ, đúng từng byte: văn bản gốc, báo cáo và kỳ công bố.',
        'Bản mới thêm 2 tệp.',
        `Mã chuỗi của bản cũ: ${code(older, '2026-Q1')}. Của bản mới: ${code(newer, '2026-Q2')}.`,
        'Các kỳ công bố chưa có chữ ký số: phép so này cho biết hai bản có khớp nhau không, không cho biết ai đã lập chúng.',
      ],
    });
  });

  it('differ where a published figure was changed and every digest after it made anew', async () => {
    const { isKept, lines } = await tellComparison(copyOf([93.5]), copyOf([95.3, 94]));
    expect([isKept, lines[0], lines[1]?.split(':')[0], lines.at(-1)]).toEqual([
      false,
      'reports/2026-Q1-cong-an-xa.json, observations.so-dau.value.value: bản cũ ghi "93.5", bản mới ghi "95.3".',
      'ledger/releases/2026-Q1.json, reports.2026-Q1-cong-an-xa.sha256',
      'Bản mới không giữ nguyên điều đã công bố: 2 chỗ. Hãy hỏi văn phòng, và giữ cả hai bản.',
    ]);
  });

  it('differ where the last release was dropped', async () => {
    const { isKept, lines } = await tellComparison(copyOf([93.5, 94]), copyOf([93.5]));
    expect([isKept, ...lines.slice(0, 2)]).toEqual([
      false,
      'reports/2026-Q2-cong-an-xa.json: bản cũ có, bản mới không còn.',
      'ledger/releases/2026-Q2.json: bản cũ có, bản mới không còn.',
    ]);
  });

  it('differ where a file was only written another way', async () => {
    const newer = copyOf([93.5]);
    newer.set('reports/2026-Q1-cong-an-xa.json', `${reportOf(93.5)}\n`);
    expect((await tellComparison(copyOf([93.5]), newer)).lines.slice(0, 2)).toEqual([
      'reports/2026-Q1-cong-an-xa.json: cùng giá trị nhưng không còn đúng từng byte.',
      'reports/2026-Q1-cong-an-xa.json: không đúng dấu vân tay mà ledger/releases/2026-Q1.json của bản mới ghi.',
    ]);
  });

  it('agree where a newer version of the site says more of a release, and differ where it says otherwise', async () => {
    const said = (status: string, more: object = {}) =>
      new Map([
        [
          'releases/2026-Q1.json',
          JSON.stringify({ release: { id: '2026-Q1' }, assessments: [{ target: 'a', status, ...more }] }),
        ],
      ]);
    expect((await tellComparison(said('missed'), said('missed', { margin: 1 }))).isKept).toBe(true);
    expect((await tellComparison(said('missed'), said('reached'))).lines[0]).toBe(
      'releases/2026-Q1.json, assessments.a.status: bản cũ ghi "missed", bản mới ghi "reached".',
    );
  });

  it('differ where a line of the official text is another one', async () => {
    const text = (line: string) => new Map([['nguon/18-CTr-DU.txt', `I. MỞ ĐẦU\n${line}\n`]]);
    expect((await tellComparison(text('đến năm 2030'), text('đến năm 2035'))).lines[0]).toBe(
      'nguon/18-CTr-DU.txt, dòng 2: bản cũ ghi "đến năm 2030", bản mới ghi "đến năm 2035".',
    );
  });

  describe('in the records that no release seals', () => {
    const records = (
      threshold: number,
      rows: object[],
      done = 1,
      beside: (readonly [string, string])[] = [amended, asks, moved],
    ) =>
      new Map([
        ['nguon/van-ban.txt', 'Nước sạch 97%.'],
        [
          'targets/nuoc-sach.json',
          JSON.stringify({
            target: { id: 'nuoc-sach', wording: 'Nước sạch', parts: [{ id: 'nuoc-sach', threshold }] },
          }),
        ],
        ['works.json', JSON.stringify({ rows: [{ id: 'duong', quantityFrom: 15, done }] })],
        ['assignments.json', JSON.stringify({ rows })],
        ...beside,
      ]);
    const amended = ['amendments.json', JSON.stringify({ rows: [{ id: 'sua', was: 'hai', now: 'ba' }] })] as const;
    const asks = [
      'questions.json',
      JSON.stringify({ rows: [{ id: 'hoi', question: 'Vì sao?', answer: 'Vì mưa.' }] }),
    ] as const;
    const moved = ['moved.json', JSON.stringify({ rows: [{ from: 'tasks/nv-9', reason: 'Trùng.' }] })] as const;
    const given = { assignment: 'giao-viec', agency: 'cong-an', about: 'task', task: 'nv-1', dueOn: '2026-11-30' };
    const changed = async (newer: Map<string, string>) => {
      const { isKept, isSame, lines } = await tellComparison(records(97, [given]), newer);
      return {
        isKept,
        isSame,
        told: lines.filter((line) => line.includes('bản cũ ghi') || line.includes('ngoài chuỗi')),
      };
    };
    const asked = (places: number) =>
      `${places} chỗ đã đổi ngoài chuỗi (chỉ tiêu, đề án, công trình, nhiệm vụ, cơ quan, giao việc, điểm cần xem lại, phản hồi, sửa đổi, hỏi đáp): có thể có lý do đúng, hãy hỏi vì sao.`;

    it('agree where only more is recorded, or what follows from reports moved on', async () => {
      const { isSame } = await changed(records(97, [given, { ...given, task: 'nv-2' }], 4));
      expect(isSame).toBe(true);
    });

    it.each([
      [
        'a threshold',
        records(90, [given]),
        'targets/nuoc-sach.json, nuoc-sach.threshold: bản cũ ghi "97", bản mới ghi "90".',
      ],
      [
        'the day of an assignment',
        records(97, [{ ...given, dueOn: '2030-12-31' }]),
        'assignments.json, giao-viec/cong-an/task/nv-1//.dueOn: bản cũ ghi "2026-11-30", bản mới ghi "2030-12-31".',
      ],
      [
        'who was given it',
        records(97, []),
        'assignments.json, giao-viec/cong-an/task/nv-1//: bản cũ ghi "giao-viec; cong-an; task; nv-1; 2026-11-30", bản mới ghi không có gì.',
      ],
      [
        'what an amendment says',
        records(97, [given], 1, [['amendments.json', amended[1].replace('ba', 'bốn')], asks, moved]),
        'amendments.json, sua.now: bản cũ ghi "ba", bản mới ghi "bốn".',
      ],
      [
        'an answer, which went',
        records(97, [given], 1, [amended, ['questions.json', '{"rows":[]}'], moved]),
        'questions.json, hoi: bản cũ ghi "hoi; Vì sao?; Vì mưa.", bản mới ghi không có gì.',
      ],
      [
        'why something moved',
        records(97, [given], 1, [amended, asks, ['moved.json', moved[1].replace('Trùng', 'Bỏ')]]),
        'moved.json, tasks/nv-9.reason: bản cũ ghi "Trùng.", bản mới ghi "Bỏ.".',
      ],
    ])('tell that %s changed, to be asked about', async (_, newer, line) => {
      expect(await changed(newer)).toEqual({ isKept: true, isSame: false, told: [line, asked(1)] });
    });
  });

  it('have nothing to disagree about while nothing is published', async () => {
    expect(await tellComparison(new Map(), copyOf([93.5]))).toEqual({
      ...{ isKept: true, isSame: true },
      lines: ['Bản cũ chưa có báo cáo hay kỳ công bố nào, nên không có gì để so.'],
    });
  });
});
