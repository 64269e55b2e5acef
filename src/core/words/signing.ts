import type { SignedRelease, StatementFault } from '../signing/check-statements.ts';
import type { TimeProof } from '../signing/time-proof.ts';
import { formatDate, formatNumber, formatRefersTo } from './format.ts';

/** What is wrong with a signature, as the end of "kỳ quý IV/2026: …". */
const faults: { [Kind in StatementFault['kind']]: (fault: Extract<StatementFault, { kind: Kind }>) => string } = {
  unreadable: () => 'tệp chữ ký không phải bản xác nhận kỳ công bố của trang này',
  'no-release': () => 'có tệp chữ ký nhưng không có kỳ công bố ấy',
  'too-early': () => 'bản xác nhận ghi ngày lập trước ngày chốt số liệu của kỳ',
  'other-release': () => 'chữ ký là của một kỳ khác, hoặc kỳ này đã bị sửa sau khi ký',
  'other-text': () => 'văn bản gốc không phải bản đã ký',
  'not-linked': () => 'bản xác nhận không nối với bản xác nhận của kỳ đã ký liền trước',
  unsigned: () => 'chưa ký, trong khi trang đã khai khóa ký',
  'unknown-key': ({ holder }) => `bản xác nhận nêu khóa của "${holder}" mà danh sách khóa không có đúng như vậy`,
  'too-few': ({ signed, needed, isByEarlierKeys }) =>
    isByEarlierKeys
      ? `mới có ${signed}/${needed} chữ ký của các khóa ở bản xác nhận trước; đổi khóa hay đổi số chữ ký phải được các khóa cũ ký`
      : `mới có ${signed}/${needed} chữ ký đúng`,
  'threshold-lowered': ({ declared, signed }) =>
    `trang nay khai cần ${declared} chữ ký, ít hơn ${signed} chữ ký mà bản đã ký đòi`,
};

/** "kỳ quý IV/2026: mới có 1/2 chữ ký đúng". */
export function sayStatementFault(fault: StatementFault): string {
  const say = faults[fault.kind] as (fault: StatementFault) => string;
  return `kỳ ${formatRefersTo(fault.period)}: ${say(fault)}`;
}

/** "Bản xác nhận ngày 20/10/2026, 2/2 chữ ký: Văn phòng Đảng ủy xã; Ủy ban nhân dân xã". */
export function saySigned({ madeOn, needed, holders }: SignedRelease): string {
  const count = `${holders.length}/${needed}`;
  const names = holders.length === 0 ? '' : `: ${holders.join('; ')}`;
  return `Bản xác nhận ngày ${formatDate(madeOn)}, ${count} chữ ký${names}`;
}

/** The same wherever a page prints it. */
export const printedSignature = /Bản xác nhận ngày \d{2}\/\d{2}\/\d{4}, \d+\/\d+ chữ ký[^<(]*/g;

/** Said where nobody signed. */
export const unsignedName = 'Chưa ký';

/** "khối Bitcoin số 875.000, gốc Merkle của khối phải là 4a5e…; còn chờ đưa vào một khối". */
export function sayTimeProof({ blocks, isWaiting }: TimeProof): string {
  const held = blocks.map(
    ({ height, merkleRoot }) => `khối Bitcoin số ${formatNumber(height)}, gốc Merkle của khối phải là ${merkleRoot}`,
  );
  return [...held, ...(isWaiting ? ['còn chờ đưa vào một khối'] : [])].join('; ') || 'chưa nêu khối nào';
}
