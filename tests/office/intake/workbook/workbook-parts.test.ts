import { describe, expect, it } from 'vitest';
import { DamagedPart, UnsafeXml } from '../../../../src/office/intake/workbook/parse-xml.ts';
import { NoWorkbook, readWorkbookParts, unescapeExcel } from '../../../../src/office/intake/workbook/workbook-parts.ts';

/** The parts of a workbook, written by hand; a part that is not named is not there. */
function read(parts: Record<string, string>) {
  return readWorkbookParts(async (path) => parts[path]);
}

const relation = (id: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}" ${more}/>`;

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
    const { sheets } = await read({
      'xl/workbook.xml': `<workbook><sheets>
        <sheet name="Chỉ tiêu" r:id="r2"/>
        <sheet name="Bìa" r:id="r1" state="visible"/>
        <sheet name="Ẩn" r:id="r3" state="hidden"/>
        <sheet name="Ẩn hẳn" r:id="r4" state="veryHidden"/>
        <sheet r:id="r5"/>
        <sheet name="Biểu đồ" r:id="r6"/>
        <definedName name="Vùng in" r:id="r1"/>
      </sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>
        ${relation('r1', 'worksheets/sheet1.xml')}${relation('r2', '/xl/worksheets/sheet2.xml')}
        ${relation('r3', 'a.xml')}${relation('r4', 'b.xml')}${relation('r5', 'c.xml')}
        <Relationship Id="r6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="d.xml"/>
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

  it.each([
    ['in another file', '<sheet name="Đề án" r:id="r1"/>', relation('r1', 'a.xml', 'TargetMode="External"')],
    ['nowhere', '<sheet name="Đề án"/>', ''],
    ['in a part nobody names', '<sheet name="Đề án" r:id="r2"/>', relation('r1', 'a.xml')],
  ])('are refused by name where one is %s', async (_, sheet, relations) => {
    const parts = {
      'xl/workbook.xml': `<workbook><sheets>${sheet}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    };
    await expect(read(parts)).rejects.toMatchObject({ sheet: 'Đề án' });
  });

  it.each([
    ['another prefix of relations', 'relationships:id="r1"', 'worksheets/sheet1.xml'],
    ['a path with backslashes', 'r:id="r1"', 'worksheets\\sheet1.xml'],
    ['a path from the top', 'r:id="r1"', '/xl/worksheets/sheet1.xml'],
    ['a path over its own folder', 'r:id="r1"', '../xl/./worksheets/sheet1.xml'],
  ])('are found through relations, by %s', async (__, id, target) => {
    const { sheets } = await read({
      'xl/workbook.xml': `<workbook><sheets><sheet name="Bìa" ${id}/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', target)}</Relationships>`,
    });
    expect(sheets.map(({ path }) => path)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('are found in a workbook of another name, with words and styles of other names', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const { sheets, strings, styles } = await read({
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}/officeDocument" Target="so/so.xml"/></Relationships>`,
      'so/so.xml': '<workbook><sheets><sheet name="Bìa" r:id="r1"/></sheets></workbook>',
      'so/_rels/so.xml.rels': `<Relationships>${relation('r1', 'trang.xml')}
        <Relationship Id="b" Type="${type}/sharedStrings" Target="chu.xml"/>
        <Relationship Id="c" Type="${type}/styles" Target="kieu.xml"/></Relationships>`,
      'so/chu.xml': '<sst><si><t>Chỉ tiêu</t></si></sst>',
      'so/kieu.xml': '<styleSheet><cellXfs><xf numFmtId="9"/></cellXfs></styleSheet>',
    });
    expect([sheets[0]?.path, strings, styles]).toEqual([
      'so/trang.xml',
      ['Chỉ tiêu'],
      [{ shows: 'percent', format: '0%' }],
    ]);
  });

  it('are not in a package that holds no workbook', async () => {
    await expect(read({})).rejects.toThrow(NoWorkbook);
    await expect(read({ 'xl/workbook.xml': '<document/>' })).rejects.toThrow(NoWorkbook);
  });

  it('share nothing where a workbook has no words and no styles', async () => {
    const none = { sheets: [], isEpoch1904: false, isUncalculated: false, strings: [], runs: new Map(), styles: [] };
    expect(await read({ 'xl/workbook.xml': '<workbook/>' })).toEqual(none);
  });

  it('share their words, put together and without aids for reading', async () => {
    const { strings, runs } = await read({
      'xl/workbook.xml': '<workbook/>',
      'xl/sharedStrings.xml': `<sst>
        <si><t>Chỉ tiêu</t></si>
        <si><r><rPr/><t>Nước </t></r><r><t>sạch</t></r><rPh><t>đọc là</t></rPh></si>
        <si/>
        <si><t>một_x000D_hai</t></si>
        <si><r><t>92,5</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>
        <si><r><rPr><strike/></rPr><t>92</t></r><r><rPr><strike val="0"/><vertAlign val="baseline"/></rPr><t>93</t></r></si>
      </sst>`,
    });
    expect(strings).toEqual(['Chỉ tiêu', 'Nước sạch', '', 'một\rhai', '92,51', '9293']);
    expect([...runs]).toEqual([
      [4, [{ words: '92,5' }, { words: '1', mark: 'raised' }]],
      [5, [{ words: '92', mark: 'struck' }, { words: '93' }]],
    ]);
  });

  it('share how numbers are shown, by the styles of cells alone', async () => {
    const { styles } = await read({
      'xl/workbook.xml': '<workbook/>',
      'xl/styles.xml': `<styleSheet>
        <numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs>
        <dxfs><xf numFmtId="14"/></dxfs>
      </styleSheet>`,
    });
    expect(styles.map(({ shows }) => shows)).toEqual(['number', 'percent', 'date', 'percent', 'date', 'number']);
  });

  it('share what the font of a style does to all letters, by the fonts of cells alone', async () => {
    const { styles } = await read({
      'xl/workbook.xml': '<workbook/>',
      'xl/styles.xml': `<styleSheet>
        <fonts><font><sz val="11"/></font><font><strike/></font><font><vertAlign val="subscript"/><b/></font>
          <font><strike val="false"/><vertAlign val="superscript"/></font></fonts>
        <dxfs><dxf><font><strike/></font></dxf></dxfs>
        <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/><xf fontId="0"/></cellXfs>
      </styleSheet>`,
    });
    expect(styles.map(({ mark }) => mark)).toEqual([undefined, 'struck', 'lowered', 'raised', undefined, undefined]);
    expect(styles[0]).toStrictEqual({ shows: 'number', format: 'General' });
  });

  it('share the code of each format, by its number', async () => {
    const { styles } = await read({
      'xl/workbook.xml': '<workbook/>',
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>
        <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="2"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    });
    expect(styles.map(({ format }) => format)).toEqual(['General', '0.0%', '0.00', 'General']);
  });

  it.each([
    ['a dialogue', '/dialogsheet'],
    ['a chart in capitals', '/ChartSheet'],
  ])('leave out %s', async (_, type) => {
    const { sheets } = await read({
      'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${type}" Target="a.xml"/></Relationships>`,
    });
    expect(sheets).toEqual([]);
  });

  it.each(['/macrosheet', '/xworksheet', '/worksheets', 'worksheet', '/chartsheets', '/xchartsheet'])(
    'are refused where one is of another kind: %s',
    async (type) => {
      const parts = {
        'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${type}" Target="a.xml"/></Relationships>`,
      };
      await expect(read(parts)).rejects.toMatchObject({ sheet: 'A', message: 'No part for sheet A' });
    },
  );

  it.each([
    ['xl/workbook.xml', '/a/officeDocuments'],
    ['xl/workbook.xml', '/a/xofficeDocument'],
    ['b.xml', '/a/OFFICEDOCUMENT'],
  ])('are found in %s where the package calls it %s', async (path, type) => {
    const parts = {
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}" Target="b.xml"/></Relationships>`,
      [path]: '<workbook/>',
    };
    expect((await read(parts)).sheets).toEqual([]);
  });

  it.each(['xr:ID', 'x:id'])('know a relation by %s', async (attribute) => {
    const { sheets } = await read({
      'xl/workbook.xml': `<workbook><sheets><sheet name="A" r:identity="b" sheetId="b" ${attribute}="a"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation('b', 'b.xml')}${relation('a', 'a.xml')}</Relationships>`,
    });
    expect(sheets.map(({ path }) => path)).toEqual(['xl/a.xml']);
  });

  it('are damaged where a part has no end', async () => {
    await expect(read({ 'xl/workbook.xml': '<workbook><sheets>' })).rejects.toThrow(DamagedPart);
  });

  it.each(['<!DOCTYPE a>', '<!doctype a>', '<!ENTITY b "c">'])('are not read behind %s', async (declared) => {
    await expect(read({ 'xl/workbook.xml': `${declared}<workbook/>` })).rejects.toThrow(UnsafeXml);
  });

  it('are read whatever the prefix of elements, and their words as plain data too', async () => {
    const { strings } = await read({
      'xl/workbook.xml': '<x:workbook xmlns:x="a"/>',
      'xl/sharedStrings.xml': '<x:sst><x:si><x:t><![CDATA[a<b]]></x:t></x:si></x:sst>',
    });
    expect(strings).toEqual(['a<b']);
  });
});

it.each([
  ['a_x000D_b', 'a\rb'],
  ['_x1EA1_', 'ạ'],
  ['a_x00_b', 'a_x00_b'],
  ['a_x000g_b', 'a_x000g_b'],
  ['_x00e2__x00E2_', 'ââ'],
  ['a_b', 'a_b'],
])('reads %s as Excel means it', (text, expected) => expect(unescapeExcel(text)).toBe(expected));
