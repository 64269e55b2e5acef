import { describe, expect, it } from 'vitest';
import { aRecord, aSmallSite, ask } from './small-site.ts';

const site = aSmallSite(
  [
    aRecord({ text: 'Ban Bí thư ban hành chỉ thị.', codes: ['vb:50cttw', 'vb:50ct', 'vb:50'] }),
    aRecord({ text: 'Xây dựng bệnh viện khu vực.' }),
    aRecord({ kind: 'work', title: 'Nâng cấp đường xã', text: 'Mở rộng 15 km đường xã.' }),
    aRecord({ kind: 'target', title: 'Thủ tục hành chính đúng hạn' }),
    aRecord({ text: 'Nghị quyết của Đảng bộ thành phố Vĩnh Long về tư tưởng Hồ Chí Minh.' }),
    ...['Pháp luật', 'Chấp hành pháp luật', 'Tuân thủ pháp luật'].map((text) => aRecord({ text })),
  ],
  { terms: [{ term: 'thủ tục hành chính', synonyms: ['hồ sơ giấy tờ'], narrower: ['khai sinh'] }] },
);

describe('what the programme does not say', () => {
  it.each([
    ['a word that stands nowhere', 'đèn đường', ['đèn đường']],
    ['two words that never stand together', 'thư viện', ['thư viện']],
    ['another place', 'thành phố Hồ Chí Minh', ['thành phố Hồ Chí Minh']],
    ['the number of a document', 'chỉ thị 51-CT/TW', ['51-CT/TW']],
    ['a clause that there is not', 'chỉ tiêu 27', ['chỉ tiêu 27']],
  ])('is named: %s', (_, question, names) => {
    const { absent, isNear } = ask(site, question);
    expect([absent, isNear]).toEqual([names, true]);
  });

  it('is named, without denying the answer, where little is absent', () => {
    const { absent, isNear, names } = ask(site, 'mở rộng đường xã vắng');
    expect([absent, isNear, names[0]]).toEqual([['vắng'], false, 'Nâng cấp đường xã']);
  });

  it('is not named where it is a word that is said of anything', () => {
    expect(ask(site, 'mở rộng đường xã nhanh')).toMatchObject({ absent: [], isNear: false });
  });

  it.each(['bệnh viện', 'thành phố Vĩnh Long', 'chỉ thị 50', 'duong xa', 'benh vien khu vuc', 'đường nhanh'])(
    'is nothing of %s',
    (question) => {
      expect(ask(site, question).absent).toEqual([]);
    },
  );

  it('is the whole of a short question, no half of which is an answer', () => {
    expect(ask(site, 'bệnh viện đúng hạn chỉ thị')).toMatchObject({
      absent: ['bệnh viện đúng hạn chỉ thị'],
      isNear: true,
    });
  });

  it('does not fold away what answers an explained name, whatever stands around it', () => {
    expect(ask(site, 'hồ sơ giấy tờ mất dấu mộc')).toMatchObject({ isNear: false, absent: ['mất dấu mộc'] });
  });

  it('is named where a syllable is only ever a part of another word', () => {
    expect(ask(site, 'luật bệnh viện').absent).toEqual(['luật']);
  });

  it('is named where it only falls under what the programme names, which is shown as the answer', () => {
    const { absent, isNear, names } = ask(site, 'làm khai sinh');
    expect([absent, isNear, names]).toEqual([['khai sinh'], false, ['Thủ tục hành chính đúng hạn']]);
  });

  it('is not said of a word that is still being typed', () => {
    expect(ask(site, 'bệnh viê', { isTyping: true }).absent).toEqual([]);
  });
});
