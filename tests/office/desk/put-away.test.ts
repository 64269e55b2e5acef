import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Journal, writeJournal } from '../../../src/office/desk/journal.ts';
import { keepFiles } from '../../../src/office/desk/kept-files.ts';
import { atDesk } from './a-desk.ts';

const published: Journal = {
  period: '2026-Q3',
  cutOff: '2026-10-12',
  step: 'done',
  texts: {},
  before: {},
  doneBy: 'Lê Văn C',
  isShared: false,
};

it('keeps the quarter while its files cannot be put away, says so, and goes on with one button', async () => {
  await atDesk(async ({ desk, send, read }) => {
    const { folder } = desk.store;
    await keepFiles(desk.store, [{ name: 'CAX.xlsx', bytes: Buffer.from('93,9') }]);
    const [file] = desk.store.get().files;
    await writeJournal(folder, published);
    // Something that stands in the way, as a file does that is open in Excel on Windows.
    const kept = path.join(folder, 'da-cong-bo/2026-Q3');
    mkdirSync(kept, { recursive: true });
    writeFileSync(path.join(kept, 'nhan'), '');

    await send('cong-bo/lam-tiep', {});
    await desk.background.ended();
    expect(desk.store.get()).toMatchObject({ period: '2026-Q3', files: [{ name: 'CAX.xlsx' }] });
    expect(readdirSync(path.join(folder, 'nhan'))).toEqual([file?.id]);
    expect(await read('cong-bo')).toContain('Trang đã công bố xong, nhưng chưa cất được các tệp đã nhận.');

    rmSync(path.join(kept, 'nhan'));
    await send('cong-bo/lam-tiep', {});
    await desk.background.ended();
    expect(desk.store.get()).toMatchObject({ period: '2026-Q4', files: [] });
    expect(readdirSync(path.join(kept, 'nhan'))).toEqual([file?.id]);
    expect(existsSync(path.join(folder, 'cong-bo.json'))).toBe(false);
  });
}, 120_000);

it('begins the next quarter where the files were put away before the machine went out', async () => {
  await atDesk(async ({ desk, send }) => {
    await writeJournal(desk.store.folder, published);
    mkdirSync(path.join(desk.store.folder, 'da-cong-bo/2026-Q3/nhan'), { recursive: true });
    await send('cong-bo/lam-tiep', {});
    await desk.background.ended();
    expect(desk.store.get()).toMatchObject({ period: '2026-Q4', files: [] });
  });
}, 120_000);
