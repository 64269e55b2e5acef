import { progressNames, senseNames, timingNames, workStatusNames } from '../../../core/words/commitment.ts';
import { routes } from '../../routes.ts';
import { citeClause, nameWork } from '../../words/cite.ts';
import { workWords } from '../../words/work.ts';
import { addressOf } from '../addresses.ts';
import { countDue, countKept, judgementOf, stateOf } from '../commitment-states.ts';
import { defineTable } from '../table.ts';

/** A code is never without a word. */
const senses = { ...senseNames, stated: workWords.asStated };

export const workTable = defineTable({
  name: 'works',
  title: 'Công trình, khâu đột phá',
  about: 'Mỗi dòng là một khâu đột phá hoặc một công trình trọng điểm ở phần III, mục 5.',
  key: ['id'],
  links: [{ columns: ['asOfRelease'], table: 'releases', to: ['id'] }],
  rows: ({ programme, states }) =>
    programme.works.map((work) => ({ ...work, site: programme.site, ...stateOf(programme, states.at(-1), { about: 'work', record: work }), ...judgementOf(programme, states.at(-1), work) })),
  columns: ({ text, url, code, list, maybe }) => ({
    id: text('id', 'Mã', 'Không bao giờ đổi; cũng là phần cuối địa chỉ trang.'),
    kind: code(workWords.kinds, 'kind', 'Loại', 'Khâu đột phá hay công trình trọng điểm.'),
    number: text('printed', 'Số in', 'Số in trong văn bản.'),
    shortName: text('shortName', 'Tên gọn', 'Tên do trang đặt.'),
    wording: text('wording', 'Nguyên văn', 'Lời văn bản.'),
    quantityFrom: maybe.number(({ quantity }) => quantity?.from, 'Khối lượng', 'Khối lượng cam kết; khi là một khoảng thì là cận dưới.', 'theo cột quantityUnit'),
    quantityTo: maybe.number(({ quantity }) => quantity?.to, 'Khối lượng, cận trên', 'Khi văn bản ghi một khoảng.', 'theo cột quantityUnit'),
    quantityUnit: maybe.text(({ quantity }) => quantity?.unit, 'Đơn vị khối lượng', 'Như km.'),
    quantitySense: maybe.code(senses, ({ quantity }) => quantity?.sense, 'Khối lượng, cách ghi', 'Đúng như ghi, khoảng, hay tối thiểu.'),
    quantityQuote: maybe.text(({ quantity }) => quantity?.quote, 'Chữ ghi khối lượng', 'Những chữ của văn bản.'),
    eachYearFrom: maybe.number(({ quantityEachYear }) => quantityEachYear?.from, 'Khối lượng mỗi năm', 'Khi văn bản ghi cho từng năm.', 'theo cột eachYearUnit'),
    eachYearUnit: maybe.text(({ quantityEachYear }) => quantityEachYear?.unit, 'Đơn vị khối lượng mỗi năm', 'Như km.'),
    eachYearTo: maybe.number(({ quantityEachYear }) => quantityEachYear?.to, 'Khối lượng mỗi năm, cận trên', 'Khi văn bản ghi một khoảng.', 'theo cột eachYearUnit'),
    eachYearSense: maybe.code(senses, ({ quantityEachYear }) => quantityEachYear?.sense, 'Khối lượng mỗi năm, cách ghi', 'Như cột quantitySense.'),
    asOfRelease: maybe.text('release', 'Tính đến kỳ công bố', 'Các cột từ đây đến cột yearsDue là của kỳ này; trống khi chưa công bố kỳ nào.'),
    status: maybe.code(workStatusNames, ({ judged }) => judged?.status, 'Đánh giá khối lượng', 'Chỉ có ở công trình mà văn bản ghi khối lượng.'),
    statusName: maybe.text(({ judged }) => judged && workStatusNames[judged.status], 'Tên đánh giá', 'Đánh giá viết bằng chữ.'),
    done: maybe.number(({ judged }) => judged?.latest?.quantity, 'Đã làm', 'Tổng đã xong từ đầu, theo báo cáo mới nhất.', 'theo cột quantityUnit'),
    donePeriod: maybe.text(({ judged }) => judged?.latest?.refersTo, 'Đã làm, tính đến', 'Số đã làm là của kỳ nào.'),
    expected: maybe.number(
      ({ judged }) => judged?.expected,
      'Mức cần có',
      'Mức thấp nhất của mỗi năm nhân số năm đã qua đến hết kỳ đó; trống khi văn bản không ghi mỗi năm làm bao nhiêu.',
      'theo cột quantityUnit',
    ),
    pace: maybe.number(({ judged }) => judged?.pace, 'Nhịp', 'Đã làm chia cho mức cần có.', 'hệ số'),
    yearsKept: maybe.integer(({ judged }) => judged && countKept(judged), 'Số năm đạt', 'Số năm làm được từ mức thấp nhất của mỗi năm trở lên.', 'năm'),
    yearsDue: maybe.integer(({ judged }) => judged && countDue(judged), 'Số năm đã đến hạn', 'Số năm đã hết.', 'năm'),
    progress: maybe.code(progressNames, ({ state }) => state?.progress, 'Làm đến đâu', 'Theo báo cáo mới nhất; các cơ quan nói khác nhau về kỳ ấy thì không lấy lời bên nào.'),
    timeliness: maybe.code(timingNames, ({ state }) => state?.timing, 'So với thời hạn', 'Đúng hạn, quá hạn, hay không ghi thời hạn.'),
    due: maybe.date(({ state }) => state?.setBy?.date, 'Thời hạn', 'Chỉ có khi một văn bản sau đặt ngày; chương trình không ghi.'),
    state: maybe.text(({ state }) => state?.name, 'Tình trạng', 'Hai cột progress và timeliness viết bằng chữ. Chưa có tin mà chưa quá hạn thì trang viết gọn là “Chưa có số liệu”.'),
    doneOn: maybe.date(({ state }) => state?.doneOn, 'Ngày xong', 'Ngày của văn bản cho biết đã xong, hoặc ngày cuối của kỳ báo cáo là xong.'),
    targets: list(({ targets }) => targets.map(({ id }) => id), 'Mã chỉ tiêu', 'Chỉ tiêu mà lời văn nêu rõ.'),
    citation: text((work) => citeClause(nameWork(work), work.section, work.site), 'Cách dẫn', 'Cách dẫn trong báo cáo.'),
    page: url(({ site, id }) => addressOf(site, routes.work(id)), 'Trang', 'Địa chỉ trang.'),
  }),
});
