import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { writeCsv } from '../../../src/site/open-data/csv.ts';
import { buildAgencyCalendar } from '../../../src/site/view-models/agency-calendar.ts';
import { buildAgencyPage } from '../../../src/site/view-models/agency-page.ts';
import { buildAgencyCells, buildAgencyData, buildAgencyRows } from '../../../src/site/view-models/agency-table.ts';
import { sayNext } from '../../../src/site/view-models/headlines.ts';
import { buildReleaseListPage } from '../../../src/site/view-models/release-pages.ts';
import { buildReportingCalendar } from '../../../src/site/view-models/reporting-calendar.ts';
import { agencyTableWords } from '../../../src/site/words/agency.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const real = await readRealProgramme();
const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const cite = 'Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026';

describe('the page of a body', () => {
  it('shows the targets that it must report as rows, and how it answered quarter by quarter, the newest first', () => {
    const { targets, record } = buildAgencyPage(demo, states, 'ban-chi-huy-quan-su');
    expect(targets.map(({ id }) => id)).toEqual(['tuyen-quan']);
    expect(record.slice(0, 2)).toEqual([
      { quarter: 'Quý IV/2027', how: 'not-reported' },
      { quarter: 'Quý III/2027', how: 'not-reported' },
    ]);
    expect(record).toHaveLength(8);
  });

  it('shows rows without verdicts and no quarters before the first release', () => {
    const { targets, record } = buildAgencyPage(real, [], 'cong-an-xa');
    expect([targets.map(({ id, status }) => [id, status]), record]).toEqual([[['hai-khong', 'no-data']], []]);
  });
});

describe('before the first release, the page of a body', () => {
  it('says what will be asked for, on what ground, and that nothing is late', () => {
    expect(buildAgencyPage(real, [], 'cong-an-xa').owed).toEqual({
      sentence:
        'Chưa công bố kỳ báo cáo nào, nên chưa có gì là muộn. Từ kỳ đầu tiên, trang chờ báo cáo của nơi này về 2 việc.',
      open: [
        {
          kind: 'Kế hoạch số 2',
          label: 'Xã “hai không”: không ma túy, không tội phạm',
          href: '/de-an/hai-khong/',
          basis: 'Thường trực theo Phụ lục',
        },
        {
          kind: 'Chỉ tiêu (18), mục\u00a03.2',
          label: 'Xã “hai không”: không ma túy, không tội phạm',
          href: '/chi-tieu/hai-khong/',
          basis: 'Chỉ tiêu ghi trong kế hoạch số 2, nhóm III, Phụ lục; nơi này thường trực',
        },
      ],
      reported: [],
      optional: [],
    });
  });

  it('asks nothing of bodies that only take part, and says that a name means many of them', () => {
    const { owed, collective, deadlines } = buildAgencyPage(real, [], 'cac-thon');
    expect(owed).toMatchObject({
      sentence:
        'Hiện không có việc nào phải báo cáo riêng. Phụ lục không ghi nơi này chủ trì hay thường trực, và không văn bản nào nhập vào trang giao riêng việc cho nơi này trong kỳ.',
      open: [],
      reported: [],
      optional: [{ kind: 'Nhiệm vụ 3.1-01', href: '/nhiem-vu/nv-3-1-01/', basis: 'Nhiệm vụ nêu tên' }],
    });
    expect(collective).toMatch(/^Đây là tên gọi chung\. .* không chia cho từng nơi/);
    expect(deadlines).toEqual({ dated: [], yearly: [] });
  });

  it('says of a body that part IV gives duties to where they are told, though nothing is owed for a quarter', () => {
    expect(buildAgencyPage(real, [], 'uy-ban-kiem-tra').owed.sentence).toMatch(
      /^Hiện không có việc nào phải báo cáo riêng\. .* Trách nhiệm chung của nơi này theo phần IV ghi ở dưới/,
    );
  });

  it('names one body as one body', () => {
    expect(buildAgencyPage(real, [], 'cong-an-xa').collective).toBeUndefined();
  });

  it('has the deadlines with the words of the text and the way they concern the body', () => {
    const { dated, yearly } = buildAgencyPage(real, [], 'ban-thuong-vu').deadlines;
    expect(dated.map(({ day, said, basis }) => [day, said, basis])).toEqual([
      [
        '31/12/2027',
        'Văn bản ghi “Đến hết năm 2027”',
        'Chỉ tiêu ghi trong kế hoạch số 3, nhóm I, Phụ lục; nơi này chủ trì',
      ],
    ]);
    expect(yearly.map(({ id }) => id)).toEqual(['xep-loai-dang-bo']);
  });
});

describe('once the programme is closed', () => {
  it('asks for nothing more, and says on every page since when', () => {
    const closed = { ...demo, site: { ...demo.site, archivedOn: '2031-03-31' } };
    const { frame, owed } = buildAgencyPage(closed, states, 'ban-chi-huy-quan-su');
    expect(frame.archived).toBe(
      'BẢN LƯU TRỮ, lập ngày 31/3/2031: chương trình đã khép lại, trang này không cập nhật nữa.',
    );
    expect(owed.next).toBeUndefined();
    expect(sayNext(closed.site, states.at(-1))).toBe(
      'Không còn kỳ nào: chương trình đã khép lại, trang lưu trữ từ ngày 31/3/2031.',
    );
    expect(buildReleaseListPage(closed, states).due).toBeUndefined();
    expect(buildReportingCalendar(closed, states).events).toEqual([]);
  });
});

describe('the days of a later document', () => {
  it('stand among the deadlines of the body it gives work to, and are no words of the text', () => {
    const { dated } = buildAgencyPage(demo, [], 'phong-van-hoa-xa-hoi').deadlines;
    const assigned = dated.filter(({ date }) => date === '2027-06-30');
    expect(assigned.map(({ id }) => id)).toEqual(['nv-3-1-01', 'giam-ngheo', 'bao-hiem-xa-hoi']);
    expect(assigned[0]).toMatchObject({
      day: '30/6/2027',
      said: 'Hạn do văn bản giao đặt ra, không phải lời của chương trình; sản phẩm: Báo cáo rà soát (sản phẩm minh họa)',
      basis: 'Được giao theo 30/QĐ-MINH-HOA ngày 04/5/2026, Cơ quan minh họa (UBND xã)',
    });
    expect(dated.map(({ date }) => date)).toEqual(dated.map(({ date }) => date).sort());
  });
});

describe('after a release', () => {
  const page = (id: string) => buildAgencyPage(demo, states, id);

  it('says who sent nothing, and what is therefore open', () => {
    const { owed, silence } = page('ban-chi-huy-quan-su');
    expect(silence).toBe('2 quý liền, từ quý III/2027');
    expect(page('ban-thuong-vu').silence).toBeUndefined();
    expect(owed.sentence).toBe('Chưa ghi nhận báo cáo quý IV/2027 (tính đến ngày chốt số liệu 31/01/2028).');
    expect(owed.how).toBe('not-reported');
    expect(owed.count).toBe('0/3 việc phải báo cáo đã có báo cáo cho quý IV/2027.');
    expect(owed.open.map(({ kind, basis }) => [kind, basis])).toEqual([
      ['Kế hoạch số 1', 'Thường trực theo Phụ lục; từng báo cáo (quý II/2027)'],
      [
        'Chỉ tiêu (17), mục\u00a03.2',
        'Chỉ tiêu ghi trong kế hoạch số 1, nhóm III, Phụ lục; nơi này thường trực; từng báo cáo (quý IV/2026)',
      ],
      [
        'Nhiệm vụ 4.1-03',
        'Được giao theo 31/KH-MINH-HOA ngày 15/6/2026, Cơ quan minh họa (Đảng ủy xã); từng báo cáo (quý I/2027)',
      ],
    ]);
    expect(owed.next).toBe('Kỳ tới, quý I/2028: 2 việc phải báo cáo. Còn 3 việc của quý IV/2027 chưa có báo cáo.');
  });

  it('does not say of a body that it sent nothing where others reported all of its work', () => {
    const { owed } = page('ban-thuong-vu');
    expect(owed.sentence).toBe('Chưa ghi nhận báo cáo riêng quý IV/2027; mọi việc dưới đây đã được nơi khác báo cáo.');
    expect(owed.count).toBe('5/5 việc phải báo cáo đã có báo cáo cho quý IV/2027.');
  });

  it('does not say of a body that it sent nothing where others reported a part of its work', () => {
    const { owed } = page('uy-ban-kiem-tra');
    expect([owed.how, owed.sentence]).toEqual([
      'partly-by-others',
      'Chưa ghi nhận báo cáo riêng quý IV/2027; một phần việc dưới đây đã được nơi khác báo cáo.',
    ]);
    expect(owed.count).toBe('1/2 việc phải báo cáo đã có báo cáo cho quý IV/2027.');
    expect(owed.open.map(({ kind }) => kind)).toEqual(['Nhiệm vụ 1.4-01']);
    expect(owed.reported).toMatchObject([{ kind: 'Chỉ tiêu (5), mục\u00a03.1', by: 'Ban Xây dựng Đảng' }]);
  });

  it('waits for nothing from a body that reports of its own accord', () => {
    const { owed } = page('trung-tam-phuc-vu-hanh-chinh-cong');
    expect([owed.how, owed.count, owed.open, owed.reported]).toEqual(['of-own-accord', undefined, [], []]);
    expect(owed.sentence).toMatch(/^Không có việc nào phải báo cáo riêng cho quý IV\/2027; nơi này tự gửi báo cáo: /);
    expect(owed.optional.map(({ kind }) => kind)).toContain('Chỉ tiêu (6), mục\u00a03.1');
  });

  it('says when a report came, and who else reported what is owed', () => {
    expect(page('cong-an-xa').owed.sentence).toBe(
      'Đã gửi báo cáo quý IV/2027, đúng hạn: 62/BC-MINH-HOA ngày 14/01/2028, Cơ quan minh họa (Công an xã), nhận ngày 14/01/2028.',
    );
    expect(page('tram-y-te').owed.reported).toMatchObject([
      {
        kind: 'Chỉ tiêu (13), mục\u00a03.2',
        basis: 'Được giao theo 30/QĐ-MINH-HOA ngày 04/5/2026, Cơ quan minh họa (UBND xã)',
        by: 'Phòng Văn hóa - Xã hội',
      },
    ]);
    expect(page('cong-an-xa').owed.reported.map(({ basis }) => basis)).toEqual([
      'Thường trực theo Phụ lục',
      'Chỉ tiêu ghi trong kế hoạch số 2, nhóm III, Phụ lục; nơi này thường trực',
    ]);
  });

  it('shows what a later document gives apart from what the programme states, with who entered it', () => {
    const { attributed, named } = page('uy-ban-kiem-tra');
    expect(attributed).toMatchObject([
      {
        by: 'Được giao theo 31/KH-MINH-HOA ngày 15/6/2026, Cơ quan minh họa (Đảng ủy xã).',
        entered: 'Người nhập minh họa nhập ngày 18/6/2026.',
        quotes: [],
        links: [
          { number: '1.4-01', note: 'Nhiệm vụ' },
          { number: '(5), mục\u00a03.1', note: 'Chỉ tiêu' },
        ],
      },
    ]);
    expect(named.map(({ heading, links }) => [heading, links.map(({ number }) => number)])).toEqual([
      ['Nhiệm vụ nêu tên', ['1.4-02']],
    ]);
  });
});

describe('the table of a body', () => {
  const cellsOf = (programme: typeof real, releases: typeof states, id: string) => {
    const { header, rows } = buildAgencyCells(programme, buildAgencyRows(programme, releases, id));
    return parse(writeCsv(header, rows), { bom: true, columns: true }) as Record<string, string>[];
  };

  it('has a row for each thing, with its words, ground and time', () => {
    expect(cellsOf(real, [], 'cong-an-xa').slice(0, 3)).toEqual([
      {
        Mã: 'hai-khong',
        'Quan hệ': 'thường trực',
        Loại: 'đề án, kế hoạch',
        Số: '2',
        'Nội dung':
          'Kế hoạch thực hiện “hai không” - không ma túy, không tội phạm trên địa bàn xã, giai đoạn 2025 - 2030',
        'Căn cứ': cite,
        'Chương trình ghi': 'có',
        'Thời hạn': '',
        'Thời gian ghi trong văn bản': 'Rà soát điều chỉnh Kế hoạch và triển khai thực hiện từ quý I/2026',
        'Tiến độ': '',
        'Phải báo cáo kỳ này': 'có',
        'Địa chỉ': 'https://chuong-trinh-hanh-dong.example/de-an/hai-khong/',
        'Ghi chú': '',
      },
      expect.objectContaining({ Mã: 'tuyen-quan', 'Quan hệ': 'phối hợp', 'Phải báo cáo kỳ này': 'không' }),
      expect.objectContaining({
        Mã: 'hai-khong',
        'Quan hệ': 'chỉ tiêu của đề án, kế hoạch',
        'Căn cứ': `kế hoạch số 2, nhóm III, Phụ lục, ${cite}`,
        'Thời hạn': '2030-12-31',
        'Thời gian ghi trong văn bản': 'đến năm 2030',
      }),
    ]);
  });

  it('tells what the programme does not say, and that made-up figures are made up', () => {
    const given = cellsOf(demo, states, 'tram-y-te').filter((row) => row['Quan hệ'] === 'được giao');
    expect(given).toMatchObject([
      {
        Mã: 'tram-y-te',
        'Chương trình ghi': 'không',
        'Căn cứ': '30/QĐ-MINH-HOA ngày 04/5/2026, Cơ quan minh họa (UBND xã)',
        'Ghi chú': 'SỐ LIỆU MINH HỌA',
      },
      { Mã: 'tram-y-te-xa', 'Chương trình ghi': 'không', 'Ghi chú': 'SỐ LIỆU MINH HỌA' },
    ]);
  });

  it('has a column for each cell', () => {
    const { header, rows } = buildAgencyCells(real, buildAgencyRows(real, [], 'uy-ban-nhan-dan'));
    expect(header).toEqual(agencyTableWords.columns);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
  });

  it('is the same as data, under the name of the body, its document and its release', () => {
    expect(buildAgencyData(demo, states, 'tram-y-te')).toMatchObject({
      demonstration: expect.stringMatching(/^SỐ LIỆU MINH HỌA/),
      agency: { id: 'tram-y-te', name: 'Trạm y tế xã', isCollective: false },
      document: cite,
      release: { period: '2027-Q4', name: 'quý IV/2027', cutOff: '2028-01-31' },
      rows: buildAgencyRows(demo, states, 'tram-y-te'),
    });
    expect(buildAgencyData(real, [], 'tram-y-te')).not.toHaveProperty('release');
  });
});

describe('the reminder to a body that is late', () => {
  it('names the quarter, the days since its end, what is wanting and the page', () => {
    const { reminder = '' } = buildAgencyPage(demo, states, 'ban-chi-huy-quan-su');
    expect(reminder).toMatch(
      /^Kính gửi Ban Chỉ huy Quân sự xã\. Đến ngày chốt số liệu 31\/01\/2028, 31 ngày sau khi hết quý IV\/2027, chưa có báo cáo quý IV\/2027 về: Kế hoạch.*Đề nghị Ban Chỉ huy Quân sự xã gửi báo cáo/,
    );
    expect(reminder).toMatch(/https:\/\/[^ ]+\/co-quan\/ban-chi-huy-quan-su\/$/);
  });

  it('is there for nobody who reported, nor before the first release', () => {
    expect(buildAgencyPage(demo, states, 'phong-kinh-te')).not.toHaveProperty('reminder');
    expect(buildAgencyPage(real, [], 'ban-chi-huy-quan-su')).not.toHaveProperty('reminder');
  });
});

describe('the calendar of a body', () => {
  it('holds the days that the text sets, from the day of the document', () => {
    expect(buildAgencyCalendar(real, [], 'cong-an-xa')).toEqual({
      head: {
        name: 'Thời hạn: Công an xã, 18-CTr/ĐU',
        host: 'chuong-trinh-hanh-dong.example',
        stamp: '2026-03-31',
      },
      events: [
        {
          id: 'cong-an-xa-hai-khong-2030-12-31',
          date: '2030-12-31',
          title: 'Hạn: Xã “hai không”: không ma túy, không tội phạm (18), mục\u00a03.2',
          description: `Văn bản ghi “đến năm 2030”. Chỉ tiêu ghi trong kế hoạch số 2, nhóm III, Phụ lục; nơi này thường trực. ${cite}.`,
          url: 'https://chuong-trinh-hanh-dong.example/chi-tieu/hai-khong/',
        },
      ],
    });
  });

  it('holds from the cut-off once there is a release, and says in each day that it is made up', () => {
    const { head, events } = buildAgencyCalendar(demo, states, 'cong-an-xa');
    expect(head.stamp).toBe('2028-01-31');
    expect(events.map(({ id }) => id)).toEqual([
      'cong-an-xa-nv-4-2-01-2027-11-30',
      'cong-an-xa-nv-4-2-02-2027-11-30',
      'cong-an-xa-hai-khong-2030-12-31',
      'cong-an-xa-nv-4-2-01-2030-12-31',
    ]);
    expect(events.filter(({ title }) => !title.startsWith('SỐ LIỆU MINH HỌA – '))).toEqual([]);
  });
});
