import { describe, expect, it } from 'vitest';
import { findTopic, topicsOf } from '../../../src/site/search/about-document.ts';

describe('a question about the document itself', () => {
  it.each([
    ['ai ký văn bản này', 've:ky'],
    ['ký ngày nào', 've:ngay'],
    ['cơ quan nào ban hành', 've:ban-hanh'],
    ['chương trình này thay thế văn bản nào', 've:thay-the'],
    ['văn bản này bỏ chương trình cũ nào', 've:thay-the'],
    ['số, ký hiệu của chương trình', 've:so'],
    ['cần sửa nhiệm vụ thì ai quyết', 've:dieu-chinh'],
    ['gửi cho những ai', 've:noi-nhan'],
    ['chương trình kéo dài đến năm nào', 've:thoi-han'],
    ['bao lâu báo cáo một lần', 've:bao-cao'],
    ['căn cứ vào đâu', 've:can-cu'],
    ['tiền lấy từ đâu', 've:nguon-luc'],
    ['cơ quan nào theo dõi việc thực hiện chương trình', 've:theo-doi'],
    ['ai kiểm tra chính quyền xã', 've:giam-sat'],
  ])('%s is known', (question, code) => expect(findTopic(question)).toBe(code));

  it.each(['bao giờ có nước sạch', 'tiền điện', 'ký kết hợp đồng', 'báo cáo tài chính'])('%s is none', (question) =>
    expect(findTopic(question)).toBeUndefined(),
  );
});

it.each([
  ['Chương trình hành động này thay thế Chương trình hành động số 06-CTr/ĐU.', ['ve:thay-the']],
  ['Định kỳ hàng quý, Ban Thường vụ nghe báo cáo tiến độ.', ['ve:bao-cao']],
  ['Căn cứ Nghị quyết Đại hội;', ['ve:can-cu']],
  ['Nơi nhận', ['ve:noi-nhan']],
  ['Thu gom rác thải.', []],
])('of the words %s it is known what they answer', (words, codes) => expect(topicsOf(words)).toEqual(codes));
