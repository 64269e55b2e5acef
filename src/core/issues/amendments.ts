import { defineIssue } from './define-issue.ts';

/** What of a record a paper can change. */
const names = { level: 'mức', upper: 'cận trên', due: 'hạn', agencies: 'cơ quan' } as const;

export type AmendedField = keyof typeof names;

const file = 'content/amendments/bao-hiem-2028.json';

/** Problems of later papers that change what is judged. */
export const amendmentIssues = {
  'amendment-from-other-line': defineIssue<{
    field: AmendedField;
    held?: string | undefined;
    given?: string | undefined;
    isLacking?: boolean;
  }>({
    title: 'Mức cũ ghi trong bản sửa đổi không phải mức đang có',
    meaning:
      'Bản ghi sửa đổi nói mức, hạn hoặc cơ quan trước khi sửa, nhưng bản ghi của chỉ tiêu, nhiệm vụ (kể cả các lần sửa trước) ghi khác.',
    fix: 'Mở bản ghi của chỉ tiêu, nhiệm vụ và chép lại phần "was"; hoặc xem ngày "from" đã đúng thứ tự chưa.',
    // `isLacking`: a promise of its kind has no such thing to change.
    say: ({ field, held, given, isLacking }) => ({
      found: isLacking
        ? `cam kết loại này không có ${names[field]} để sửa`
        : `${names[field]} trước khi sửa ghi ${given ?? 'là không có'}, trong khi bản ghi đang ${held === undefined ? 'không có' : `là ${held}`}`,
      fix: 'Chép lại theo bản ghi đang có, hoặc sửa ngày "from" cho đúng thứ tự các lần sửa.',
    }),
    example: { place: { file, field: 'changes.was.level' }, field: 'level', held: '97', given: '96' },
  }),
  'amendment-changes-nothing': defineIssue<{ field: AmendedField; value?: string | undefined }>({
    title: 'Bản sửa đổi không đổi gì',
    meaning: 'Giá trị mới giống hệt giá trị cũ, nên không có gì để đánh giá khác đi.',
    fix: 'Ghi đúng giá trị mới của văn bản sửa; nếu chỉ lời văn đổi thì bỏ trường ấy trong "changes".',
    say: ({ field, value }) => ({
      found:
        value === undefined
          ? `không ghi ${names[field]} mới`
          : `${names[field]} mới là ${value}, không khác ${names[field]} cũ`,
      fix: 'Ghi đúng giá trị mới, hoặc bỏ trường này.',
    }),
    example: { place: { file, field: 'changes.now.level' }, field: 'level', value: '97' },
  }),
  'amended-number-not-printed': defineIssue<{ value: string; words: string }>({
    title: 'Giá trị mới không có trong lời mới',
    meaning: 'Bản ghi nói mức, hạn hoặc cơ quan mới, nhưng lời mới của văn bản sửa không có chữ số hay chữ ấy.',
    fix: 'Đối chiếu với văn bản sửa: hoặc giá trị gõ nhầm, hoặc lời mới chép thiếu.',
    say: ({ value, words }) => ({
      found: `lời mới "${words}" không có "${value}"`,
      fix: 'Đối chiếu với văn bản sửa rồi ghi lại giá trị hoặc chép đủ lời mới.',
    }),
    example: { place: { file, field: 'changes.now.level' }, value: '98', words: '99%' },
  }),
  'amended-twice-on-a-day': defineIssue<{ first: string }>({
    title: 'Hai lần sửa một mức cùng có hiệu lực một ngày',
    meaning:
      'Hai bản ghi sửa cùng một phần của chỉ tiêu, hoặc cùng một nhiệm vụ, từ cùng một ngày, nên không biết theo bản nào.',
    fix: 'Giữ một bản, hoặc sửa ngày có hiệu lực của một trong hai.',
    say: ({ first }) => ({
      found: `${first} cũng sửa điều này từ cùng ngày`,
      fix: 'Giữ một bản, hoặc sửa ngày có hiệu lực.',
    }),
    example: { place: { file, field: 'from' }, first: 'amendments/bao-hiem-sua.json' },
  }),
};
