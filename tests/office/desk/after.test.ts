import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeDemoContent } from '../../../src/publish/build/demo-content.ts';
import { git } from '../commands/repository.ts';
import { atDesk, type TriedDesk } from './a-desk.ts';

const aYearLater = { day: '2028-04-20', prepare: writeDemoContent };

/** Sends a form and reads the page that answers it. */
async function answerTo({ send, read }: TriedDesk, address: string, fields: Record<string, string | string[]>) {
  const response = await send(address, fields);
  const page =
    response.status === 303 ? await read(response.headers.get('location')?.split('/').slice(2).join('/')) : '';
  return page === '' ? await response.text() : page;
}

/** What a preview carries on to the next form. */
function keptIn(page: string): string {
  const [, kept = ''] = /name="noi-dung" value="([^"]*)"/.exec(page) ?? [];
  return kept.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

it('writes an erratum when it is right and confirmed, it alone, into the history', async () => {
  await atDesk(async (desk) => {
    const { project, content, read, url } = desk;
    expect(await read('sau-cong-bo')).toContain('Ghi chú về câu chữ');
    const form = await read('sau-cong-bo/sua/errata/moi');
    expect(form).toContain('Địa chỉ đoạn');
    // Everything that is wrong is told at once, each at its field.
    const faulty = {
      title: '',
      order: 'mười',
      scope: 'clause',
      'places.0': '',
      'places.0.at': 'nv-4-1-02',
      'places.0.quote': 'không có ở đó',
    };
    const refused = await answerTo(desk, 'sau-cong-bo/sua/errata/moi', { ...faulty, lam: 'xem', truoc: '' });
    expect(refused).toContain('Ghi một số, như 12.');
    for (const field of ['order', 'title', 'kind', 'note', 'confidence', 'state'])
      expect(refused).toContain(`id="o-${field}-loi"`);
    expect(git(project, 'status', '--porcelain')).toBe('');

    const filled = {
      ...{
        order: '63',
        title: 'Chỗ ngắt câu',
        scope: 'clause',
        kind: 'wording',
        note: 'Chưa rõ.',
        confidence: 'question',
      },
      ...{ state: 'open', 'places.0': '', 'places.0.at': 'nv-4-1-02', 'places.0.quote': 'không có ở đó' },
    };
    const wrong = await answerTo(desk, 'sau-cong-bo/sua/errata/moi', { ...filled, lam: 'xem', truoc: '' });
    expect(wrong).toContain('id="o-places-0-quote-loi"');
    const more = await answerTo(desk, 'sau-cong-bo/sua/errata/moi', { ...filled, lam: 'them:places' });
    expect(more).toContain('name="places.1.at"');

    const right = { ...filled, 'places.0.quote': 'an ninh chủ động' };
    const preview = await answerTo(desk, 'sau-cong-bo/sua/errata/moi', { ...right, lam: 'xem', truoc: '' });
    expect(preview).toContain('Xem trước khi ghi');
    const kept = { 'noi-dung': keptIn(preview), truoc: '' };
    const nameless = await answerTo(desk, 'sau-cong-bo/sua/errata/moi', { ...kept, lam: 'ghi', 'nguoi-lam': ' ' });
    expect(nameless).toContain('Ghi tên người làm.');
    expect(git(project, 'status', '--porcelain')).toBe('');
    const written = await answerTo(desk, 'sau-cong-bo/sua/errata/moi', {
      ...kept,
      lam: 'ghi',
      'nguoi-lam': 'Lê Văn C',
    });
    expect(written).toContain('Đã ghi: Chỗ ngắt câu.');
    expect(JSON.parse(readFileSync(path.join(content, 'errata/cho-ngat-cau.json'), 'utf8'))).toMatchObject({
      order: 63,
    });
    expect(git(project, 'log', '-1', '--format=%an: %s')).toBe('Lê Văn C: Ghi chú về câu chữ: Chỗ ngắt câu');
    expect(git(project, 'show', '--name-only', '--format=', 'HEAD')).toBe('content/errata/cho-ngat-cau.json');

    // Another has changed the file while the form was open.
    const [, mark = ''] =
      /name="truoc" value="([^"]*)"/.exec(await (await fetch(`${url}sau-cong-bo/sua/glossary`)).text()) ?? [];
    expect(mark).toMatch(/^[0-9a-f]{64}$/);
    const { abbreviations } = JSON.parse(readFileSync(path.join(content, 'glossary.json'), 'utf8'));
    const glossary = JSON.stringify({
      abbreviations: [...abbreviations, { short: 'ZZ', full: 'chữ thử', use: 'query' }],
      terms: [],
    });
    const stale = await answerTo(desk, 'sau-cong-bo/sua/glossary', {
      'noi-dung': glossary,
      truoc: '0',
      lam: 'ghi',
      'nguoi-lam': 'C',
    });
    expect(stale).toContain('Bản này vừa được sửa ở nơi khác');

    // Nothing of the site is shown or changed but what an office gives.
    const contact = { 'contact.name': 'Văn phòng', 'contact.email': 'vp@xa', lam: 'xem', truoc: mark };
    expect(await answerTo(desk, 'sau-cong-bo/sua/site', contact)).toContain('một địa chỉ thư điện tử');
    expect(await read('sau-cong-bo/sua/site')).not.toContain('sha256');
    const opened = await (await fetch(`${url}sau-cong-bo/sua/site`)).text();
    const [, now = ''] = /name="truoc" value="([^"]*)"/.exec(opened) ?? [];
    const site = JSON.stringify({ contact: { name: 'Văn phòng' }, baseUrl: 'https://evil.example/' });
    await answerTo(desk, 'sau-cong-bo/sua/site', { 'noi-dung': site, truoc: now, lam: 'ghi', 'nguoi-lam': 'Lê Văn C' });
    const after = JSON.parse(readFileSync(path.join(content, 'site.json'), 'utf8'));
    expect(after.contact).toEqual({ name: 'Văn phòng' });
    expect(after.baseUrl).toBe('https://chuong-trinh-hanh-dong.example/');

    // What was put right goes out without a release.
    await desk.send('cong-bo/chi-trang', {});
    await desk.desk.background.ended();
    expect(await read('cong-bo')).toContain('Đã dựng lại trang.');
    expect(desk.asked).toEqual(['build content', 'verify dist']);
    expect(git(project, 'tag')).toBe('');
  });
}, 300_000);

it('corrects a published value by the rules for workbooks, and opens nothing sealed', async () => {
  await atDesk(async (desk) => {
    const { project, content, read, send, url } = desk;
    for (const sealed of [
      'reports/2027-Q4-cong-an-xa',
      'replies/phong-kinh-te-giai-ngan-2026-q4',
      'releases/2027-Q4',
      'targets/giam-ngheo',
    ])
      expect((await fetch(`${url}sau-cong-bo/sua/${sealed}`)).status).toBe(403);
    const refused = await send('sau-cong-bo/sua/replies/phong-kinh-te-giai-ngan-2026-q4', {
      words: 'khác',
      lam: 'ghi',
    });
    expect(refused.status).toBe(403);

    expect(await read('sau-cong-bo/dinh-chinh')).toContain('62/BC-MINH-HOA');
    const address = 'sau-cong-bo/dinh-chinh/2027-Q4-cong-an-xa/hai-khong-hai-khong-2027-12-31';
    expect(await read(address)).toContain('Chưa đạt');
    const row = { 'row.value': 'Chưa đạt', 'row.certainty': 'Chính thức', 'row.reason': 'Đếm sót một thôn.' };
    const paper = { 'paper.number': '12/BC-CAX', 'paper.date': '2028-04-10', 'paper.issuer': 'Công an xã' };
    const same = await answerTo(desk, address, { ...row, ...paper, 'paper.receivedOn': '2028-04-12', lam: 'xem' });
    expect(same).toContain('giống hệt điều đang công bố');
    const lacking = await answerTo(desk, address, { 'row.value': 'có lẽ', 'paper.date': '2028-05-01', lam: 'xem' });
    for (const id of ['row-value', 'paper-number', 'paper-issuer', 'paper-date'])
      expect(lacking).toContain(`id="o-${id}-loi"`);
    // Received before the last cut-off it was left out of that release: whoever signs is told.
    const right = { ...row, ...paper, 'row.value': 'Đạt', lam: 'xem' };
    const early = await answerTo(desk, address, {
      ...right,
      'paper.date': '2028-01-20',
      'paper.receivedOn': '2028-01-21',
    });
    expect(early).toContain('kỳ quý IV/2027 đã công bố mà không tính báo cáo này');
    const preview = await answerTo(desk, address, { ...right, 'paper.receivedOn': '2028-04-12' });
    expect(preview).toContain('Xem trước khi ghi');
    const sealedBefore = readFileSync(path.join(content, 'reports/2027-Q4-cong-an-xa.json'), 'utf8');
    const written = await answerTo(desk, address, { 'noi-dung': keptIn(preview), lam: 'ghi', 'nguoi-lam': 'Lê Văn C' });
    expect(written).toContain('Đã ghi đính chính');
    expect(readFileSync(path.join(content, 'reports/2027-Q4-cong-an-xa.json'), 'utf8')).toBe(sealedBefore);
    const made = readdirSync(path.join(content, 'reports')).filter((name) => name.includes('bo-sung'));
    expect(made).toEqual(['2027-Q4-cong-an-xa-bo-sung.json']);
    const report = JSON.parse(readFileSync(path.join(content, 'reports/2027-Q4-cong-an-xa-bo-sung.json'), 'utf8'));
    expect(report.observations[0]).toMatchObject({
      value: { kind: 'yes-no', value: true },
      corrects: {
        report: '2027-Q4-cong-an-xa',
        observation: 'hai-khong-hai-khong-2027-12-31',
        reason: 'Đếm sót một thôn.',
      },
    });
    expect(git(project, 'log', '-1', '--format=%an: %s')).toContain('Lê Văn C: Đính chính: ');
    expect(git(project, 'status', '--porcelain')).toBe('');

    // What is corrected cannot be corrected a second time; a value in words is corrected as well as a figure.
    expect(await answerTo(desk, address, { ...right, 'paper.receivedOn': '2028-04-12' })).toContain(
      'đã được đính chính',
    );
    const news = 'sau-cong-bo/dinh-chinh/2027-Q4-cong-an-xa/plan-hai-khong-2027-q4';
    const corrected = await answerTo(desk, news, {
      ...{ 'row.state': 'Tạm dừng', 'row.reason': 'Ghi nhầm.', ...paper },
      ...{ 'paper.receivedOn': '2028-04-12', lam: 'xem' },
    });
    expect(corrected).toContain('Xem trước khi ghi');
  }, aYearLater);
}, 300_000);
