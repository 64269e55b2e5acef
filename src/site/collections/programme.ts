import { getCollection } from 'astro:content';
import { linkProgramme, type Programme } from '../../core/programme/programme.ts';

let programme: Promise<Programme> | undefined;

/** The whole programme, checked and linked; read once for a build. In development every page reads it anew. */
export function loadProgramme(): Promise<Programme> {
  if (import.meta.env.DEV || programme === undefined) programme = collectProgramme();
  return programme;
}

async function collectProgramme(): Promise<Programme> {
  const [rest] = await getCollection('rest');
  if (rest === undefined) throw new Error('The content was not loaded');
  const sections = (await getCollection('programme')).map(({ data }) => data);
  const linked = linkProgramme({
    ...rest.data,
    sections: sections.sort((a, b) => a.head.order - b.head.order),
    targets: byId(await getCollection('targets')),
    plans: byId(await getCollection('plans')),
  });
  // The build says which commit it is of.
  const { SOURCE_COMMIT: sourceCommit } = process.env;
  return { ...linked, ...(sourceCommit !== undefined && { sourceCommit }) };
}

function byId<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}
