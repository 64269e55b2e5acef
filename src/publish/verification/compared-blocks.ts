/** The classes of what is compared on a page, and what a reader must see of it. */
export const compared = [
  'verdict',
  'status',
  'strip',
  'counts',
  'row',
  'term',
  'result-sentence',
  'headlines',
  'facts',
  'entries',
  'cards',
  'target-facts',
  'history',
];
