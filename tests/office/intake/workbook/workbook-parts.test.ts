import { describe, expect, it } from 'vitest';
import { readWorkbookParts, unescapeExcel } from '../../../../src/office/intake/workbook/workbook-parts.ts';

/** The parts of a workbook, written by hand; a part that is not named is not there. */
function read(parts: Record<string, string>) {
  return readWorkbookParts(async (path) => parts[path]);
}

describe('the days of a workbook', () => {
  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr date1904="false"/>', false],
    ['<workbookPr/>', false],
    ['<calcPr date1904="1"/>', false],
  ])('are counted from 1904 only where it says so: %s', async (said, expected) => {
    const { isEpoch1904 } = await read({ 'xl/workbook.xml': `<workbook>${said}</workbook>` });
    expect(isEpoch1904).toBe(expected);
  });
});

describe('the sheets of a workbook', () => {
  it('are those of its tabs that are tables, in their order', async () => {
    const relation = (id: string, target: string, more = '') =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}" ${more}/>`;
    const { sheets } = await read({
      'xl/workbook.xml': `<workbook><sheets>
        <sheet name="Chỉ tiêu" r:id="r2"/>
        <sheet name="Bìa" r:id="r1" state="visible"/>
        <sheet name="Ẩn" r:id="r3" state="hidden"/>
        <sheet name="Ẩn hẳn" r:id="r4" state="veryHidden"/>
        <sheet r:id="r5"/>
        <sheet name="Biểu đồ" r:id="r6"/><sheet name="Ở máy khác" r:id="r7"/><sheet name="Không có"/>
        <definedName name="Vùng in" r:id="r1"/>
      </sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>
        ${relation('r1', 'worksheets/sheet1.xml')}${relation('r2', '/xl/worksheets/sheet2.xml')}
        ${relation('r3', 'a.xml')}${relation('r4', 'b.xml')}${relation('r5', 'c.xml')}
        <Relationship Id="r6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="d.xml"/>
        ${relation('r7', 'e.xml', 'TargetMode="External"')}
        <Other Id="r8" Type="/worksheet" Target="f.xml"/>
      </Relationships>`,
    });
    expect(sheets).toEqual([
      { name: 'Chỉ tiêu', isHidden: false, path: 'xl/worksheets/sheet2.xml' },
      { name: 'Bìa', isHidden: false, path: 'xl/worksheets/sheet1.xml' },
      { name: 'Ẩn', isHidden: true, path: 'xl/a.xml' },
      { name: 'Ẩn hẳn', isHidden: true, path: 'xl/b.xml' },
      { name: '', isHidden: false, path: 'xl/c.xml' },
    ]);
  });

  it('share nothing where a workbook has no words and no styles', async () => {
    expect(await read({})).toEqual({ sheets: [], isEpoch1904: false, strings: [], styles: [] });
  });

  it('share their words, put together and without aids for reading', async () => {
    const { strings } = await read({
      'xl/sharedStrings.xml': `<sst>
        <si><t>Chỉ tiêu</t></si>
        <si><r><rPr/><t>Nước </t></r><r><t>sạch</t></r><rPh><t>đọc là</t></rPh></si>
        <si/>
        <si><t>một_x000D_hai</t></si>
      </sst>`,
    });
    expect(strings).toEqual(['Chỉ tiêu', 'Nước sạch', '', 'một\rhai']);
  });

  it('share how numbers are shown, by the styles of cells alone', async () => {
    const { styles } = await read({
      'xl/styles.xml': `<styleSheet>
        <numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs>
        <dxfs><xf numFmtId="14"/></dxfs>
      </styleSheet>`,
    });
    expect(styles).toEqual(['number', 'percent', 'date', 'percent', 'date', 'number']);
  });
});

it.each([
  ['a_x000D_b', 'a\rb'],
  ['_x1EA1_', 'ạ'],
  ['a_x00_b', 'a_x00_b'],
  ['a_b', 'a_b'],
])('reads %s as Excel means it', (text, expected) => expect(unescapeExcel(text)).toBe(expected));
