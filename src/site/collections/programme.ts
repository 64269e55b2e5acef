import { getCollection } from 'astro:content';
import type { Content } from '../../core/programme/content.ts';
import { linkProgramme, type Programme } from '../../core/programme/programme.ts';

let programme: Promise<Programme> | undefined;

/** The whole programme, checked and linked; read once for a build. In development every page reads it anew. */
export function loadProgramme(): Promise<Programme> {
  if (import.meta.env.DEV || programme === undefined) programme = readProgramme();
  return programme;
}

async function readProgramme(): Promise<Programme> {
  const sections = await getCollection('programme');
  const linked = linkProgramme({
    site: (await getSingle('site')).data,
    glossary: (await getSingle('glossary')).data,
    transcription: (await getSingle('source')).data.transcription,
    sections: sections.map(({ data }) => data).sort((a, b) => a.head.order - b.head.order),
    moved: (await getSingle('moved')).data,
    targets: await readRecords('targets'),
    tasks: await readRecords('tasks'),
    plans: await readRecords('plans'),
    works: await readRecords('works'),
    agencies: await readRecords('agencies'),
    citations: await readRecords('citations'),
    errata: await readRecords('errata'),
    assignments: await readRecords('assignments'),
    reports: await readRecords('reports'),
    releases: await readRecords('releases'),
  });
  // The build says which commit it is of.
  const { SOURCE_COMMIT: sourceCommit } = process.env;
  return { ...linked, ...(sourceCommit !== undefined && { sourceCommit }) };
}

type RecordName =
  | 'targets'
  | 'tasks'
  | 'plans'
  | 'works'
  | 'agencies'
  | 'citations'
  | 'errata'
  | 'assignments'
  | 'reports'
  | 'releases';
type SingleName = 'site' | 'glossary' | 'source' | 'moved';

async function getSingle<N extends SingleName>(name: N) {
  const [entry] = await getCollection(name);
  if (entry === undefined) throw new Error(`The collection ${name} is empty`);
  return entry;
}

/** The records of a collection, sorted by id so that two builds give the same bytes. */
async function readRecords<N extends RecordName>(name: N): Promise<Content[N]> {
  const entries = await getCollection(name);
  const sorted = entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.map(({ id, data }) => [id, data])) as Content[N];
}
