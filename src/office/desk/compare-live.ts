import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSiteRecord } from '../../core/load/read-site.ts';
import { manifestFile } from '../../core/machine/manifest.ts';
import { deskPublishWords as words } from '../words/desk-publish.ts';
import type { Desk } from './context.ts';

/** Whether what the world is shown is what was built here, by the list of its files; said in a sentence. */
export async function compareLive({ content, live, outside }: Desk): Promise<string> {
  const { baseUrl } = await readSiteRecord(content);
  const built = await readFile(path.join(live, manifestFile), 'utf8').catch(() => undefined);
  if (built === undefined) return words.live.notBuilt;
  const shown = await outside.readLive(new URL(manifestFile, baseUrl).href);
  if (shown === undefined) return words.live.notReached(baseUrl);
  return shown === built ? words.live.same(baseUrl) : words.live.other(baseUrl);
}
