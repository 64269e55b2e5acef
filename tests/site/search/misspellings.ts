import { fold } from '../../../src/core/text/fold.ts';

/** Phrases of the programme that people look for. */
export const phrases = [
  'bảo hiểm y tế',
  'bảo hiểm xã hội',
  'nước sạch',
  'chuyển đổi số',
  'nông thôn mới',
  'giải phóng mặt bằng',
  'thủ tục hành chính',
  'chính quyền thân thiện',
  'phòng học thông minh',
  'trường học',
  'trạm y tế',
  'kết nạp đảng viên',
  'thu ngân sách nhà nước',
  'đầu tư công',
  'thu nhập bình quân',
  'gia đình văn hóa',
  'chất thải rắn sinh hoạt',
  'nghĩa vụ công an nhân dân',
  'ma túy',
  'tội phạm',
  'phòng chống tham nhũng',
  'hội đồng nhân dân',
  'mặt trận tổ quốc',
  'dân quân tự vệ',
  'biến đổi khí hậu',
  'công nghệ thông tin',
  'trí tuệ nhân tạo',
  'thương mại điện tử',
  'kinh tế tư nhân',
  'năng lượng',
  'công trình thủy lợi',
  'giáo dục nghề nghiệp',
  'người cao tuổi',
  'người khuyết tật',
  'di tích lịch sử',
  'thể dục thể thao',
  'kê khai tài sản',
  'vị trí việc làm',
  'cải cách hành chính',
  'dịch vụ công trực tuyến',
  'khu vực phòng thủ',
  'nuôi trồng thủy sản',
  'quy hoạch xã',
  'nhà văn hóa',
  'an toàn vệ sinh thực phẩm',
];

const tones: Record<string, [string, string]> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};

/** Ten ways to type a phrase wrongly, each by a rule. */
export const slips: Record<string, (phrase: string) => string> = {
  'no marks': fold,
  'no blanks': (phrase) => fold(phrase).replace(/ /g, ''),
  'a letter left out': (phrase) => inLongestWord(phrase, (word) => word.slice(0, 1) + word.slice(2)),
  'two letters swapped': (phrase) =>
    inLongestWord(phrase, (word) => word.slice(0, -2) + word.slice(-1) + word.slice(-2, -1)),
  'a letter twice': (phrase) => inLongestWord(phrase, (word) => word.slice(0, 2) + word.slice(1)),
  'a neighbouring key': (phrase) => inLongestWord(phrase, (word) => word.slice(0, -1) + nextKey(word.slice(-1))),
  'as it sounds': (phrase) => inLongestWord(phrase, soundAlike),
  'the other tone': (phrase) =>
    phrase
      .normalize('NFD')
      .replace(/[\u0309\u0303]/gu, (tone) => (tone === '\u0309' ? '\u0303' : '\u0309'))
      .normalize('NFC'),
  Telex: (phrase) =>
    phrase
      .split(' ')
      .map((word) => keys(word, 0))
      .join(' '),
  VNI: (phrase) =>
    phrase
      .split(' ')
      .map((word) => keys(word, 1))
      .join(' '),
};

function inLongestWord(phrase: string, change: (word: string) => string): string {
  const words = phrase.split(' ');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return words.map((word) => (word === longest ? change(word) : word)).join(' ');
}

function nextKey(letter: string): string {
  const row = 'qwertyuiop asdfghjkl zxcvbnm';
  return row[row.indexOf(fold(letter)) + 1]?.trim() || 'k';
}

function soundAlike(word: string): string {
  const pairs = [
    ['ngh', 'nh'],
    ['tr', 'ch'],
    ['ch', 'tr'],
    ['th', 'th'],
    ['gi', 'd'],
    ['s', 'x'],
    ['x', 's'],
    ['l', 'n'],
    ['n', 'l'],
    ['d', 'gi'],
    ['v', 'd'],
    ['r', 'd'],
  ] as const;
  const pair = pairs.find(([from]) => word.startsWith(from) && !/^n[gh]/.test(word));
  if (pair !== undefined && pair[0] !== pair[1]) return pair[1] + word.slice(pair[0].length);
  return word.replace(/ng$/, 'n').replace(/(?<=[^n])t$/, 'c');
}

/** The keys of a word whose keyboard did not turn them into letters: 0 for Telex, 1 for VNI. */
function keys(word: string, way: 0 | 1): string {
  let tone = '';
  const letters = [...word.normalize('NFD')].map((letter) => {
    const found = tones[letter];
    if (found !== undefined) tone = found[way];
    return found === undefined ? letter : '';
  });
  const shapes: [RegExp, string, string][] = [
    [/đ/g, 'dd', 'd9'],
    [/([aeo])\u0302/g, '$1$1', '$16'],
    [/a\u0306/g, 'aw', 'a8'],
    [/([ou])\u031b/g, '$1w', '$17'],
  ];
  return (
    shapes.reduce((typed, [mark, telex, vni]) => typed.replace(mark, way === 0 ? telex : vni), letters.join('')) + tone
  );
}
