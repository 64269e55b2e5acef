import type { MoveKind } from '../../core/releases/release-changes.ts';
import type { Site } from '../../core/schemas/site.ts';
import type { StatusGroup } from '../../core/status/status-group.ts';
import { upperFirst } from '../../core/words/format.ts';

/** Words of what a release says of all targets together, and of what it brought. */
export const resultWords = {
  title: ({ commune }: Site) => `${upperFirst(commune.name)} đã hứa gì, làm được đến đâu`,
  titleBefore: ({ commune, document }: Site) => `${upperFirst(commune.name)} hứa làm gì đến năm ${document.period.to}`,
  said: {
    missed: (count: number) => `${count}\u00a0không đạt, quá hạn hoặc đi lùi`,
    late: (count: number) => `${count}\u00a0chậm`,
    kept: (count: number) => `${count}\u00a0đạt, vượt hoặc bám sát`,
    unjudged: (count: number) => `${count}\u00a0chưa đánh giá được`,
  } satisfies Record<StatusGroup, (count: number) => string>,
  asOf: (release: string, cutOff: string) => `${upperFirst(release)}, chốt ${cutOff}`,
  among: (total: number) => `${total} chỉ tiêu:`,
  briefing: 'Việc cần xử lý trước',
  changesSince: (release: string) => `So với kỳ ${release}.`,
  noChanges: 'Không chỉ tiêu nào đổi trạng thái.',
  firstRelease: 'Đây là kỳ công bố đầu tiên, chưa có kỳ trước để so.',
  moves: {
    worse: 'Xấu đi',
    better: 'Tốt lên',
    recounted: 'Đổi đánh giá, trong đó có số báo cáo lại hoặc cách tính đổi',
    judged: 'Nay đánh giá được',
    'still-falling': 'Vẫn chưa đạt, số kém năm trước',
    'still-missed': 'Vẫn không đạt, đổi trạng thái',
    lost: 'Không còn đánh giá được',
    silent: 'Vẫn chưa đánh giá được, nhưng đổi lý do',
  } satisfies Record<MoveKind, string>,
  /** What a status rested on and rests on, after its name; then what must be known to hold one against the other. */
  was: (value: string, notes: readonly string[]) => sayEnd(value && `khi ấy ${sayState(value)}`, notes),
  now: (value: string, notes: readonly string[]) => sayEnd(value && `nay ${sayState(value)}`, notes),
  /** Of a target whose verdict came from another part than it does now. */
  decidedThen: (part: string, now: string) => `phần “${part}”${now === '' ? '' : `, phần này nay: ${now}`}`,
  decidesNow: (part: string) => `nay do phần khác quyết định: “${part}”`,
  /** On a first screen, of two parts the one that the change came from. */
  improvedPart: (before: string, part: string, figure: string) => `phần ${before} khi ấy, “${part}”, nay ${figure}`,
  worsePart: (part: string, figure: string) => `phần “${part}” nay ${figure}`,
  /** Of a figure that was corrected, or made final, since. */
  anew: (period: string, value: string) => `số ${period} sau đó báo cáo lại là ${value}`,
  counted: 'cách tính hoặc phạm vi đã đổi, không so được với số trước',
  sameAnew: (period: string) => `vẫn là số ${period}, được báo cáo lại`,
  /** Beside a verdict that became worse although the number did not. */
  notEnough: (hasRisen: boolean, wanting: 'slow' | 'short') =>
    `${hasRisen ? 'tăng' : 'giảm'}, nhưng ${wanting === 'slow' ? 'chậm hơn nhịp cần có' : 'chưa tới mức đã hứa'}`,
  /** Of a level that the text does not print: nobody promised it. */
  notOurLevel: (hasRisen: boolean, level: string) =>
    `${hasRisen ? 'tăng, nhưng chưa tới' : 'giảm, nhưng chưa về'} ${level}, là mức trang hiểu`,
  /** Before such a move: the number did not become worse. */
  onlyVerdict: 'đánh giá kém đi, số thì không;',
  alsoNew: 'Cũng đổi trong kỳ này:',
  works: 'Công trình, khâu đột phá',
  added: (quantity: string) => `thêm ${quantity}`,
  all: (count: number) => `Toàn bộ ${count} chỉ tiêu, đáng lo nhất xếp trước`,
  promises: (count: number) => `${count} chỉ tiêu đã hứa`,
  seeAll: 'Xem theo mục của văn bản, lọc theo cơ quan, thời hạn',
} as const;

/** Of a yes or no a value would be heard as a part of the status. */
function sayState(value: string): string {
  return value === 'đã đạt' || value === 'chưa đạt' ? `báo cáo ghi ${value}` : value;
}

function sayEnd(value: string, notes: readonly string[]): string {
  const said = notes.filter((note) => note !== '').join('; ');
  if (value === '' || said === '') return value + said;
  return `${value} (${said})`;
}
