import { buildCatalogue } from '../../../src/site/search/build-catalogue.ts';
import type { Corpus } from '../../../src/site/search/corpus.ts';
import { findRecords, type Outcome } from '../../../src/site/search/find.ts';
import { buildProgrammeRecords } from '../../../src/site/view-models/search-records.ts';
import { buildReferenceRecords } from '../../../src/site/view-models/search-reference-records.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';
import type { Query } from './queries.ts';
import type { Answer } from './score.ts';
import { openAtOnce } from './small-site.ts';

/** The search of the programme of this repository, without a page around it. */
export async function openRealSearch(): Promise<Corpus> {
  const programme = await readRealProgramme();
  const records = [...buildProgrammeRecords(programme, []), ...buildReferenceRecords(programme, [])];
  const { glossary, site } = programme;
  return openAtOnce(buildCatalogue({ records, glossary, commune: site.commune.name }));
}

export function askReal(corpus: Corpus, question: string): Outcome {
  return findRecords(corpus, question, { isTyping: false, isLiteral: false });
}

export function answerAll(corpus: Corpus, queries: readonly Query[]): Answer[] {
  return queries.map((query) => {
    const { matches } = askReal(corpus, query.typed);
    return { query, addresses: matches.map(({ record }) => corpus.catalogue.hrefs[record] ?? '') };
  });
}
