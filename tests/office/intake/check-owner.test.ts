import { describe, expect, it } from 'vitest';
import { aFigure as anObservation, aReport } from '../../fixtures/builders.ts';
import {
  aCover,
  aFigure,
  aKnownProgramme,
  aWorkbook,
  figureHead,
  newsHead,
  someFigures,
  whatIsSaid,
} from './filled-tables.ts';

const askedOf = { 'cong-an-xa': ['van-hoa'], 'uy-ban-nhan-dan': ['bao-hiem-y-te', 'tram-y-te', 'de-an/nong-thon-moi'] };

function aProgramme(reports: Parameters<typeof aKnownProgramme>[0] = {}) {
  const { agencies } = aKnownProgramme();
  const asked = agencies.map((one) => ({ ...one, asked: askedOf[one.id as keyof typeof askedOf] }));
  return aKnownProgramme({ agencies: asked, ...reports });
}

const health = aFigure('93,9');
const clinic = aFigure('Đạt', { code: 'tram-y-te/dat-chuan' });
const families = aFigure('95', { code: 'van-hoa/gia-dinh' });

const plans = [newsHead, ['de-an/nong-thon-moi', 'Quý III/2026']];

const ofOther =
  'Quy III.xlsx, trang tính "Bìa", dòng 2, cột "Cơ quan báo cáo": ghi "Công an xã", còn biểu mẫu này lập cho "Ủy ban nhân dân xã". Nếu là báo cáo của Ủy ban nhân dân xã, sửa tên cơ quan; nếu đúng là của Công an xã, chép số sang biểu mẫu của Công an xã, hoặc biểu mẫu chung cho việc ngoài phần được giao. [template-of-other]';

describe('the template of one body under the name of another', () => {
  it('is asked about where all rows are what one other body is asked for', async () => {
    const bytes = await aWorkbook({ Bìa: aCover(), 'Chỉ tiêu': [figureHead, health, clinic], 'Đề án': plans });
    expect(await whatIsSaid(bytes, { known: aProgramme() })).toEqual([ofOther]);
  });

  it('is asked about where the template says whose it is, though the rows could be of both', async () => {
    const bytes = await someFigures([families], { version: 'Mẫu 1 · Ủy ban nhân dân xã' });
    expect(await whatIsSaid(bytes, { known: aProgramme() })).toEqual([ofOther]);
    const twice = await someFigures([health], { version: 'Mẫu 1 · Ủy ban nhân dân xã' });
    expect(await whatIsSaid(twice, { known: aProgramme() })).toEqual([ofOther]);
  });

  it('is no matter where the rows are its own, or it reported them before', async () => {
    expect(await whatIsSaid(await someFigures([families]), { known: aProgramme() })).toEqual([]);
    const report = aReport({
      agency: 'cong-an-xa',
      observations: [{ ...anObservation('bao-hiem-y-te'), part: 'tham-gia' }],
    });
    const known = aProgramme({ reports: [{ ...report, id: '2026-Q2-cong-an-xa' }] });
    expect(await whatIsSaid(await someFigures([health]), { known })).toEqual([]);
  });
});

describe('what others are asked for', () => {
  const told =
    'Lưu ý, Quy III.xlsx, trang tính "Bìa", dòng 2, cột "Cơ quan báo cáo": không dòng nào đã điền là việc giao cho Công an xã - có việc giao cho Ủy ban nhân dân xã. Nhầm tên cơ quan ở trang Bìa thì sửa; đúng thì để nguyên. [reports-for-others]';
  const insurance = aFigure('62,5', { code: 'bao-hiem-xa-hoi' });

  it('is told where many rows are all of it', async () => {
    const bytes = await someFigures([health, insurance, clinic]);
    expect(await whatIsSaid(bytes, { known: aProgramme() })).toEqual([told]);
  });

  it('is told in the template for everybody', async () => {
    const bytes = await aWorkbook({
      Bìa: aCover(),
      'Chỉ tiêu': [figureHead, health, clinic],
      'Đề án': [newsHead, ['de-an/nong-thon-moi', 'Quý III/2026', 'Đang làm']],
      'Danh mục cơ quan': [['Tên cơ quan'], ['Công an xã']],
    });
    expect(await whatIsSaid(bytes, { known: aProgramme() })).toEqual([told]);
    const sheets = { Bìa: aCover(), 'Chỉ tiêu': [figureHead, health, clinic], 'Đề án': plans };
    const list = [
      ['Nhóm', 'Tên cơ quan'],
      ['Chính quyền', 'Công an xã'],
    ];
    // Without the list it would be the template of the other body.
    const grouped = await whatIsSaid(await aWorkbook({ ...sheets, 'Danh mục': list }), { known: aProgramme() });
    expect(grouped.filter((said) => said.includes('[template-of-other]'))).toEqual([]);
  });

  it('is told in its own template, to which somebody added rows', async () => {
    const bytes = await someFigures([health, insurance, clinic], { version: 'Mẫu 1 · Công an xã' });
    expect(await whatIsSaid(bytes, { known: aProgramme() })).toEqual([told]);
  });

  it.each([
    ['one row is its own', [health, insurance, clinic, families]],
    ['there are few of them', [health, clinic]],
  ])('is no matter where %s', async (_, rows) => {
    expect(await whatIsSaid(await someFigures(rows), { known: aProgramme() })).toEqual([]);
  });

  it('is no matter where one of them is its own plan', async () => {
    const own = {
      ...askedOf,
      'cong-an-xa': ['de-an/nong-thon-moi'],
      'uy-ban-nhan-dan': ['bao-hiem-y-te', 'tram-y-te'],
    };
    const { agencies } = aKnownProgramme();
    const asked = agencies.map((one) => ({ ...one, asked: own[one.id as keyof typeof own] }));
    const news = [newsHead, ['de-an/nong-thon-moi', 'Quý III/2026', 'Đang làm']];
    const bytes = await aWorkbook({
      Bìa: aCover(),
      'Chỉ tiêu': [figureHead, health, insurance, clinic],
      'Đề án': news,
    });
    expect(await whatIsSaid(bytes, { known: aKnownProgramme({ agencies: asked }) })).toEqual([]);
  });

  it('is no matter where nobody is asked for it', async () => {
    const { agencies } = aKnownProgramme();
    const bytes = await someFigures([health, insurance, clinic]);
    expect(await whatIsSaid(bytes, { known: aKnownProgramme({ agencies }) })).toEqual([]);
  });
});
