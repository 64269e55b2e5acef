import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from '../../../src/core/machine/fingerprint.ts';
import type { Manifest } from '../../../src/core/machine/manifest.ts';
import { sign } from '../../../src/office/commands/sign.ts';
import { writeDemoContent } from '../../../src/publish/build/demo-content.ts';
import { verifySignatures } from '../../../src/publish/verification/verify-signatures.ts';
import { aTimeProof, inBlock } from '../../fixtures/time-proofs.ts';

let folder: string;
let content: string;
beforeAll(() => {
  // The demonstration was published on that day: nobody signs a release before its figures are closed.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2028-02-08T09:00:00+07:00') });
  folder = mkdtempSync(join(tmpdir(), 'sign-'));
  content = join(folder, 'content');
  mkdirSync(content);
  writeDemoContent(content);
  const site = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8'));
  writeFileSync(join(content, 'site.json'), JSON.stringify({ ...site, signing: { threshold: 2 } }));
  mkdirSync(join(folder, 'dist/kiem-chung'), { recursive: true });
  writeFileSync(join(folder, 'dist/kiem-chung/ban-ke.json'), JSON.stringify(manifest));
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const manifest: Manifest = {
  manifestVersion: 1,
  source: { commit: 'c'.repeat(40), isChanged: false },
  release: { period: '2027-Q4', cutOff: '2028-01-31', publishedOn: '2028-02-07' },
  files: [{ path: 'du-lieu/v1/index.json', bytes: 1, sha256: 'a'.repeat(64) }],
};

/** What the command says and how it ends, with the words of a key as they are typed. */
async function run(args: string[], typed = ''): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line) => lines.push(String(line))),
  );
  const code = await sign(args, { content, ask: async () => typed });
  for (const spy of spies) spy.mockRestore();
  return { code, said: lines.join('\n') };
}

const passwordOf = (id: string) => `mat khau rat dai cua ${id}`;
const keyOf = (id: string) => join(folder, `${id}.khoa`);

describe('npm run ky', { timeout: 60_000 }, () => {
  it('carries a release from keys on their own machines to a statement with enough signatures', async () => {
    for (const [id, holder] of [
      ['van-phong', 'Văn phòng Đảng ủy'],
      ['uy-ban', 'Ủy ban nhân dân xã'],
    ] as const) {
      const made = await run(['tao-khoa', '--ma', id, '--ten', holder, '--ra', keyOf(id)], passwordOf(id));
      expect(made).toMatchObject({ code: 0, said: expect.stringContaining('chỉ chủ tệp đọc được') });
      expect((statSync(keyOf(id)).mode & 0o777).toString(8)).toBe('600');
      expect(readFileSync(keyOf(id), 'utf8')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
      expect((await run(['nhan-khoa', `${keyOf(id)}.cong-khai.json`, '--ghi'])).code).toBe(0);
    }
    const drawn = await run(['lap', '--ky', '2027-Q4', '--trang', join(folder, 'dist'), '--ghi']);
    expect(drawn.said).toContain('cần 2 chữ ký trong các khóa: Văn phòng Đảng ủy; Ủy ban nhân dân xã');
    const file = join(content, 'statements/2027-Q4.json');
    const [sent, other] = [join(folder, 'gui-1.json'), join(folder, 'gui-2.json')];
    for (const copy of [sent, other]) cpSync(file, copy);
    const wrong = await run(['ky', sent, '--khoa', keyOf('van-phong')], 'không phải mật khẩu ấy');
    expect(wrong).toMatchObject({ code: 2, said: expect.stringContaining('Mật khẩu sai') });
    await run(['ky', sent, '--khoa', keyOf('van-phong')], passwordOf('van-phong'));
    expect((await run(['gop', sent, '--ghi'])).said).toContain('1/2 chữ ký đúng');
    await run(['ky', other, '--khoa', keyOf('uy-ban')], passwordOf('uy-ban'));
    expect((await run(['gop', other, '--ghi'])).said).toContain('2/2 chữ ký đúng');
    const again = await run(['lap', '--ky', '2027-Q4', '--trang', join(folder, 'dist')]);
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('đã có bản xác nhận') });
  });

  it('verifies on the site what was signed, and refuses it with a release, a key or a signature altered', async () => {
    const site = publish();
    const statement = 'kiem-chung/chu-ky/2027-Q4.json';
    const { said, faults, waiting } = await verify(site);
    expect({ said: said.map((line) => line.replace(/ngày [\d/]+/, 'ngày …')), faults, waiting }).toEqual({
      said: ['Chữ ký số, kỳ quý IV/2027: Bản xác nhận ngày …, 2/2 chữ ký: Văn phòng Đảng ủy; Ủy ban nhân dân xã.'],
      faults: [],
      waiting: [],
    });
    const release = 'du-lieu/v1/ledger/releases/2027-Q4.json';
    const altered = await verify(
      new Map([
        ...site,
        [release, (site.get(release) ?? '').replace('"cutOff": "2028-01-31"', '"cutOff": "2028-01-30"')],
      ]),
    );
    expect(altered.faults).toEqual([
      'du-lieu/v1/releases/2027-Q4.json không khớp với tệp du-lieu/v1/ledger/releases/2027-Q4.json mà chuỗi dấu vân tay giữ.',
      'Chữ ký số, kỳ quý IV/2027: chữ ký là của một kỳ khác, hoặc kỳ này đã bị sửa sau khi ký.',
    ]);
    const envelope = JSON.parse(site.get(statement) ?? '');
    const [first] = envelope.signatures;
    const one = await verify(new Map([...site, [statement, JSON.stringify({ ...envelope, signatures: [first] })]]));
    expect(one.waiting).toEqual(['Chữ ký số, kỳ quý IV/2027: mới có 1/2 chữ ký đúng.']);
    const without = new Map(site);
    without.delete(statement);
    expect((await verify(without)).waiting).toEqual([
      'Chữ ký số, kỳ quý IV/2027: chưa ký, trong khi trang đã khai khóa ký.',
    ]);
    expect((await verify(new Map([...site, ['kiem-chung/khoa.json', '{}']]))).faults).toEqual([
      'kiem-chung/khoa.json: không đọc được, hoặc không đúng khuôn dạng.',
    ]);
  });

  it('takes a proof of time for the file of a release, and tells on the site what a reader compares', async () => {
    const file = join(folder, '2027-Q4.json.ots');
    writeFileSync(file, aTimeProof(Buffer.alloc(32, 1), inBlock(900_000)));
    const other = await run(['moc', file, '--ky', '2027-Q4', '--ghi']);
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining('không phải mốc thời gian của tệp') });
    const release = Buffer.from(fingerprintOf(readFileSync(join(content, 'releases/2027-Q4.json'))), 'hex');
    writeFileSync(file, aTimeProof(release, inBlock(900_000)));
    expect((await run(['moc', file, '--ky', '2027-Q4'])).said).toContain('khối Bitcoin số 900.000');
    expect((await run(['moc', file, '--ky', '2027-Q4', '--ghi'])).code).toBe(0);
    expect(await run(['moc', file])).toMatchObject({ code: 2 });
    const proof = readFileSync(join(content, 'proofs/2027-Q4.json'), 'utf8');
    const path = 'kiem-chung/moc-thoi-gian/2027-Q4.json';
    const { said, faults } = await verify(new Map([...publish(), [path, proof]]));
    expect(faults).toEqual([]);
    expect(said.some((line) => line.startsWith('Mốc thời gian, kỳ quý IV/2027: khối Bitcoin số 900.000'))).toBe(true);
    const forged = JSON.stringify({ ots: aTimeProof(Buffer.alloc(32, 1), inBlock(1)).toString('base64') });
    expect((await verify(new Map([...publish(), [path, forged]]))).faults).toEqual([
      `${path}: mốc thời gian không phải của tệp kỳ quý IV/2027.`,
    ]);
    rmSync(join(content, 'proofs'), { recursive: true });
  });

  it('keeps private parts out of the repository, and never writes over a key', async () => {
    const inside = await run(['tao-khoa', '--ma', 'a', '--ten', 'A', '--ra', 'a.khoa'], passwordOf('a'));
    expect(inside).toMatchObject({ code: 2, said: expect.stringContaining('không bao giờ để trong kho') });
    expect(existsSync('a.khoa')).toBe(false);
    const short = await run(['tao-khoa', '--ma', 'b', '--ten', 'B', '--ra', keyOf('b')], 'ngắn');
    expect(short).toMatchObject({ code: 2, said: expect.stringContaining('quá ngắn') });
    const there = await run(['tao-khoa', '--ma', 'c', '--ten', 'C', '--ra', keyOf('van-phong')], passwordOf('c'));
    expect(there).toMatchObject({ code: 2, said: expect.stringContaining('Không ghi đè') });
    const twice = await run(['nhan-khoa', `${keyOf('van-phong')}.cong-khai.json`]);
    expect(twice).toMatchObject({ code: 1, said: expect.stringContaining('đã có trong danh sách') });
  });

  it('retires a key once, with the reason, and takes another of the same holder then', async () => {
    const order = ['bo-khoa', '--ma', 'van-phong', '--ly-do', 'Đổi người giữ khóa'];
    expect(await run(order.slice(0, 3))).toMatchObject({ code: 2 });
    expect((await run(order)).said).toContain('Chưa ghi gì');
    expect((await run([...order, '--ghi'])).code).toBe(0);
    const [line] = JSON.parse(readFileSync(join(content, 'keys.json'), 'utf8')).slice(-1);
    expect(line).toMatchObject({ kind: 'retire', id: 'van-phong', reason: 'Đổi người giữ khóa' });
    expect(await run(order)).toMatchObject({ code: 1, said: expect.stringContaining('đã bỏ từ trước') });
    const next = ['tao-khoa', '--ma', 'van-phong-2', '--ten', 'Văn phòng Đảng ủy', '--ra', keyOf('van-phong-2')];
    await run(next, passwordOf('van-phong-2'));
    expect((await run(['nhan-khoa', `${keyOf('van-phong-2')}.cong-khai.json`, '--ghi'])).code).toBe(0);
  });
});

/** What of the content a site publishes that the chain and its signatures rest on. */
function publish(): Map<string, string> {
  const read = (file: string) => readFileSync(join(content, file), 'utf8');
  const { source } = JSON.parse(read('site.json'));
  const site = new Map([
    [`nguon/${source.file}`, read(`source/${source.file}`)],
    ['kiem-chung/khoa.json', JSON.stringify({ threshold: 2, keys: JSON.parse(read('keys.json')) })],
    ['kiem-chung/chu-ky/2027-Q4.json', read('statements/2027-Q4.json')],
  ]);
  for (let period: string | undefined = '2027-Q4'; period !== undefined; ) {
    const text = read(`releases/${period}.json`);
    const { assessments, commitments, ...release } = JSON.parse(text);
    site.set(`du-lieu/v1/ledger/releases/${period}.json`, text);
    site.set(
      `du-lieu/v1/releases/${period}.json`,
      JSON.stringify({ release: { ...release, id: period }, assessments, commitments }),
    );
    for (const { id } of release.reports) site.set(`du-lieu/v1/reports/${id}.json`, read(`reports/${id}.json`));
    for (const { id } of release.replies ?? [])
      site.set(`du-lieu/v1/ledger/replies/${id}.json`, read(`replies/${id}.json`));
    period = release.previous?.id;
  }
  return site;
}

function verify(site: ReadonlyMap<string, string>) {
  const files = [...site].map(([path, text]) => ({ path, bytes: text.length, sha256: fingerprintOf(text) }));
  // The statement speaks of the manifest of the trial.
  return verifySignatures({ ...manifest, files: [...files] }, async (path) => site.get(path)).then((found) => ({
    ...found,
    said: found.said.filter((line) => !line.startsWith('Lưu ý')),
  }));
}
