import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { KeptFile } from '../../../src/office/desk/draft.ts';
import { keptPlaceOf } from '../../../src/office/desk/kept-files.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';
import { atDesk, type TriedDesk } from './a-desk.ts';

async function workbook(name: string, value: string, agency: string): Promise<File> {
  const cover = { agency, number: '45/BC-VP', issuer: agency, receivedOn: null };
  return new File([new Uint8Array(await someFigures([aFigure(value)], cover))], name);
}

async function namesOf({ desk }: TriedDesk): Promise<string[]> {
  const quarter = await desk.readQuarter();
  return 'issues' in quarter ? [] : quarter.files.map(({ name, state }) => `${name}: ${state}`);
}

it('knows a corrected file by the body and quarter inside, and asks which of two sound ones counts', async () => {
  await atDesk(async (tried) => {
    const { send, read, url } = tried;
    // Two bodies give their file the same name: neither is lost.
    await send('nhan-tep/them', {
      tep: [
        await workbook('bao-cao.xlsx', 'nhiều', 'Trạm y tế xã'),
        await workbook('bao-cao.xlsx', '93,9', 'Công an xã'),
      ],
    });
    expect(await namesOf(tried)).toEqual(['bao-cao.xlsx: errors', 'bao-cao.xlsx: right']);
    // Sent again and wrong again, by the same name: the list of what was replaced says it once.
    for (const value of ['rất nhiều', 'ít'])
      await send('nhan-tep/them', { tep: await workbook('bao-cao.xlsx', value, 'Trạm y tế xã') });
    expect(await namesOf(tried)).toEqual(['bao-cao.xlsx: right', 'bao-cao.xlsx: errors']);
    const twice = await read('nhan-tep');
    expect(twice).toMatch(/nhận lúc \d\d:\d\d ngày \d+\/\d+\/\d{4}/);
    const [, list = ''] = twice.split('2 tệp cũ đã được thay, không dùng nữa');
    expect(list.split('Tệp bao-cao.xlsx thay tệp bao-cao.xlsx của cùng cơ quan.')).toHaveLength(2);
    expect(list.split('Mở tệp cũ bao-cao.xlsx, nhận lúc')).toHaveLength(3);
    const mended = await workbook('Trạm y tế - bản cuối.xlsx', '92', 'Trạm y tế xã');
    await send('nhan-tep/them', { tep: mended });
    const received = await read('nhan-tep');
    expect(received).toContain('Tệp Trạm y tế - bản cuối.xlsx thay tệp bao-cao.xlsx của cùng cơ quan.');
    expect(received).toContain('3 tệp cũ đã được thay, không dùng nữa');
    // Both bodies are asked about what they say differently, also the one that sent first.
    expect(await namesOf(tried)).toEqual(['bao-cao.xlsx: questions', 'Trạm y tế - bản cuối.xlsx: questions']);
    expect(await read('cong-bo')).not.toContain('tệp còn lỗi');
    const page = await (await fetch(`${url}nhan-tep`)).text();
    const [, old = ''] = /href="[^"]*\/(nhan-tep\/tep\/[0-9a-f]+)"/.exec(page) ?? [];
    expect((await fetch(url + old)).headers.get('content-disposition')).toContain('bao-cao.xlsx');
    // The same bytes a second time are no second file.
    await send('nhan-tep/them', { tep: await copyOf(mended, 'Bản sao.xlsx') });
    expect(await read('nhan-tep')).toContain('Tệp Bản sao.xlsx đã có ở đây rồi');
    expect(await namesOf(tried)).toHaveLength(2);

    await send('nhan-tep/them', { tep: await workbook('CAX (1).xlsx', '94,1', 'Công an xã') });
    const toChoose = await read('nhan-tep');
    expect(toChoose).toContain('Còn phải xử lý 1 chỗ phải chọn giữa hai tệp của cùng một cơ quan');
    expect(toChoose).toContain('Công an xã: nhận bao-cao.xlsx trước, CAX (1).xlsx sau.');
    // Until somebody chooses, the list of disagreements holds the newest word of each body alone, and says what can be done.
    const [, disagreeing = ''] = toChoose.split('Mỗi dòng có tên hai cơ quan cần gọi: đề nghị họ đối chiếu.');
    const [lines = ''] = disagreeing.split('Bảng của kỳ');
    expect(lines).toContain('Công an xã ghi 94,1, Trạm y tế xã ghi 92 (báo cáo quý III/2026)');
    expect(lines).not.toContain('93,9');
    expect(await read('cong-bo')).toContain('Hai tệp khác nhau của cùng một cơ quan đã chọn tệp nào : Còn thiếu');
    const [, pair = '', later = ''] =
      /name="hai-tep" value="([0-9a-f]+ ([0-9a-f]+))"/.exec(await (await fetch(`${url}nhan-tep`)).text()) ?? [];
    await send('nhan-tep/chon', { 'hai-tep': pair, dung: later });
    expect(await read('cong-bo')).toContain('Hai tệp khác nhau của cùng một cơ quan đã chọn tệp nào: Xong');
    expect(await read('nhan-tep')).toContain('Công an xã: 94,1% (quý III/2026)');
    expect(await read('nhan-tep')).not.toContain('93,9%');
    expect(await read('duyet/phieu')).toContain('Dùng tệp CAX (1).xlsx, không dùng tệp bao-cao.xlsx của cùng cơ quan.');
    // A choice is taken back, and both may count.
    await send('nhan-tep/tep', { tep: pair.split(' ')[0] ?? '' });
    await send('nhan-tep/chon', { 'hai-tep': pair, dung: 'ca-hai' });
    expect(await read('nhan-tep')).not.toContain('nhận bao-cao.xlsx trước');
    expect(await read('duyet/phieu')).toContain('Dùng cả hai tệp của một cơ quan: bao-cao.xlsx và CAX (1).xlsx.');

    // A file that was put out by a slip comes back as it was, after the desk was closed, too.
    const before = await namesOf(tried);
    const [putOut] = tried.desk.store.get().files.filter(({ id }) => id === later);
    await send('nhan-tep/bo', { tep: later });
    expect(await namesOf(tried)).toHaveLength(before.length - 1);
    const again = await tried.again();
    expect(await again.read('nhan-tep')).toContain('1 tệp đã bỏ ra khỏi kỳ này');
    expect((await fetch(`${again.url}nhan-tep/tep/${later}`)).status).toBe(200);
    await again.send('nhan-tep/tep', { tep: later });
    expect((await namesOf(again)).toSorted()).toEqual(before.toSorted());
    expect(await again.read('nhan-tep')).not.toContain('đã bỏ ra khỏi kỳ này');

    // Sent again it is the same file still.
    const bytes = readFileSync(keptPlaceOf(again.desk.store, putOut as KeptFile));
    await again.send('nhan-tep/bo', { tep: later });
    await again.send('nhan-tep/them', { tep: new File([new Uint8Array(bytes)], 'Gửi lại.xlsx') });
    expect(await again.read('nhan-tep')).toContain('Đã nhận 1 tệp.');
    expect((await namesOf(again)).toSorted()).toEqual(before.toSorted());
    expect(again.desk.store.get().dropped).toEqual([]);
  });
}, 120_000);

async function copyOf(file: File, name: string): Promise<File> {
  return new File([await file.arrayBuffer()], name);
}
