import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { parseSection } from '../../../src/core/load/parse-section.ts';

const head =
  '---\norder: 3\nparent: muc-dich-yeu-cau\nnumber: "1."\ntitle: "Mục đích"\ncitation: "mục 1, phần I"\n---\n\n';

function parse(source: string): unknown {
  const parsed = parseSection('muc-dich', source, 'a.mdx');
  return 'value' in parsed ? parsed.value : parsed.issues.map(formatIssue);
}

/** What a section with this body gives: its blocks, or its issues, all on line 9 where the body begins. */
function parseBody(body: string): unknown {
  const parsed = parseSection('muc-dich', head + body, 'a.mdx');
  return 'value' in parsed ? parsed.value.blocks : parsed.issues.map(formatIssue);
}

describe('parseSection', () => {
  it('reads front matter and blocks', () => {
    expect(
      parse(`${head}<Paragraph id="doan-muc-dich-1">Quán triệt.</Paragraph>\n\n<Target id="nuoc-sach" />\n`),
    ).toEqual({
      id: 'muc-dich',
      head: { order: 3, parent: 'muc-dich-yeu-cau', number: '1.', title: 'Mục đích', citation: 'mục 1, phần I' },
      blocks: [
        { kind: 'paragraph', id: 'doan-muc-dich-1', runs: [{ text: 'Quán triệt.' }] },
        { kind: 'target', id: 'nuoc-sach' },
      ],
    });
  });

  it('keeps italics', () => {
    expect(parseBody('<Task id="nv-1-5-06">kéo dài (*nếu có*);</Task>')).toEqual([
      {
        kind: 'task',
        id: 'nv-1-5-06',
        runs: [{ text: 'kéo dài (' }, { text: 'nếu có', isEmphasis: true }, { text: ');' }],
      },
    ]);
  });

  it.each([
    'xem www.haiphong.gov.vn và thư xa@haiphong.gov.vn',
    'đất ~trồng~ lúa ~~cũ~~',
    'kinh tế - xã hội, 15 – 20 km; 1 < 2 & 3',
    '(1) | (2) [a] 1. - x',
    'Tài chính, tài sản công ...',
  ])('keeps the words exactly: %s', (words) => {
    expect(parseBody(`<Item id="doan-a-1">${words}</Item>`)).toEqual([
      { kind: 'item', id: 'doan-a-1', runs: [{ text: words }] },
    ]);
  });

  const plain =
    'chỉ dùng *…* cho chữ in nghiêng. Viết lại đúng từng chữ như văn bản, không dùng dấu định dạng. [words-not-plain]';
  const outside = 'Đặt lời vào thẻ Title, Paragraph, Item, Task hoặc Signature có mã riêng. [words-outside-element]';
  const code = 'Xóa đoạn này; tệp này chỉ chứa lời văn. [code-in-section]';
  const close = 'Kiểm tra thẻ đã đóng chưa, và có dấu < hoặc { nào đứng lẻ không. [section-malformed]';
  const ids =
    'mã của Task như "nv-1-2-03", của Title, Paragraph, Item, Signature như "doan-muc-dich-1", của thẻ khác là mã bản ghi. Viết lại mã. [block-id-wrong]';

  it.each([
    ['words outside', 'Lời lạc.', `lời nằm ngoài thẻ: «Lời lạc.». ${outside}`],
    ['a heading', '# Mục', `lời nằm ngoài thẻ: «# Mục». ${outside}`],
    ['an element without a name', '<>Lời.</>', `lời nằm ngoài thẻ: «<>Lời.</>». ${outside}`],
    ['a table', '| Năm | Mức |\n|---|---|', `lời nằm ngoài thẻ: «| Năm | Mức |\n|---|---|». ${outside}`],
    ['an expression', '{62,5}', `có mã lập trình trong mục: «{62,5}». ${code}`],
    ['an import', 'import x from "y"', `có mã lập trình trong mục: «import x from "y"». ${code}`],
    ['bold words', '<Item id="doan-a-1">a **b** c</Item>', `lời có dấu hiệu định dạng: «**b**» - ${plain}`],
    ['a link', '<Item id="doan-a-1">[a](b)</Item>', `lời có dấu hiệu định dạng: «[a](b)» - ${plain}`],
    ['an expression in words', '<Item id="doan-a-1">a {b}</Item>', `lời có dấu hiệu định dạng: «{b}» - ${plain}`],
    ['a character reference', '<Item id="doan-a-1">a &amp; b</Item>', `lời có dấu hiệu định dạng: «amp; b» - ${plain}`],
    ['a backslash', '<Item id="doan-a-1">a \\* b</Item>', `lời có dấu hiệu định dạng: «\\* b» - ${plain}`],
    ['underscores', '<Item id="doan-a-1">a _b_</Item>', `lời có dấu hiệu định dạng: «_b_» - ${plain}`],
    ['less than five percent', '<5% thôn', `không đọc được mục này, ở dòng «<5% thôn». ${close}`],
    ['an element left open', '<ul>', `không đọc được mục này, ở dòng «<ul>». ${close}`],
    [
      'an unknown element',
      '<Items id="doan-a-1">a</Items>',
      'không có thẻ nào tên "Items" - chỉ dùng Title, Paragraph, Item, Task, Signature, Target, Work, Plan. Có phải ý bạn là "Item"? [element-unknown]',
    ],
    [
      'a script',
      '<script>alert(1)</script>',
      'không có thẻ nào tên "script" - chỉ dùng Title, Paragraph, Item, Task, Signature, Target, Work, Plan. Đổi sang một thẻ trong danh sách. [element-unknown]',
    ],
    [
      'another attribute',
      '<Item id="doan-a-1" onClick="x">a</Item>',
      'thẻ có thuộc tính «onClick="x"» - thẻ chỉ có một thuộc tính id, viết giữa hai dấu ngoặc kép. Xóa thuộc tính này. [attribute-unknown]',
    ],
    ['no id', '<Item>a</Item>', 'thẻ Item không có mã. Thêm id="…", không trùng với đoạn nào khác. [block-id-missing]'],
    [
      'an id twice',
      '<Item id="doan-a-1" id="doan-a-2">a</Item>',
      'thẻ có thuộc tính «id» - thẻ chỉ có một thuộc tính id, viết giữa hai dấu ngoặc kép. Xóa thuộc tính này. [attribute-unknown]',
    ],
    [
      'an id that is worked out',
      '<Item id={a}>a</Item>',
      'thẻ có thuộc tính «id={a}» - thẻ chỉ có một thuộc tính id, viết giữa hai dấu ngoặc kép. Xóa thuộc tính này. [attribute-unknown]',
    ],
    [
      'an id without its value',
      '<Target id />',
      'thẻ có thuộc tính «id» - thẻ chỉ có một thuộc tính id, viết giữa hai dấu ngoặc kép. Xóa thuộc tính này. [attribute-unknown]',
    ],
    [
      'words in a target',
      '<Target id="nuoc-sach">a</Target>',
      'thẻ Target có lời bên trong - thẻ này chỉ đánh dấu chỗ của bản ghi. Viết thành <Target id="nuoc-sach" />. [element-not-empty]',
    ],
    [
      'no words',
      '<Item id="doan-a-1"></Item>',
      'thẻ Item không có lời. Điền lời của văn bản, hoặc xóa thẻ. [words-missing]',
    ],
    [
      'words on lines of their own',
      '<Item id="doan-a-1">\na\n</Item>',
      'thẻ Item trải trên nhiều dòng. Viết thẻ mở, lời và thẻ đóng trên cùng một dòng. [words-not-on-one-line]',
    ],
  ])('refuses %s', (_, body, expected) => {
    expect(parseBody(body)).toEqual([`a.mdx, dòng 9: ${expected}`]);
  });

  it.each([
    ['Task', 'doan-a-1'],
    ['Task', 'nv-1'],
    ['Task', 'nv-1-2-'],
    ['Task', 'nv-1-2-03b'],
    ['Task', 'xnv-1-2-03'],
    ['Title', 'nv-1-2-03'],
    ['Item', 'doan-á'],
    ['Paragraph', 'doan-'],
    ['Paragraph', 'doan-a-'],
    ['Signature', 'doan-a_1'],
    ['Item', 'mot-doan-a'],
  ])('refuses a %s called %s', (element, id) => {
    expect(parseBody(`<${element} id="${id}">a</${element}>`)).toEqual([
      `a.mdx, dòng 9: tìm thấy mã "${id}" ở thẻ ${element} - ${ids}`,
    ]);
  });

  it.each(['Nuoc-sach', 'nuoc-sach-', '-nuoc-sach', 'nuoc--sach', 'nước-sạch'])('refuses a target called %s', (id) => {
    expect(parseBody(`<Target id="${id}" />`)).toEqual([`a.mdx, dòng 9: tìm thấy mã "${id}" ở thẻ Target - ${ids}`]);
  });

  it.each([
    ['Title', 'doan-a', 'title'],
    ['Item', 'doan-a-1b-22', 'item'],
    ['Signature', 'doan-ky-ten', 'signature'],
    ['Task', 'nv-12-3', 'task'],
  ])('accepts a %s called %s', (element, id, kind) => {
    expect(parseBody(`<${element} id="${id}">a</${element}>`)).toEqual([{ kind, id, runs: [{ text: 'a' }] }]);
  });

  const line =
    'mỗi dòng là tên trường, dấu hai chấm, một dấu cách, rồi số, mã, hoặc lời giữa hai dấu ngoặc kép. Viết như: title: "Mục đích". [front-matter-line]';

  it.each([
    [
      'no front matter',
      'Lời.',
      [
        'dòng 1: tệp không bắt đầu bằng phần đầu giữa hai dòng ---. Chép phần đầu từ một mục khác rồi sửa. [front-matter-missing]',
      ],
    ],
    [
      'a colon in bare words',
      '---\ntitle: Một: hai\n---\n',
      [`dòng 2, trường "title": không đọc được dòng «title: Một: hai» - ${line}`],
    ],
    ['no space after the colon', '---\norder:4\n---\n', [`dòng 2: không đọc được dòng «order:4» - ${line}`]],
    [
      'an object',
      '---\ntitle: {"a": "b"}\n---\n',
      [`dòng 2, trường "title": không đọc được dòng «title: {"a": "b"}» - ${line}`],
    ],
    ['half a number', '---\norder: 1.5\n---\n', [`dòng 2, trường "order": không đọc được dòng «order: 1.5» - ${line}`]],
    [
      'a quote left open',
      '---\ntitle: "Một\n---\n',
      [`dòng 2, trường "title": không đọc được dòng «title: "Một» - ${line}`],
    ],
    [
      'a character written as a code',
      '---\ntitle: "s\\u1ea1ch"\n---\n',
      [`dòng 2, trường "title": không đọc được dòng «title: "s\\u1ea1ch"» - ${line}`],
    ],
    [
      'nothing to end it',
      '---\norder: 1\n',
      [
        'dòng 1: tệp không bắt đầu bằng phần đầu giữa hai dòng ---. Chép phần đầu từ một mục khác rồi sửa. [front-matter-missing]',
      ],
    ],
    [
      'a key twice',
      '---\norder: 1\norder: 2\n---\n',
      ['dòng 3, trường "order": trường này đã có ở dòng 2. Giữ một dòng, xóa dòng kia. [duplicate-field]'],
    ],
    [
      'a wrong key',
      '---\norder: 1\ntitel: "Một"\ncitation: "mục 1"\n---\n',
      ['dòng 3, trường "titel": không có trường nào tên "titel". Có phải ý bạn là "title"? [unknown-field]'],
    ],
    [
      'a missing key',
      '---\norder: 1\n---\n',
      ['dòng 1, trường "citation": thiếu trường này. Thêm trường vào nhóm bắt đầu ở dòng này. [field-missing]'],
    ],
  ])('refuses front matter with %s', (_, source, expected) => {
    expect(parse(source)).toEqual(expected.map((words) => `a.mdx, ${words}`));
  });
});
