import { type Issue, newIssue } from '../issues/catalogue.ts';
import { amendLines } from '../programme/amended-text.ts';
import type { Content } from '../programme/content.ts';
import { findNearest } from '../text/nearest.ts';
import { wordsByClause } from './quotations.ts';

/** Changes of the text, comparisons with a replaced document and questions about it name clauses that there are; each change finds its words there, and no day is before the programme. */
export function checkAmendments(content: Content): Issue[] {
  const clauses = wordsByClause(content);
  const amendments = [...content.amendments].map(([id, record]) => ({ file: `amendments/${id}.json`, ...record }));
  const questions = [...content.questions].map(([id, record]) => ({ file: `questions/${id}.json`, ...record }));
  const issuedOn = content.site.document.date;
  const days = [
    ...amendments.map(({ file, document }) => ({ file, field: 'document.date', day: document.date })),
    ...questions.map(({ file, askedOn }) => ({ file, field: 'askedOn', day: askedOn })),
  ];
  const named = [...amendments, ...questions].map(({ file, at }) => ({ file, field: 'at', at }));
  return [
    ...[...named, ...listCompared(content)]
      .filter(({ at }) => !clauses.has(at))
      .map(({ file, field, at }) =>
        newIssue('unknown-anchor', { file, field }, { anchor: at, likely: findNearest(at, clauses.keys()) }),
      ),
    ...[...Map.groupBy(amendments, ({ at }) => at)].flatMap(([at, ofClause]) => {
      const lines = clauses.get(at);
      if (lines === undefined) return [];
      const inOrder = ofClause.sort((one, other) => (one.from < other.from ? -1 : 1));
      const found = amendLines(lines, inOrder);
      return inOrder
        .filter((_, index) => found[index] === undefined)
        .map(({ file, was }) => newIssue('quote-not-found', { file, field: 'was' }, { quote: was, clause: at }));
    }),
    ...days
      .filter(({ day }) => day < issuedOn)
      .map(({ file, field, day }) =>
        newIssue('date-too-early', { file, field }, { event: 'issue', day, earliest: issuedOn }),
      ),
  ];
}

/** The clauses that a comparison puts in the place of those of a replaced document. */
function listCompared({ citations }: Content): { file: string; field: string; at: string }[] {
  return [...citations].flatMap(([id, { comparison }]) =>
    (comparison?.rows ?? []).flatMap(({ now }, row) =>
      now.map((at) => ({ file: `citations/${id}.json`, field: `comparison.rows.${row}.now`, at })),
    ),
  );
}
