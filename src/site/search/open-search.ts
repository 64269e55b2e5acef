import type { Catalogue } from './catalogue.ts';
import { type Corpus, openInSteps } from './corpus.ts';
import { type Engine, findRecords, type Outcome } from './find.ts';
import { runInSlices } from './in-slices.ts';
import { startPagefind } from './pagefind-worker.ts';
import type { AskedHow } from './query.ts';

/** The search of this site, ready to be asked. */
export interface Search {
  corpus: Corpus;
  ask(question: string, how: AskedHow): Promise<Outcome>;
}

/** Loads the index that a form names. Fails where the browser cannot run it. */
export async function openSearch({ dataset }: HTMLElement): Promise<Search> {
  const engine: Engine = startPagefind(dataset['index'] ?? '');
  const response = await fetch(dataset['catalogue'] ?? '');
  if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
  const corpus = await runInSlices(openInSteps((await response.json()) as Catalogue));
  return { corpus, ask: (question, how) => findRecords(engine, corpus, question, how) };
}
