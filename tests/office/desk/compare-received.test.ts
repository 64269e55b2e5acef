import { expect, it } from 'vitest';
import { compareReceived } from '../../../src/office/desk/compare-received.ts';
import { readReport } from '../../../src/office/intake/read-filled-table.ts';
import { readSheets } from '../../../src/office/intake/read-sheets.ts';
import { findSender } from '../../../src/office/quarter/find-sender.ts';
import { aFigure, aKnownProgramme, someFigures } from '../intake/filled-tables.ts';

const options = { replace: true, receivedOn: '2026-10-10', today: '2026-10-12' };

/** What the files replace and ask about, in their names: each a value, and what its cover says else. */
async function compare(files: [name: string, value: string, cover?: Parameters<typeof someFigures>[1]][]) {
  const known = aKnownProgramme();
  const received = files.map(async ([name, value, cover = {}], index) => {
    const read = await readSheets(new Uint8Array(await someFigures([aFigure(value)], cover)), name);
    const intake = readReport(read, name, known, options);
    const sheets = 'issues' in read ? [] : read.sheets;
    return {
      file: { id: String(index), name },
      received: { file: name, sheets, intake, known, sender: findSender(intake, sheets, name, known) },
    };
  });
  const { replaced, rivals } = compareReceived(await Promise.all(received), options);
  return {
    replaced: replaced.map(({ name, by }) => `${by.name} for ${name}`),
    rivals: rivals.map(({ agency, earlier, later }) => `${agency}: ${earlier.name}, ${later.name}`),
  };
}

it('lets a sound file stand for the faulty one before it, of the same body and quarter', async () => {
  expect(
    await compare([
      ['a.xlsx', 'nhiều'],
      ['khac hẳn.xlsx', '92'],
    ]),
  ).toEqual({
    replaced: ['khac hẳn.xlsx for a.xlsx'],
    rivals: [],
  });
  // The faulty one came later: perhaps it is to say more.
  expect(
    await compare([
      ['a.xlsx', '92'],
      ['b.xlsx', 'nhiều'],
    ]),
  ).toEqual({ replaced: [], rivals: [] });
  // Only the newest of three faulty ones is left to mend.
  expect(
    await compare([
      ['a.xlsx', 'nhiều'],
      ['b.xlsx', 'ít'],
      ['c.xlsx', 'vừa'],
    ]),
  ).toEqual({ replaced: ['c.xlsx for a.xlsx', 'c.xlsx for b.xlsx'], rivals: [] });
  const other = { period: 'Quý II/2026', date: '08/07/2026' };
  expect(
    await compare([
      ['a.xlsx', 'nhiều', other],
      ['a.xlsx', '92'],
    ]),
  ).toEqual({ replaced: [], rivals: [] });
});

it('knows a file that does not say whose it is by its name, without what a copy adds to it', async () => {
  const lost = { agency: 'Phòng nào đó' };
  for (const name of ['CAX-can-sua.xlsx', 'CAX (1).xlsx', 'cax-can-sua (2).xlsx', 'CAX.xlsx'])
    expect(
      (
        await compare([
          ['CAX.xlsx', '92', lost],
          [name, '92'],
        ])
      ).replaced,
    ).toEqual([`${name} for CAX.xlsx`]);
  expect(
    (
      await compare([
        ['CAX.xlsx', '92', lost],
        ['YTE.xlsx', '92'],
      ])
    ).replaced,
  ).toEqual([]);
});

it('asks about two sound files of one body only where they differ', async () => {
  expect(
    (
      await compare([
        ['a.xlsx', '92'],
        ['b.xlsx', '93'],
      ])
    ).rivals,
  ).toEqual(['cong-an-xa: a.xlsx, b.xlsx']);
  expect(
    (
      await compare([
        ['a.xlsx', '92'],
        ['b.xlsx', '92'],
      ])
    ).rivals,
  ).toEqual([]);
  expect(
    (
      await compare([
        ['a.xlsx', '92'],
        ['b.xlsx', '92', { number: '46/BC-CAX' }],
      ])
    ).rivals,
  ).toHaveLength(1);
});
