import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { endOf, quarterAfter, quarterOf } from '../../core/periods.ts';
import { deskPublishWords as words } from '../words/desk-publish.ts';
import { compareLive } from './compare-live.ts';
import type { Desk } from './context.ts';
import { dropJournal, type Journal } from './journal.ts';

/** Puts the published quarter away, received files and all, and begins the next one. */
export async function putAway(desk: Desk, journal: Journal): Promise<void> {
  const { folder } = desk.store;
  // Of a folder nobody knows at which address it is shown, if at any.
  const live = journal.isToServer || journal.isShared ? [await compareLive(desk)] : [];
  if (journal.isSiteAlone) {
    await dropJournal(folder);
    desk.said.push(words.siteDone(journal.outlet ?? desk.live), ...live);
    return;
  }
  const kept = path.join(folder, 'da-cong-bo', journal.period);
  await mkdir(kept, { recursive: true });
  await moveReceived(path.join(folder, 'nhan'), path.join(kept, 'nhan'));
  const next = quarterAfter(quarterOf(endOf(journal.period)));
  // Who works here and where the site goes to stay the same from quarter to quarter; each has an approval of its own.
  await desk.store.change(({ doneBy, outlet, server, signingKey, tokenUntil }) => ({
    period: next,
    files: [],
    dropped: [],
    seen: [],
    without: [],
    together: [],
    doneBy,
    outlet,
    server,
    signingKey,
    tokenUntil,
  }));
  await rename(path.join(folder, 'cong-bo.json'), path.join(kept, 'cong-bo.json'));
  desk.said.push(words.published(journal.period, journal.outlet ?? desk.live), ...live);
}

/**
 * Where there are none, nobody sent any, or they were moved before the machine went out. Files that are kept from being
 * moved stay in the quarter: the next one would take them for strays.
 */
async function moveReceived(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
