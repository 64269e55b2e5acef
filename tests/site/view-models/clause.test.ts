import { describe, expect, it } from 'vitest';
import { getById } from '../../../src/core/programme/programme.ts';
import {
  buildPassageClause,
  buildTargetClause,
  buildTaskClause,
  buildWorkClause,
} from '../../../src/site/view-models/clause.ts';
import { buildPlanPage } from '../../../src/site/view-models/plan-pages.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const programme = await readRealProgramme();
const document = 'Chương trình hành động số 18-CTr/ĐU ngày 31/3/2026';
const site = programme.site.baseUrl;

describe('the citation of a clause', () => {
  it('names a target by its printed number', () => {
    const { cite } = buildTargetClause(programme, getById(programme.targets, 'bao-hiem-y-te'));
    expect(cite).toEqual({
      where: 'chỉ tiêu (11), mục 3.2, phần II',
      text: `chỉ tiêu (11), mục 3.2, phần II, ${document}`,
      href: '/chuong-trinh/chi-tieu-kinh-te-xa-hoi/#ct-bao-hiem-y-te',
      url: `${site}chuong-trinh/chi-tieu-kinh-te-xa-hoi/#ct-bao-hiem-y-te`,
    });
  });

  it.each([
    ['nv-1-6-2-03', `nhiệm vụ thứ 3, mục 1.6.2, phần III, ${document}`],
    ['nv-2-3-01', `nhiệm vụ thứ 1, mục 2.3, phần III, ${document}`],
  ])('names task %s by its place in its section', (id, expected) => {
    expect(buildTaskClause(programme, getById(programme.tasks, id)).cite.text).toBe(expected);
  });

  it.each([
    ['quy-hoach-xa', `khâu đột phá (1), mục 5.1, phần III, ${document}`],
    ['duong-xa', `công trình trọng điểm (2), mục 5.2, phần III, ${document}`],
  ])('names work %s by its kind and number', (id, expected) => {
    expect(buildWorkClause(programme, getById(programme.works, id)).cite.text).toBe(expected);
  });

  it.each([
    ['doan-muc-dich-2', `đoạn 2, mục 1, phần I, ${document}`],
    ['doan-ban-thuong-vu-3', `gạch đầu dòng thứ 3, mục 1, phần IV, ${document}`],
    ['doan-can-cu-1', `tên văn bản, phần căn cứ, ${document}`],
    ['doan-chu-ky-3', `phần ký, ${document}`],
  ])('names passage %s by its kind and place', (id, expected) => {
    expect(buildPassageClause(programme, getById(programme.passages, id)).cite.text).toBe(expected);
  });

  it('names a plan by its form, number and group', () => {
    expect(buildPlanPage(programme, [], 'cai-cach-hanh-chinh').cite.text).toBe(
      `đề án số 1, nhóm II, Phụ lục, ${document}`,
    );
  });
});

describe('the notes beside a clause', () => {
  it('stand where the words are in doubt, with a way back', () => {
    const { notes } = buildTargetClause(programme, getById(programme.targets, 'bao-hiem-xa-hoi'));
    expect(notes.map(({ title, back }) => ({ title, back }))).toContainEqual({
      title: 'Hai mức bảo hiểm xã hội: 62-63% và 66%',
      back: '#ct-bao-hiem-xa-hoi',
    });
  });

  it('call two places that differ by that name, not a slip', () => {
    const { notes } = buildTargetClause(programme, getById(programme.targets, 'bao-hiem-xa-hoi'));
    expect(notes[0]?.confidence).toBe('hai chỗ nói khác nhau, chờ cơ quan ban hành trả lời');
  });
});
