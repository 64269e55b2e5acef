import { describe, expect, it } from 'vitest';
import { checkStatements } from '../../../src/core/signing/check-statements.ts';
import { comparePrintedCodes } from '../../../src/publish/verification/compare-printed-codes.ts';
import { drawQrCode } from '../../../src/site/open-data/qr-code.ts';
import { twoSigned } from '../../fixtures/signed-releases.ts';

const facts = { releases: twoSigned().releases, signed: checkStatements(twoSigned()).signed };
const [first, second] = ['aaaa aaaa aaaa aaaa aaaa', 'bbbb bbbb bbbb bbbb bbbb'];
const by = '2/2 chữ ký: Văn phòng Đảng ủy; Ủy ban nhân dân xã';
const address = 'https://xa.example/cong-bo/2026-q3/';

/** What a site prints; a sheet of an earlier release bears the code of that release. */
const site = new Map([
  ['index.html', `<footer>Mã chuỗi ${second}.</footer><p>2026 2027 2028 2029 2030</p>`],
  [
    'cong-bo/2026-q3/index.html',
    `<meta property="og:url" content="${address}"><dd>${first}</dd><dd>Bản xác nhận ngày 20/10/2026, ${by}</dd>`,
  ],
  ['cong-bo/2026-q3/ma-chuoi.svg', drawQrCode(`${address}#sha256-${'a'.repeat(64)}`)],
  ['kiem-chung/index.html', `<li>Kỳ quý IV/2026: Bản xác nhận ngày 20/01/2027, ${by} (<a>tệp</a>)</li>`],
  [
    'cong-bo/tin.xml',
    `<feed><entry><id>https://xa.example/cong-bo/2026-q4/</id>${second}</entry><entry><id>${address}</id>${first}</entry></feed>`,
  ],
]);

async function differencesWith(path: string, from: string, to: string): Promise<string[]> {
  const altered = new Map([...site, [path, (site.get(path) ?? '').replace(from, to)]]);
  const found = await comparePrintedCodes([...altered.keys()], async (file) => altered.get(file), facts);
  return found.map(({ place, found: printed, expected }) => `${place}: ${printed} → ${expected}`);
}

describe('codes and signatures that a site prints', () => {
  it('are those of its chain', async () => {
    expect(await differencesWith('index.html', '', '')).toEqual([]);
  });

  it.each([
    ['in the foot of a page', 'index.html', second, 'cccc aaaa bbbb dddd eeee', second],
    ['of today on the page of an earlier release', 'cong-bo/2026-q3/index.html', first, second, first],
    ['in the feed', 'cong-bo/tin.xml', second, first, second],
  ])('are found false: a code %s', async (_, path, from, to, expected) => {
    expect(await differencesWith(path, from, to)).toEqual([`${path}: ${to} → ${expected}`]);
  });

  it.each([
    ['with markup inside', 'cccc <span>aaaa bbbb</span> dddd eeee'],
    ['with markup inside a group', 'cc<b>cc</b> aaaa bbbb dddd eeee'],
    ['in other spaces', 'cccc&nbsp;aaaa&#160;bbbb\u2009dddd eeee'],
    ['in capitals', 'CCCC AAAA BBBB DDDD EEEE'],
    ['in numbers of letters', '&#99;ccc aaaa bb&#x200b;bb dddd eeee'],
    ['without spaces', 'ccccaaaabbbbddddeeee'],
  ])('are found false: a code %s', async (_, to) => {
    expect(await differencesWith('index.html', second, to)).toEqual([
      `index.html: cccc aaaa bbbb dddd eeee → ${second}`,
    ]);
  });

  it.each([
    ['with markup inside', by, '<b>3/3</b> chữ ký: Thanh tra tỉnh'],
    ['in other words', 'Bản xác nhận ngày 20/10/2026, 2/2', 'Đã ký 3/3'],
    ['with one more who did not', by, `${by}<span>; Thanh tra tỉnh</span>`],
  ])('are found false: who signed, %s', async (_, from, to) => {
    const found = await differencesWith('cong-bo/2026-q3/index.html', from, to);
    expect(found).not.toEqual([]);
  });

  it('are found false: who signed, also where it is of another release', async () => {
    const page = 'cong-bo/2026-q3/index.html';
    const [signed] = await differencesWith(page, by, '2/2 chữ ký: Văn phòng Đảng ủy; Trường đại học');
    expect(signed).toBe(
      `${page}: Bản xác nhận ngày 20/10/2026, 2/2 chữ ký: Văn phòng Đảng ủy; Trường đại học → Bản xác nhận ngày 20/10/2026, ${by}`,
    );
    expect(await differencesWith(page, '20/10/2026', '20/01/2027')).toHaveLength(1);
    expect(await differencesWith('kiem-chung/index.html', '2/2', '3/2')).toHaveLength(1);
  });

  it('are found false: a picture of another digest', async () => {
    const other = drawQrCode(`${address}#sha256-${'c'.repeat(64)}`);
    const path = 'cong-bo/2026-q3/ma-chuoi.svg';
    expect(await differencesWith(path, site.get(path) ?? '', other)).toEqual([`${path}: SVG → ${'a'.repeat(64)}`]);
  });
});
