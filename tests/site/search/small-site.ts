import { glossarySchema } from '../../../src/core/schemas/glossary.ts';
import { buildSearchParts } from '../../../src/site/search/build-catalogue.ts';
import type { Catalogue } from '../../../src/site/search/catalogue.ts';
import { type Corpus, openInSteps } from '../../../src/site/search/corpus.ts';
import { type Engine, findRecords, type Outcome } from '../../../src/site/search/find.ts';
import type { SearchRecord } from '../../../src/site/search/record.ts';

function openAtOnce(catalogue: Catalogue): Corpus {
  const steps = openInSteps(catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A record for tests: name what matters. */
export function aRecord(fields: Partial<SearchRecord>): SearchRecord {
  const id = (fields.title ?? fields.text ?? '').slice(0, 20);
  return { kind: 'task', href: `/${id}`, label: 'Nhiệm vụ', text: '', place: '', codes: [], agencies: [], ...fields };
}

interface SmallSite {
  corpus: Corpus;
  engine: Engine;
}

/** Records and a glossary, searched by an engine that finds what Pagefind does: pages that hold all beginnings. */
export function aSmallSite(records: SearchRecord[], glossary: unknown = {}): SmallSite {
  const words = glossarySchema.parse({ abbreviations: [], terms: [], ...(glossary as object) });
  const { pages, catalogue } = buildSearchParts({ records, glossary: words, commune: 'xã Hà Đông' });
  const corpus = openAtOnce({ ...catalogue, pages: pages.map((_, index) => `p${index}`) });
  const engine: Engine = {
    find: async (question) =>
      pages.flatMap(({ content }, index) =>
        question.split(' ').every((token) => ` ${content}`.includes(` ${token}`)) ? [`p${index}`] : [],
      ),
  };
  return { corpus, engine };
}

export async function ask(
  { corpus, engine }: SmallSite,
  question: string,
  how: { isTyping?: boolean; isLiteral?: boolean } = {},
): Promise<Outcome & { names: string[] }> {
  const outcome = await findRecords(engine, corpus, question, { isTyping: false, isLiteral: false, ...how });
  const { titles, texts } = corpus.catalogue;
  return { ...outcome, names: outcome.matches.map(({ record }) => titles[record] || texts[record] || '') };
}
