import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/checks/check-answers.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import type { Content } from '../../../src/core/programme/content.ts';
import { replySchema } from '../../../src/core/schemas/reply.ts';
import { aRelease, aReport, someContent } from '../../fixtures/builders.ts';

const sha = (letter: string) => letter.repeat(64);

function aReply(fields: object = {}) {
  const document = { number: '34/CV-KT', date: '2026-07-24', issuer: 'Phòng Kinh tế' };
  const about = { agency: 'phong-kinh-te', target: 'nuoc-sach', release: '2026-Q2' };
  return replySchema.parse({ ...about, document, receivedOn: '2026-07-25', words: 'Chưa kịp lắp ống.', ...fields });
}

function anAssessment(status: string) {
  const part = {
    part: 'nuoc-sach',
    rule: 'milestone',
    status,
    isProvisional: false,
    sentence: 'Chưa đạt.',
    remains: '',
  };
  const decided = { decidedBy: 'nuoc-sach', isProvisional: false, parts: [part] };
  return { target: 'nuoc-sach', cutOff: '2026-07-15', status, ...decided };
}

/** Two releases; the first judged clean water so. */
function content(status: string, fields: Partial<Content> = {}): Content {
  const first = aRelease({ assessments: [anAssessment(status)] });
  const second = aRelease({ cutOff: '2026-10-15', publishedOn: '2026-10-20' });
  return someContent({
    releases: new Map([
      ['2026-Q2', first],
      ['2026-Q3', second],
    ]),
    ...fields,
  });
}

function explained(by: string, release = '2026-Q2') {
  const explanations = [
    {
      id: 'giai-trinh',
      target: 'nuoc-sach',
      release,
      cause: 'Thiếu vốn.',
      remedy: 'Xin vốn.',
      by,
      who: 'Phòng Kinh tế',
    },
  ];
  const report = aReport({ period: '2026-Q3', receivedOn: '2026-10-08', explanations });
  return { reports: new Map([['2026-Q3-uy-ban', report]]) };
}

function said(of: Content): string[] {
  return checkAnswers(of).map(formatIssue);
}

describe('an explanation', () => {
  it('is of a bad verdict that was published, and promises a day to come', () => {
    expect(said(content('not-met', explained('2026-10-08')))).toEqual([]);
    expect(said(content('late', explained('2026-12-31')))).toEqual([]);
  });

  it('of a good verdict, or of one that is not there, is refused', () => {
    expect(said(content('reached', explained('2026-12-31')))).toEqual([
      'reports/2026-Q3-uy-ban.json, trường "explanations.0.release": kỳ quý II/2026 không có đánh giá kém nào về chỉ tiêu này. Giữ kỳ và mã mà biểu mẫu ghi sẵn, hoặc bỏ dòng này. [explanation-of-nothing]',
    ]);
    expect(said(content('not-met', explained('2026-12-31', '2026-Q3')))).toHaveLength(1);
  });

  it('that promises the day before its receipt is refused', () => {
    expect(said(content('not-met', explained('2026-10-07')))).toEqual([
      'reports/2026-Q3-uy-ban.json, trường "explanations.0.by": hứa xong trước ngày 07/10/2026 - không thể trước ngày nhận báo cáo 08/10/2026. Sửa ngày, nhất là năm. [remedy-date-past]',
    ]);
  });
});

describe('a reply', () => {
  const withReply = (fields: object) => content('not-met', { replies: new Map([['tra-loi', aReply(fields)]]) });

  it('is received on the day of publication or later, and signed before', () => {
    expect(said(withReply({ receivedOn: '2026-07-25' }))).toEqual([]);
    expect(
      said(withReply({ receivedOn: '2026-07-21', document: { number: '1', date: '2026-07-22', issuer: 'A' } })),
    ).toEqual([
      'replies/tra-loi.json, trường "document.date": văn bản ghi ngày 22/7/2026 - không thể sau ngày nhận báo cáo 21/7/2026. Xem lại ngày trên văn bản và ngày nhận. [document-after-receipt]',
      'replies/tra-loi.json, trường "receivedOn": nhận ngày 21/7/2026 - đánh giá ấy công bố ngày 22/7/2026. Sửa ngày nhận hoặc kỳ. [reply-too-early]',
    ]);
  });

  it('that a release rests on is never altered, and never dropped by the next', () => {
    const first = aRelease({ replies: [{ id: 'tra-loi', sha256: sha('a') }] });
    const next = (replies: object[]) => aRelease({ cutOff: '2026-10-15', publishedOn: '2026-10-20', replies });
    const chain = (now: string, replies: object[]) => ({
      ...someContent({
        releases: new Map([
          ['2026-Q2', first],
          ['2026-Q3', next(replies)],
        ]),
      }),
      fingerprints: new Map([['replies/tra-loi.json', now]]),
    });
    const kept = [{ id: 'tra-loi', sha256: sha('a') }];
    expect(said(chain(sha('a'), kept))).toEqual([]);
    expect(said(chain(sha('b'), kept))).toEqual([
      expect.stringMatching(/^replies\/tra-loi\.json: .*\[reply-altered\]$/),
    ]);
    expect(said(chain(sha('a'), []))).toEqual([
      'releases/2026-Q3.json, trường "replies": thiếu phản hồi tra-loi - kỳ trước (2026-Q2) đã có phản hồi này. Lập lại kỳ bằng npm run cong-bo. [reply-dropped]',
    ]);
  });
});
