import { chainCode } from '../../core/releases/chain-code.ts';
import { comparisonWords as words } from '../words/comparison.ts';
import { checkChain, compareLedgers, headOf, type LedgerCopy, type Rewritten } from './compare-ledgers.ts';

/** What came of holding a newer copy against an older one. */
export interface ComparedCopies {
  isKept: boolean;
  lines: string[];
}

const maxLines = 50;

/** Holds the newer copy against the older one, and says so in sentences. */
export async function tellComparison(older: LedgerCopy, newer: LedgerCopy): Promise<ComparedCopies> {
  if (older.size === 0) return { isKept: true, lines: [words.nothingOld] };
  const broken = [
    ...compareLedgers(older, newer).map(describe),
    ...(await checkChain(newer)).map(({ path, field = '' }) => words.chain(path, field)),
  ];
  if (broken.length > 0) {
    const more = broken.length > maxLines ? [words.more(broken.length - maxLines)] : [];
    return { isKept: false, lines: [...broken.slice(0, maxLines), ...more, words.rewritten(broken.length)] };
  }
  const added = [...newer.keys()].filter((path) => !older.has(path)).length;
  const heads = await Promise.all([headOf(older), headOf(newer)]);
  const [before, now] = heads.map((head) => head && chainCode(head));
  return {
    isKept: true,
    lines: [
      words.kept(older.size),
      words.added(added),
      words.heads(before, now),
      isSigned(newer) ? words.signed : words.unsigned,
    ],
  };
}

/** Signatures themselves are looked at by the command alone: a browser of today need not know the kind of key. */
function isSigned(copy: LedgerCopy): boolean {
  return [...copy.keys()].some((path) => path.startsWith('kiem-chung/chu-ky/'));
}

function describe({ path, field, before, now }: Rewritten): string {
  if (field === undefined) return words.gone(path);
  return field === '' && before === undefined ? words.bytes(path) : words.changed(path, field, before, now);
}
