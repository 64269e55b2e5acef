import type { Catalogue } from './catalogue.ts';
import { type Corpus, openCorpus } from './corpus.ts';
import { type Engine, findRecords, type Outcome } from './find.ts';
import { startPagefind } from './pagefind-worker.ts';
import type { AskedHow } from './query.ts';

/** The search of this site, ready to be asked. */
export interface Search {
  corpus: Corpus;
  ask(question: string, how: AskedHow): Promise<Outcome>;
}

/** Loads the index that stands in this folder. Fails where the browser cannot run it. */
export async function openSearch(folder: string): Promise<Search> {
  const engine: Engine = startPagefind(folder);
  // The name of the file stays when its bytes change: the server must be asked.
  const response = await fetch(`${folder}catalogue.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
  const corpus = openCorpus((await response.json()) as Catalogue);
  return { corpus, ask: (question, how) => findRecords(engine, corpus, question, how) };
}
