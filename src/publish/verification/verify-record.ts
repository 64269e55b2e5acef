import type { Manifest } from '../../core/machine/manifest.ts';
import type { Release } from '../../core/releases/release-state.ts';
import type { Moved } from '../../core/schemas/moved.ts';
import { compareHead } from './compare-head.ts';
import { compareKept, readMoved } from './compare-kept.ts';
import { comparePackage, dataPackage } from './compare-package.ts';
import { compareText } from './compare-text.ts';
import { type ReadSite, readPublished } from './read-published.ts';
import type { RecordFault } from './record-fault.ts';
import type { ReadBytes } from './verify-files.ts';

/** What of a site is otherwise than its releases hold, beside the figures; and the newest of them. */
export interface VerifiedRecord {
  faults: RecordFault[];
  newest: Release | undefined;
  /** Records that were published and stand elsewhere now, or nowhere: no fault, but somebody should ask why. */
  moved: Moved[];
}

/** Holds what every release sealed against the whole site: the head of the manifest, the text, each record, the package of data. */
export async function verifyRecord(manifest: Manifest, read: ReadSite, readBytes: ReadBytes): Promise<VerifiedRecord> {
  const paths = manifest.files.map(({ path }) => path);
  const { programme, textFile: file } = await readPublished(paths, read);
  const { releases, reports } = programme;
  const moved = await readMoved(read, reports);
  const faults = [
    ...compareHead(manifest, programme),
    ...(await compareText(paths, read, { releases, file })),
    ...(await compareKept(paths, read, releases, moved)),
    ...comparePackage(manifest, (await readBytes(dataPackage)) ?? new Uint8Array()),
  ];
  return { faults, newest: releases.at(-1), moved };
}
