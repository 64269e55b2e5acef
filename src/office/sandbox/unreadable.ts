import { newIssue } from '../../core/issues/catalogue.ts';
import type { Unreadable } from '../../core/issues/files.ts';
import type { ReadSheets } from '../intake/read-sheets.ts';

/** What the machine answers when it does not give a file; Windows says EPERM or EBUSY of one that is open elsewhere. */
const reasons: Record<string, Unreadable | 'placeholder'> = {
  EBUSY: 'held',
  ETXTBSY: 'held',
  EPERM: 'forbidden',
  EACCES: 'forbidden',
  ENOENT: 'gone',
  // A cloud that cannot fetch what stands behind a name.
  UNKNOWN: 'placeholder',
  ETIMEDOUT: 'placeholder',
};

/** That a file could not be read, in words; nothing for a mistake of ours, which no machine gave a code. */
export function describeUnreadable(error: unknown, file: string): Extract<ReadSheets, { issues: unknown }> | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  const why = reasons[code] ?? 'fault';
  if (why === 'placeholder') return { issues: [newIssue('not-a-workbook', { file }, { kind: why })] };
  return { issues: [newIssue('file-unreadable', { file }, { why, code })] };
}
