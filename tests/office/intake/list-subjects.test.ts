import { describe, expect, it } from 'vitest';
import { listSubjects } from '../../../src/office/intake/list-subjects.ts';
import { aReport } from '../../fixtures/builders.ts';
import { aKnownProgramme } from './filled-tables.ts';

const figure = {
  id: 'a',
  target: 'van-hoa',
  part: 'gia-dinh',
  refersTo: '2026-Q2',
  value: { kind: 'number', value: 93.9 },
  certainty: 'final',
  nature: 'point-in-time',
};
const news = (fields: object) => ({ refersTo: '2026-Q2', state: 'under-way', ...fields });

describe('what stands beside a code', () => {
  const subjects = listSubjects(aKnownProgramme());

  it('is known for every part, plan, work and task, and for a target of one part by its own code too', () => {
    expect([...subjects.keys()].filter((code) => /van-hoa|bao-hiem-y-te|\/de$|nong-thon|nv/.test(code))).toEqual([
      'bao-hiem-y-te/tham-gia',
      'bao-hiem-y-te',
      'van-hoa/thon',
      'van-hoa/gia-dinh',
      'de-an/nong-thon-moi',
      'cong-trinh/de',
      'nhiem-vu/nv-1-2-03',
    ]);
  });

  it('is the number, the names and the units of a part', () => {
    const label = 'Dân số dùng nước sạch';
    expect(subjects.get('bao-hiem-y-te')).toEqual({
      code: 'bao-hiem-y-te',
      printed: '(1)',
      promised: ['97'],
      name: label,
      unit: '%',
      names: ['dansodungnuocsach', 'nuocsach'],
      units: ['%', '', '%'],
      lasts: [],
    });
    expect(subjects.get('van-hoa/thon')).toMatchObject({ unit: 'thôn', names: ['dansodungnuocsach'] });
    expect(subjects.get('thu-ngan-sach/muc-thu')).toMatchObject({
      unit: 'tỷ đồng',
      units: ['%nam', 'tydong', 'tydong'],
    });
  });

  it('is the number and the name of a plan, a work or a task', () => {
    const beside = ['de-an/nong-thon-moi', 'cong-trinh/de', 'nhiem-vu/nv-1-2-03'].map((code) => subjects.get(code));
    expect(beside).toMatchObject([
      { code: 'de-an/nong-thon-moi', printed: '1', name: 'Nước sạch', names: ['nuocsach'], lasts: [] },
      { code: 'cong-trinh/de', printed: '(1)', name: 'Đê', names: ['de'], lasts: [] },
      { code: 'nhiem-vu/nv-1-2-03', printed: 'I.', name: 'Nâng cấp đê.', names: ['nangcapde'], lasts: [] },
    ]);
  });

  it('is what was last said of it', () => {
    const observations = [
      figure,
      { ...figure, id: 'b', refersTo: '2026-Q1', value: { kind: 'number', value: 92 } },
      { ...figure, id: 'c', part: 'thon', value: { kind: 'number', value: 5 } },
      { ...figure, id: 'd', part: 'khac' },
    ];
    const updates = [
      news({ id: 'e', about: 'plan', plan: 'nong-thon-moi' }),
      news({ id: 'f', about: 'work', work: 'de', state: 'done' }),
      news({ id: 'g', about: 'task', task: 'nv-1-2-03', state: 'stopped' }),
    ];
    const reports = [{ id: 'x', ...aReport({ observations, updates }) }];
    const all = listSubjects(aKnownProgramme({ reports }));
    const lasts = ['van-hoa/gia-dinh', 'van-hoa/thon', 'de-an/nong-thon-moi', 'cong-trinh/de', 'nhiem-vu/nv-1-2-03'];
    expect(lasts.map((code) => all.get(code)?.lasts)).toEqual([
      ['939%quyii2026', '92%quyi2026'],
      ['5thonquyii2026'],
      ['danglamquyii2026'],
      ['daxongquyii2026'],
      ['tamdungquyii2026'],
    ]);
  });
});
