import { glossarySchema } from '../../../src/core/schemas/glossary.ts';
import { buildCatalogue } from '../../../src/site/search/build-catalogue.ts';
import type { Catalogue } from '../../../src/site/search/catalogue.ts';
import { type Corpus, openInSteps } from '../../../src/site/search/corpus.ts';
import { findRecords, type Outcome } from '../../../src/site/search/find.ts';
import type { SearchRecord } from '../../../src/site/search/record.ts';

export function openAtOnce(catalogue: Catalogue): Corpus {
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

/** Records and a glossary, as a page opens them. */
export function aSmallSite(records: SearchRecord[], glossary: unknown = {}): Corpus {
  const words = glossarySchema.parse({ abbreviations: [], terms: [], ...(glossary as object) });
  return openAtOnce(buildCatalogue({ records, glossary: words, commune: 'xã Hà Đông' }));
}

export function ask(
  corpus: Corpus,
  question: string,
  how: { isTyping?: boolean; isLiteral?: boolean } = {},
): Outcome & { names: string[] } {
  const outcome = findRecords(corpus, question, { isTyping: false, isLiteral: false, ...how });
  const { titles, texts } = corpus.catalogue;
  return { ...outcome, names: outcome.matches.map(({ record }) => titles[record] || texts[record] || '') };
}
