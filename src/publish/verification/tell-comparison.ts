import { chainCode } from '../../core/releases/chain-code.ts';
import { comparisonWords as words } from '../words/comparison.ts';
import { checkChain, compareLedgers, headOf, type LedgerCopy, type Rewritten } from './compare-ledgers.ts';
import { compareRecords, isOfRecords } from './compare-records.ts';

/** What came of holding a newer copy against an older one. */
export interface ComparedCopies {
  isKept: boolean;
  /** Whether the records that no release seals are as they were: they may change, and somebody should say why. */
  isSame: boolean;
  lines: string[];
}

const maxLines = 50;

/** Holds the newer copy against the older one, and says so in sentences. */
export async function tellComparison(older: LedgerCopy, newer: LedgerCopy): Promise<ComparedCopies> {
  if (older.size === 0) return { isKept: true, isSame: true, lines: [words.nothingOld] };
  const records = tellRecords(compareRecords(older, newer));
  const isSame = records.length === 0;
  const broken = [
    ...compareLedgers(older, newer).map(describe),
    ...(await checkChain(newer)).map(({ path, field = '' }) => words.chain(path, field)),
  ];
  if (broken.length > 0) {
    const more = broken.length > maxLines ? [words.more(broken.length - maxLines)] : [];
    const lines = [...broken.slice(0, maxLines), ...more, words.rewritten(broken.length), ...records];
    return { isKept: false, isSame, lines };
  }
  const [files, added] = [listLedger(older), listLedger(newer).filter((path) => !older.has(path)).length];
  const heads = await Promise.all([headOf(older), headOf(newer)]);
  const [before, now] = heads.map((head) => head && chainCode(head));
  return {
    isKept: true,
    isSame,
    lines: [
      files.length === 0 ? words.nothingOld : words.kept(files.length),
      words.added(added),
      words.heads(before, now),
      isSigned(newer) ? words.signed : words.unsigned,
      ...(isSame && files.length < older.size ? [words.sameRecords] : records),
    ],
  };
}

function listLedger(copy: LedgerCopy): string[] {
  return [...copy.keys()].filter((path) => !isOfRecords(path));
}

function tellRecords(changed: readonly Rewritten[]): string[] {
  if (changed.length === 0) return [];
  const more = changed.length > maxLines ? [words.more(changed.length - maxLines)] : [];
  return [...changed.slice(0, maxLines).map(describe), ...more, words.changedRecords(changed.length)];
}

/** Signatures themselves are looked at by the command alone: a browser of today need not know the kind of key. */
function isSigned(copy: LedgerCopy): boolean {
  return [...copy.keys()].some((path) => path.startsWith('kiem-chung/chu-ky/'));
}

function describe({ path, field, before, now }: Rewritten): string {
  if (field === undefined) return words.gone(path);
  return field === '' && before === undefined ? words.bytes(path) : words.changed(path, field, before, now);
}
