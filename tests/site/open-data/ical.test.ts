import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/site/open-data/ical.ts';

const head = { name: 'Thời hạn: Công an xã', host: 'xa.example', stamp: '2026-03-31' };
const event = {
  id: 'cong-an-xa-hai-khong-2030-12-31',
  date: '2030-12-31',
  title: 'Hạn: hai không',
  description: 'Văn bản ghi “đến năm 2030”; một, hai.',
  url: 'https://xa.example/a/',
};

describe('writeCalendar', () => {
  it('writes a whole day with an alarm a week before, with an id and a stamp that never change', () => {
    expect(writeCalendar(head, [event])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//xa.example//programme//VI',
        'NAME:Thời hạn: Công an xã',
        'X-WR-CALNAME:Thời hạn: Công an xã',
        'BEGIN:VEVENT',
        'UID:cong-an-xa-hai-khong-2030-12-31@xa.example',
        'SEQUENCE:0',
        'DTSTAMP:20260331T000000Z',
        'DTSTART;VALUE=DATE:20301231',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
        'SUMMARY:Hạn: hai không',
        'DESCRIPTION:Văn bản ghi “đến năm 2030”\\; một\\, hai.',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:-P7D',
        'DESCRIPTION:Hạn: hai không',
        'END:VALARM',
        'URL;VALUE=URI:https://xa.example/a/',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('folds long lines at 75 bytes, also where letters take three', () => {
    const lines = writeCalendar(head, [{ ...event, description: 'Nghị quyết của Đảng bộ xã. '.repeat(20) }]).split(
      '\r\n',
    );
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('loses no letter in folding', () => {
    const description = 'Nghị quyết của Đảng bộ xã về chuyển đổi số. '.repeat(20).trim();
    expect(writeCalendar(head, [{ ...event, description }]).replaceAll('\r\n ', '')).toContain(
      `DESCRIPTION:${description}\r\n`,
    );
  });
});
