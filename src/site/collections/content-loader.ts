import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { formatIssue } from '../../core/issues/format-issue.ts';
import { contentFolder } from '../../core/load/content-folder.ts';
import { readContent } from '../../core/load/read-content.ts';
import type { Content } from '../../core/programme/content.ts';
import { brokenContent } from '../words/collections.ts';

/** The content as it was read last, by one collection for all. */
let content: Promise<Content> | undefined;

/**
 * Fills one collection from the checked content. Astro's own loaders publish an empty or stale collection when a file is
 * broken; this one refuses the whole build and names every problem. `fileOf` names the file that Astro is to render.
 */
export function contentLoader(
  select: (content: Content) => Iterable<[id: string, data: object]>,
  fileOf?: (id: string) => string,
): Loader {
  let seen: Promise<Content> | undefined;
  return {
    name: 'content-loader',
    load: async ({ store, watcher, logger }) => {
      const fill = async () => {
        // What this collection has seen is out of date; what another read since is not.
        if (content === undefined || content === seen) content = readCheckedContent();
        seen = content;
        const entries = select(await content);
        store.clear();
        for (const [id, data] of entries) store.set({ id, data: { ...data }, ...(fileOf && rendered(fileOf(id))) });
      };
      await fill();
      watcher?.add(contentFolder);
      watcher?.on('change', () => fill().catch(({ message }: Error) => logger.error(message)));
    },
  };
}

function rendered(file: string): { filePath: string; deferredRender: true } {
  const fromHere = path.relative('.', path.join(contentFolder, file));
  return { filePath: fromHere.split(path.sep).join('/'), deferredRender: true };
}

async function readCheckedContent(): Promise<Content> {
  const result = await readContent(contentFolder);
  if ('content' in result) return result.content;
  throw new Error([brokenContent, ...result.issues.map(formatIssue)].join('\n'));
}
