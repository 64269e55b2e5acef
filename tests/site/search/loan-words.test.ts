import { expect, it } from 'vitest';
import { translateLoans } from '../../../src/site/search/loan-words.ts';
import { aRecord, aSmallSite } from './small-site.ts';

const corpus = aSmallSite([aRecord({ text: 'Phát triển tour du lịch.' })]);

it.each([
  ['tourism', 'du lịch'],
  ['Health Insurance cho dân', 'bảo hiểm y tế cho dân'],
  ['du lịch', 'du lịch'],
  // One is as good as many, and words that only join mean nothing.
  ['certificates for the tourists', 'giấy chứng nhận du lịch'],
  // The programme has the word itself.
  ['tour', 'tour'],
])('takes %s for %s', (typed, meant) => expect(translateLoans(corpus, typed)).toBe(meant));
