import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/office/intake/read-sheets.ts';
import { readReceived } from '../../../src/office/quarter/read-received.ts';
import { describeTables } from '../../../src/office/quarter/read-tables.ts';
import { aCover, aFigure, aKnownContent, aWorkbook, figureHead, newsHead } from '../intake/filled-tables.ts';

const state = newsHead.indexOf('Tình trạng');
const step = newsHead.indexOf('Bước đã làm được');

interface Sent {
  agency: string;
  says: string;
  did?: string;
  figure?: string;
}

/** A workbook of one body about a plan, and in one case about a figure. */
function workbookOf({ agency, says, did, figure }: Sent): Promise<Uint8Array> {
  const news = newsHead.map((_, column) => (column === state ? says : column === step ? (did ?? null) : null));
  const row = ['de-an/nong-thon-moi', 'Quý III', ...news.slice(2)];
  return aWorkbook({
    Bìa: aCover({ agency, issuer: agency }),
    'Chỉ tiêu': [figureHead, ...(figure === undefined ? [] : [aFigure(figure)])],
    'Đề án': [newsHead, row],
  });
}

async function receive(sent: readonly Sent[]) {
  const files = new Map<string, Uint8Array>();
  for (const [index, one] of sent.entries()) files.set(`${index}.xlsx`, await workbookOf(one));
  const read = async (file: string) => readSheets(files.get(file) ?? new Uint8Array(), file);
  return readReceived(aKnownContent(), [...files.keys()], { replace: true }, read);
}

const council = { agency: 'UBND xã', says: 'Chưa bắt đầu' };
const police = { agency: 'Công an xã', says: 'Đang làm', did: 'Họp 2 lần' };

/** What is asked of the body of each file about disagreement. */
async function asked(sent: readonly Sent[]): Promise<string[][]> {
  const received = await receive(sent);
  return received.map(({ answer }) =>
    answer.notices.flatMap((notice) =>
      notice.code === 'agencies-disagree'
        ? `${notice.place.heading}: ${notice.facts.now}; ${notice.facts.body}: ${notice.facts.before}`
        : [],
    ),
  );
}

describe('two bodies that say different things of one plan', () => {
  it('are both asked, whichever was read first', async () => {
    expect(await asked([council, police])).toEqual([
      ['Tình trạng: Chưa bắt đầu; Công an xã: Đang làm, “Họp 2 lần”'],
      ['Tình trạng: Đang làm, “Họp 2 lần”; Ủy ban nhân dân xã: Chưa bắt đầu'],
    ]);
  });

  it('are not asked where they say the same', async () => {
    expect(await asked([{ ...council, says: 'Đang làm' }, police])).toEqual([[], []]);
  });

  it('are told once to whoever signs', async () => {
    expect(describeTables(await receive([council, police])).disagreements).toEqual([
      'Nước sạch, quý III/2026: Công an xã ghi Đang làm, “Họp 2 lần”, Ủy ban nhân dân xã ghi Chưa bắt đầu (báo cáo quý III/2026)',
    ]);
  });

  it('are told by the newest of two files that wait for a choice', async () => {
    const received = await receive([council, police, { ...council, says: 'Tạm dừng' }]);
    const waiting = [{ earlier: '0.xlsx', later: '2.xlsx' }];
    expect(describeTables(received, waiting).disagreements).toEqual([
      'Nước sạch, quý III/2026: Ủy ban nhân dân xã ghi Tạm dừng, Công an xã ghi Đang làm, “Họp 2 lần” (báo cáo quý III/2026)',
    ]);
    expect(describeTables(received).disagreements).toHaveLength(2);
  });
});
