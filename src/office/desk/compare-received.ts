import path from 'node:path';
import { fold } from '../../core/text/fold.ts';
import { canonical } from '../intake/canonical.ts';
import type { KnownProgramme } from '../intake/known.ts';
import { type IntakeOptions, readReport } from '../intake/read-filled-table.ts';
import type { Sender } from '../quarter/find-sender.ts';
import type { ReceivedTable } from '../quarter/read-received.ts';
import type { KeptFile } from './draft.ts';

/** A file that is used no more, and the one that stands for it. */
export interface ReplacedFile extends KeptFile {
  by: KeptFile;
  /** Somebody chose so, and may choose anew. */
  isChosen: boolean;
}

/** Two sound files of one body and quarter that do not say the same: which of them counts is not for a program to say. */
export interface Rivals {
  agency: string;
  earlier: KeptFile;
  later: KeptFile;
  /** What names the two in the draft, once somebody said that both count. */
  key: string;
}

/** A file that came, in the order of its coming, with what reading it gave. */
export interface ComparedReceipt {
  file: KeptFile;
  received: Omit<ReceivedTable, 'answer'>;
}

/**
 * Holds files of one body and quarter against each other, whatever they are called: the newest one stands for the faulty
 * ones before it, a sound one before one that is faulty too, and two sound ones that differ are asked about.
 */
export function compareReceived(
  files: readonly ComparedReceipt[],
  options: IntakeOptions,
): { replaced: ReplacedFile[]; rivals: Rivals[] } {
  const known = files[0]?.received.known;
  if (known === undefined) return { replaced: [], rivals: [] };
  const sent = files.map(({ file, received }) => ({
    file,
    received,
    sender: received.sender,
    isFaulty: 'issues' in received.intake,
  }));
  const replaced = sent.flatMap((one, index): ReplacedFile[] => {
    const after = sent.slice(index + 1).filter((other) => isSame(one, other));
    const later = after.findLast(({ isFaulty }) => !isFaulty) ?? (one.sender && after.at(-1));
    return one.isFaulty && later !== undefined ? [{ ...one.file, by: later.file, isChosen: false }] : [];
  });
  const sound = sent.filter(({ isFaulty }) => !isFaulty);
  const rivals = sound.flatMap((later, index) =>
    sound.slice(0, index).flatMap((earlier): Rivals[] => {
      const { sender } = later;
      if (sender === undefined || !isOf(earlier.sender, sender)) return [];
      if (sayAlone(earlier, known, options) === sayAlone(later, known, options)) return [];
      const [first, second] = [earlier.file, later.file];
      return [{ agency: sender.agency, earlier: first, later: second, key: `${first.id} ${second.id}` }];
    }),
  );
  return { replaced, rivals };
}

/** What a file says when no other came with it. */
function sayAlone({ received }: ComparedReceipt, known: KnownProgramme, options: IntakeOptions): string {
  const intake = readReport({ sheets: [...received.sheets], notices: [] }, received.file, known, options);
  return 'issues' in intake ? '' : canonical(intake.report);
}

interface Sent {
  file: KeptFile;
  sender: Sender | undefined;
}

/** By what stands inside; of a file that does not say whose it is, by the name without what a copy adds to it. */
function isSame(faulty: Sent, later: Sent): boolean {
  if (faulty.sender !== undefined) return isOf(faulty.sender, later.sender);
  return stemOf(faulty.file.name) === stemOf(later.file.name);
}

function isOf(one: Sender | undefined, other: Sender | undefined): boolean {
  return one?.agency === other?.agency && one?.period === other?.period;
}

function stemOf(name: string): string {
  return fold(path.basename(name, path.extname(name))).replace(/(?:[\s_-]*(?:can-?sua|da-?sua|sua|\(\d+\)))+$/, '');
}
