import { describe, expect, it } from 'vitest';
import { aRecord, aSmallSite, ask } from './small-site.ts';

const glossary = {
  abbreviations: [
    { short: 'BHYT', full: 'bảo hiểm y tế', use: 'query' },
    { short: 'UBND', full: 'Ủy ban nhân dân', use: 'text' },
    { short: 'KL', full: 'Kết luận', use: 'document-number' },
    { short: 'TU', full: 'Thành ủy', use: 'document-number' },
  ],
  terms: [
    { term: 'giấy chứng nhận quyền sử dụng đất', synonyms: ['sổ đỏ'] },
    { term: 'trí tuệ nhân tạo', synonyms: ['AI'] },
    { term: 'chất thải rắn sinh hoạt', synonyms: ['rác'] },
  ],
};
const site = aSmallSite(
  [
    aRecord({
      kind: 'target',
      title: 'Dân số tham gia bảo hiểm y tế',
      text: 'Tỷ lệ dân số tham gia bảo hiểm y tế đạt 97%.',
      codes: ['ct:11'],
    }),
    aRecord({ kind: 'target', title: 'Giá trị trên 1 ha', text: 'Đến năm 2030 đạt 240,6 triệu đồng.' }),
    aRecord({ kind: 'target', title: 'Kết nạp đảng viên', text: 'Phân đấu kết nạp đảng viên từ 3%.' }),
    aRecord({ kind: 'target', title: 'Thu gom chất thải rắn sinh hoạt', text: 'Hằng năm đạt 100%.' }),
    aRecord({ text: 'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.' }),
    aRecord({ text: 'Thống nhất hành động của cả hệ thống, đông đảo Nhân dân.' }),
    aRecord({ text: 'Xã Hà Đông văn minh, hạnh phúc.' }),
    aRecord({ text: 'Nhà văn hóa các thôn được sửa chữa.' }),
    aRecord({ text: 'Ứng dụng trí tuệ nhân tạo trong quản trị.' }),
    aRecord({ text: 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu.' }),
    aRecord({ text: 'Thực hiện các kết luận thanh tra của Thành ủy.' }),
    aRecord({ kind: 'agency', title: 'Văn phòng Đảng ủy' }),
    aRecord({ text: 'Xử lý vi phạm về đất đai và đê điều.' }),
    aRecord({ text: 'Ủy ban nhân dân xã thu ngân sách.', codes: ['vb:57nqtw', 'vb:57nq', 'vb:57'] }),
    aRecord({ kind: 'plan', title: 'Cải cách', text: 'Triển khai từ quý I/2026, UBND xã chủ trì.' }),
    aRecord({ kind: 'citation', title: 'Nghị quyết 57', text: '57-NQ/TW', codes: ['vb:57nqtw', 'vb:57nq', 'vb:57'] }),
  ],
  glossary,
);

describe('a question', () => {
  it.each([
    ['without accents', 'chuyen doi so', 'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.'],
    ['with d for đ', 'dat dai', 'Xử lý vi phạm về đất đai và đê điều.'],
    ['with accents in part', 'chuyen đổi so', 'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.'],
    ['decomposed', 'đất đai'.normalize('NFD'), 'Xử lý vi phạm về đất đai và đê điều.'],
    ['with hỏi for ngã', 'bão hiễm y tế', 'Dân số tham gia bảo hiểm y tế'],
    ['in Telex', 'chuyeenr ddooir soos', 'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.'],
    ['in VNI', 'chuye6n3 d9o6i3 so61', 'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.'],
    ['without spaces', 'chuyendoiso', 'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.'],
    ['without spaces, y among them', 'baohiemyte', 'Dân số tham gia bảo hiểm y tế'],
    ['in short', 'bhyt', 'Dân số tham gia bảo hiểm y tế'],
    ['in full for what is printed in short', 'ủy ban nhân dân chủ trì', 'Cải cách'],
    ['in letters of a number of a document', 'kl thanh tra', 'Thực hiện các kết luận thanh tra của Thành ủy.'],
    ['in everyday words', 'sổ đỏ', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu.'],
    ['of two letters', 'ai', 'Ứng dụng trí tuệ nhân tạo trong quản trị.'],
    ['in capitals among small letters', 'AI trong công việc', 'Ứng dụng trí tuệ nhân tạo trong quản trị.'],
    ['in consonants only', 'kết nạp đg viên', 'Kết nạp đảng viên'],
    ['with two slips side by side', 'trí nuệ nhân dạo', 'Ứng dụng trí tuệ nhân tạo trong quản trị.'],
    ['by number of clause', 'chỉ tiêu 11', 'Dân số tham gia bảo hiểm y tế'],
    ['by number of document', '57 nq tw', 'Nghị quyết 57'],
    ['by figure', '240.6', 'Giá trị trên 1 ha'],
    ['by figure, in words', '97 phần trăm', 'Dân số tham gia bảo hiểm y tế'],
    ['by quarter in words', 'quí một 2026', 'Cải cách'],
    ['by initials nobody listed', 'vpđu', 'Văn phòng Đảng ủy'],
    ['by quarter', 'quý 1/2026', 'Cải cách'],
    ['of a word misprinted in the text', 'phấn đấu kết nạp', 'Kết nạp đảng viên'],
    ['with one letter wrong', 'chuyrn doi so', 'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.'],
    ['with another word in its place', 'giá trịnh trên 1 ha', 'Giá trị trên 1 ha'],
    ['with letters swapped', 'chuyển đổi số toàn dịen trong', 'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.'],
    ['with the marks of no word', 'sổ đò', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu.'],
    ['with the name of the commune', 'bảo hiểm y tế xã hà đông', 'Dân số tham gia bảo hiểm y tế'],
    ['whose small word is half a name', 'bao gio co so do', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu.'],
    ['as people speak', 'khi nào có bảo hiểm y tế', 'Dân số tham gia bảo hiểm y tế'],
  ])('%s finds what is meant first', (_, question, name) => {
    expect(ask(site, question).names[0]).toBe(name);
  });

  it('of one short word does not drown in longer words that begin alike', () => {
    expect(ask(site, 'thôn').names).toEqual(['Nhà văn hóa các thôn được sửa chữa.']);
    expect(ask(site, 'hà đông').names).toEqual(['Xã Hà Đông văn minh, hạnh phúc.']);
  });

  it('still being typed finds by the beginning of its last word only', () => {
    expect(ask(site, 'chuyển đ', { isTyping: true }).names[0]).toBe(
      'Đẩy mạnh chuyển đổi số toàn diện trong mọi lĩnh vực.',
    );
    expect(ask(site, 'chuy đổi', { isTyping: true }).isPartial).toBe(true);
  });

  it('takes a syllable for itself, not for letters of a number of a document', () => {
    expect(ask(site, 'tu').names).toEqual(['Kết nạp đảng viên', 'Cải cách']);
  });

  it('in quotation marks is found word for word', () => {
    expect(ask(site, '"đất đai"').names).toEqual(['Xử lý vi phạm về đất đai và đê điều.']);
    expect(ask(site, '"đai đất"').names).toEqual([]);
  });

  it('taken literally has no other meaning', () => {
    expect(ask(site, 'bhyt', { isLiteral: true }).matches).toEqual([]);
    expect(ask(site, 'chuyeenr', { isLiteral: true }).matches).toEqual([]);
  });

  it('with a word the programme does not have is not bent to one it has', () => {
    const outcome = ask(site, 'khen thưởng');
    expect([outcome.names, outcome.shown]).toEqual([[], undefined]);
  });

  it('whose marks contradict every word with the same letters finds none of them', () => {
    expect(ask(site, 'đế điếu').names).toEqual([]);
    expect(ask(site, 'rắc').names).toEqual([]);
  });

  it('with a known word in the place of another is not taken for it', () => {
    expect(ask(site, 'số đỏ').shown).toBeUndefined();
  });

  it('with a wrong letter is mended to the commonest word, never to one that begins otherwise', () => {
    const words = aSmallSite([
      aRecord({ text: 'Hoành tráng.' }),
      aRecord({ text: 'Hoàng, hoàng hôn.' }),
      aRecord({ text: 'Hoàng hậu.' }),
    ]);
    expect(ask(words, 'hoanq').shown).toBe('hoang');
    expect(ask(words, 'qoang').names).toEqual([]);
  });

  it('answered only by what we say about the programme is also answered by the programme, in part', () => {
    const commented = aSmallSite([
      aRecord({ kind: 'erratum', title: 'Tăng trưởng 10% mà từng khu vực thấp hơn' }),
      aRecord({ kind: 'target', title: 'Thu ngân sách', text: 'Tăng bình quân 10%.' }),
    ]);
    expect(ask(commented, 'tăng trưởng 10%').names).toContain('Thu ngân sách');
  });

  it('found in part only says so', () => {
    const outcome = ask(site, 'đê điều vũ trụ');
    expect([outcome.names[0], outcome.isPartial]).toEqual(['Xử lý vi phạm về đất đai và đê điều.', true]);
  });
});

describe('what was understood', () => {
  it.each([
    ['chuyeenr ddooir soos', 'chuyển đổi số'],
    ['bhyt', 'bảo hiểm y tế'],
    ['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất'],
    ['quy 1 2026', 'quý I 2026'],
    ['bảo hiểm y tế', undefined],
    ['đất đai', undefined],
    ['57 nq tw', undefined],
  ])('of "%s" is said where it differs', (question, shown) => {
    expect(ask(site, question).shown).toBe(shown);
  });
});

describe('letters taken for others', () => {
  it.each([
    ['chuyeenr ddooir soos', true],
    ['chuyển đội sô', false],
    ['sổ đỏ', false],
    ['trí nuệ nhân dạo', true],
  ])('in "%s" are told from other words for the same', (question, isMended) => {
    expect(ask(site, question).isMended ?? false).toBe(isMended);
  });
});

describe('a hostile question', () => {
  it.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'đất '.repeat(10_000)],
    ['signs of patterns', '.*+?^$()|[]\\{1}'],
    ['markup', '<b>"\'&</b>'],
    ['only tone marks', '\u0301\u0300\u0309'],
    ['emoji', '🙂👨‍👩‍👧'],
    ['half a character', '\ud83d'],
    ['nothing', '   '],
  ])('of %s is answered without an error', (_, question) => {
    expect(ask(site, question).isPartial).toBe(false);
  });
});
