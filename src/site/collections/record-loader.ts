import type { Loader } from 'astro/loaders';
import { formatIssue } from '../../core/issues/format-issue.ts';
import { contentFolder } from '../../core/load/content-folder.ts';
import { readContent } from '../../core/load/read-content.ts';
import type { Content } from '../../core/programme/content.ts';

/** Entries of one collection, by id. */
type Entries = Iterable<[id: string, data: object]>;

/** The content, read once for all collections, until a file changes. */
let content: Promise<Content> | undefined;

/**
 * Fills one collection from the content folder. Astro's own loaders publish an empty or stale collection when a file is
 * broken; this one refuses the whole build and names every problem.
 */
export function recordLoader(name: string, select: (content: Content) => Entries): Loader {
  return {
    name,
    load: async ({ store, parseData, watcher }) => {
      const fill = async () => {
        content ??= readCheckedContent();
        const entries = select(await content);
        store.clear();
        for (const [id, data] of entries) {
          store.set({ id, data: await parseData({ id, data: data as Record<string, unknown> }) });
        }
      };
      await fill();
      watcher?.add(contentFolder);
      watcher?.on('change', () => {
        content = undefined;
        return fill();
      });
    },
  };
}

async function readCheckedContent(): Promise<Content> {
  const result = await readContent(contentFolder);
  if ('content' in result) return result.content;
  throw new Error(`Nội dung có lỗi:\n${result.issues.map(formatIssue).join('\n')}`);
}
