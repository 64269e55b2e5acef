import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildTaskListPage } from '../../../src/site/view-models/task-list-page.ts';
import { buildTaskPage } from '../../../src/site/view-models/task-page.ts';
import { buildTaskCalendar, buildTaskCells } from '../../../src/site/view-models/task-table.ts';
import { taskWords } from '../../../src/site/words/task.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const real = await readRealProgramme();
const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const page = buildTaskListPage(real, []);
const items = page.parts.flatMap(({ groups }) => groups.flatMap((group) => group.items));
const cite = 'Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026';

describe('the list of tasks', () => {
  it('holds every task, breakthrough and work once, in the order of the document', () => {
    expect(items.map(({ id }) => id)).toEqual([...real.tasks, ...real.works].map(({ id }) => id));
    expect([page.title, page.count]).toEqual(['79 nhiệm vụ và 9 công trình, khâu đột phá', 88]);
  });

  it('divides them as the document does: divisions of part III, fields beneath', () => {
    const [groups, fields] = page.facets;
    expect(groups?.groups[0]?.choices.map(({ label, count }) => [label.slice(0, 2), count])).toEqual([
      ['1.', 42],
      ['2.', 17],
      ['3.', 13],
      ['4.', 7],
      ['5.', 9],
    ]);
    expect(fields?.groups.at(-1)).toMatchObject({
      choices: [
        { value: 'khau-dot-pha', label: '5.1. Các khâu đột phá', count: 3 },
        { value: 'cong-trinh-trong-diem', label: '5.2. Các công trình trọng điểm', count: 6 },
      ],
    });
  });

  it('counts beside each choice what belongs to it', () => {
    const wrong = page.facets.flatMap(({ key, groups }) =>
      groups
        .flatMap(({ choices }) => choices)
        .filter(
          ({ value, count }) => count !== items.filter(({ choices }) => choices.includes(`${key}:${value}`)).length,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('says of a state that nothing was reported, as long as nothing was', () => {
    expect(page.facets.at(-1)?.groups).toEqual([
      { choices: [{ value: 'chua-co-so-lieu', label: 'Chưa có số liệu', count: 88 }] },
    ]);
  });

  it('narrows to what is past its date and not done, once a release says so', () => {
    const { parts, facets } = buildTaskListPage(demo, states);
    const overdue = parts
      .flatMap(({ groups }) => groups.flatMap((group) => group.items))
      .filter(({ choices }) => choices.includes('tinh-trang:qua-han'));
    expect(overdue.map(({ number, label }) => [number, label])).toEqual([
      ['2.6-03', 'Nâng cấp đê điều, công trình thủy lợi'],
      ['3.1-01', 'Phát triển văn hóa, thể thao; nhà văn hóa, sân thể thao các thôn'],
      ['4.2-02', 'Xây dựng lực lượng Công an và thế trận an ninh nhân dân'],
    ]);
    expect(facets.at(-1)?.groups[0]?.choices[0]).toEqual({ value: 'qua-han', label: 'Quá hạn', count: 3 });
  });

  it('counts each state once a release says so, what goes badly first, each with its list', () => {
    expect(page.standings).toEqual([]);
    const { standings, count } = buildTaskListPage(demo, states);
    expect(standings).toEqual([
      {
        state: 'overdue',
        label: 'Quá hạn',
        count: 3,
        href: '/nhiem-vu/?tinh-trang=qua-han',
        opening: 'Trong 88 việc có',
      },
      {
        state: 'stopped',
        label: 'Tạm dừng',
        count: 2,
        href: '/nhiem-vu/?tinh-trang=tam-dung',
        opening: 'Tiến độ của cả nhiệm vụ và công trình, khâu đột phá:',
      },
      { state: 'under-way', label: 'Đang làm', count: 16, href: '/nhiem-vu/?tinh-trang=dang-lam' },
      { state: 'done', label: 'Đã xong', count: 4, href: '/nhiem-vu/?tinh-trang=da-xong' },
      { state: 'no-news', label: 'Chưa có số liệu', count: 66, href: '/nhiem-vu/?tinh-trang=chua-co-so-lieu' },
    ]);
    // The overdue are counted among the others, too.
    expect(standings.slice(1).reduce((sum, one) => sum + one.count, 0)).toBe(count);
  });

  it('says of a task past a date of a later document how it stands and when it was due', () => {
    const shown = buildTaskListPage(demo, states).parts.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    const dike = shown.find(({ id }) => id === 'nv-2-6-03');
    expect(dike?.note).toBe('Chậm nhất 30/9/2027. Được giao bằng văn bản khác: Phòng Kinh tế');
    expect(dike?.stands).toMatchObject({ name: 'Quá hạn, đang làm', asOf: 'quý II/2027', due: '30/9/2027' });
  });

  it('has a short name of ours for every task, said to be ours on its page', () => {
    expect(real.tasks.filter(({ title }) => title === undefined)).toEqual([]);
    expect(buildTaskPage(real, [], 'nv-2-6-03')).toMatchObject({
      number: '2.6-03',
      name: 'Nâng cấp đê điều, công trình thủy lợi',
      ownTitle: 'Tên ngắn do trang đặt; nguyên văn ở dưới.',
    });
  });

  it('finds a task by what it names, cites and serves', () => {
    const task = items.find(({ id }) => id === 'nv-4-2-01');
    expect(task).toMatchObject({
      number: '4.2-01',
      note: 'Chậm nhất 31/12/2030',
      deadline: '2030-12-31',
      citation: `nhiệm vụ thứ 1, mục 4.2, phần III, ${cite}`,
    });
    expect(task?.choices).toEqual([
      'nhom:quoc-phong-an-ninh',
      'linh-vuc:an-ninh-trat-tu',
      'chi-tieu:hai-khong',
      'van-ban:01-nq-tu',
      'van-ban:09-nq-dh',
      'tinh-trang:chua-co-so-lieu',
    ]);
  });

  it('tells what a later document gives from what the text names, and knows the state', () => {
    const shown = buildTaskListPage(demo, states).parts.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    const [inspection] = shown.filter(({ id }) => id === 'nv-1-4-01');
    expect(inspection?.note).toBe('Được giao bằng văn bản khác: Ủy ban Kiểm tra Đảng ủy');
    expect(inspection?.stands).toMatchObject({ name: 'Đang làm, không ghi thời hạn', asOf: 'quý I/2027' });
    expect(inspection?.choices).toContain('co-quan:uy-ban-kiem-tra');
    expect(inspection?.choices).toContain('tinh-trang:dang-lam');
  });
});

describe('the page of a task', () => {
  it('names the bodies of a later document apart from those of the text', () => {
    expect(buildTaskPage(demo, states, 'nv-1-4-01')).toMatchObject({
      agencies: [],
      assigned: [
        {
          label: 'Ủy ban Kiểm tra Đảng ủy',
          note: 'Được giao theo 31/KH-MINH-HOA ngày 15/6/2026, Cơ quan minh họa (Đảng ủy xã).',
        },
      ],
    });
    expect(buildTaskPage(real, [], 'nv-1-4-01').assigned).toEqual([]);
  });

  it('says the day that a later document sets beside that of the text, and each day once', () => {
    const notesOf = (id: string) => buildTaskPage(demo, states, id).assigned.map(({ note }) => note);
    const paper = 'Được giao theo 31/KH-MINH-HOA ngày 15/6/2026, Cơ quan minh họa (Đảng ủy xã).';
    expect(notesOf('nv-4-2-01')).toEqual([`${paper} Văn bản ấy đặt hạn 30/11/2027.`]);
    // Its head says the day, and what rests on it.
    expect(notesOf('nv-2-6-01')).toEqual([paper]);
  });
});

describe('the table of tasks', () => {
  const { header, rows } = buildTaskCells(real, []);

  it('has a row for each, whole words and citation, and no cell of two lines', () => {
    expect(header).toEqual(taskWords.table);
    expect(rows.map(([id]) => id)).toEqual(items.map(({ id }) => id));
    expect(rows.flat().filter((cell) => cell?.includes('\n'))).toEqual([]);
    expect(rows.find(([id]) => id === 'nv-2-1-01')?.slice(8)).toEqual([
      '(14) Xây dựng nông thôn mới',
      'Quy hoạch xã Hà Đông giai đoạn 2026-2030, tầm nhìn đến năm 2050',
      '2030-12-31',
      'tiến tới nông thôn mới nâng cao vào năm 2030',
      'Chưa có số liệu',
      `nhiệm vụ thứ 1, mục 2.1, phần III, ${cite}`,
      'https://chuong-trinh-hanh-dong.example/nhiem-vu/nv-2-1-01/',
      undefined,
    ]);
  });

  it('names the document that gives a task to a body, and the demonstration', () => {
    const row = buildTaskCells(demo, states).rows.find(([id]) => id === 'nv-1-4-01');
    expect([row?.[6], row?.[7], row?.at(-1)]).toEqual([
      '',
      'Ủy ban Kiểm tra Đảng ủy (31/KH-MINH-HOA ngày 15/6/2026, Cơ quan minh họa (Đảng ủy xã))',
      'SỐ LIỆU MINH HỌA',
    ]);
  });
});

describe('the calendar of tasks', () => {
  it('holds the days that tasks name, quoted', () => {
    const { head, events } = buildTaskCalendar(real, []);
    expect(head).toEqual({
      name: 'Thời hạn: nhiệm vụ, 18-CTr/ĐU',
      host: 'chuong-trinh-hanh-dong.example',
      stamp: '2026-03-31',
    });
    expect(events.map(({ id, date, description }) => [id, date, /“.*?”/.exec(description)?.[0]])).toEqual([
      ['nv-2-1-01', '2030-12-31', '“tiến tới nông thôn mới nâng cao vào năm 2030”'],
      ['nv-4-2-01', '2030-12-31', '“đến năm 2030”'],
    ]);
  });
});
