import { describe, expect, it } from 'vitest';
import { aRecord, aSmallSite, ask } from './small-site.ts';

describe('the first result', () => {
  it.each([
    [
      'holds the whole phrase, not the words apart',
      [aRecord({ text: 'Nước cho ruộng và sông sạch hơn.' }), aRecord({ text: 'Dân số được sử dụng nước sạch.' })],
      'nước sạch',
      'Dân số được sử dụng nước sạch.',
    ],
    [
      'agrees in its marks',
      [aRecord({ text: 'Dự án thu hồi đất.' }), aRecord({ text: 'Số dư án phí thứ nhất.' })],
      'thứ',
      'Số dư án phí thứ nhất.',
    ],
    [
      'is a target before a task that mentions it',
      [
        aRecord({ text: 'Nâng cao tỷ lệ nước sạch.' }),
        aRecord({ kind: 'target', title: 'Nước sạch', text: 'Đạt 100%.' }),
      ],
      'nuoc sach',
      'Nước sạch',
    ],
    [
      'has the words in its title before its text',
      [
        aRecord({ kind: 'plan', title: 'Nông thôn mới', text: 'Gắn với cải cách hành chính.' }),
        aRecord({ kind: 'plan', title: 'Cải cách hành chính', text: 'Đạt 100%.' }),
      ],
      'cải cách hành chính',
      'Cải cách hành chính',
    ],
    [
      'is the document itself before what cites it',
      [
        aRecord({ text: 'Thực hiện Nghị quyết 57-NQ/TW.', codes: ['vb:57nq'] }),
        aRecord({ kind: 'citation', title: 'Nghị quyết 57', codes: ['vb:57nq'] }),
      ],
      'nq 57',
      'Nghị quyết 57',
    ],
    [
      'has the syllable as a word, not as a part of another',
      [
        ...['Địa bàn xã', 'Địa bàn thôn', 'Địa bàn rộng'].map((title) => aRecord({ kind: 'target', title })),
        aRecord({ text: 'Nhân dân bàn và quyết định.' }),
      ],
      'được bàn',
      'Nhân dân bàn và quyết định.',
    ],
    [
      'is of the kind that was asked for',
      [
        aRecord({ kind: 'target', label: 'Chỉ tiêu (17)', title: 'Tuyển quân' }),
        aRecord({
          kind: 'plan',
          label: 'Kế hoạch số 1',
          title: 'Tuyển quân và nghĩa vụ công an',
          text: 'Kế hoạch gọi nhập ngũ.',
        }),
      ],
      'kế hoạch tuyển quân',
      'Tuyển quân và nghĩa vụ công an',
    ],
    [
      'stands under the heading that names the body',
      [
        aRecord({ text: 'Chỉ đạo các đơn vị bố trí kinh phí.' }),
        aRecord({ kind: 'section', title: 'Ủy ban Nhân dân', href: '/uy-ban/' }),
        aRecord({ kind: 'passage', text: 'Chỉ đạo bố trí kinh phí.', within: '/uy-ban/' }),
      ],
      'ủy ban nhân dân chỉ đạo bố trí kinh phí',
      'Chỉ đạo bố trí kinh phí.',
    ],
    [
      'has a date where the question asks for one',
      [aRecord({ kind: 'agency', title: 'Trạm y tế xã' }), aRecord({ kind: 'work', title: 'Trạm y tế mới' })],
      'trạm y tế bao giờ xong',
      'Trạm y tế mới',
    ],
    [
      'holds the rare word of the question, not the one said of anything',
      [aRecord({ text: 'Sử dụng đất.' }), aRecord({ text: 'Máy gặt.' })],
      'sử dụng máy gặt',
      'Máy gặt.',
    ],
    [
      'says both halves of a word side by side',
      [
        aRecord({ text: 'Thiết thực, hiệu quả, không để bị động khi dạy học.' }),
        aRecord({ text: 'Bổ sung nhân lực cho các trường, thiết bị dạy học.' }),
      ],
      'thiết bị dạy học',
      'Bổ sung nhân lực cho các trường, thiết bị dạy học.',
    ],
    [
      'says the word as typed before its synonym',
      [aRecord({ text: 'Thu gom chất thải rắn.' }), aRecord({ text: 'Xử lý rác tồn đọng.' })],
      'rác',
      'Xử lý rác tồn đọng.',
    ],
  ])('%s', (_, records, question, name) => {
    const glossary = { terms: [{ term: 'chất thải rắn', synonyms: ['rác'] }] };
    expect(ask(aSmallSite(records, glossary), question).names[0]).toBe(name);
  });
});
