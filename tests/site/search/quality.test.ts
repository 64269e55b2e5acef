import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';
import type { Corpus } from '../../../src/site/search/corpus.ts';
import { phrases, slips } from './misspellings.ts';
import { queries } from './queries.ts';
import { answerAll, askReal, openRealSearch } from './real-search.ts';
import { scoreAnswers } from './score.ts';
import { spokenQueries, unanswerable } from './spoken-queries.ts';

const printed = Object.values(queries).flat();
const spoken = Object.values(spokenQueries).flat();

let corpus: Corpus;
beforeAll(async () => {
  corpus = await openRealSearch();
});

describe('the search of the programme', () => {
  it.each([
    ['however it is asked for', printed, 0.99, 0.97],
    ['as people speak', spoken, 0.98, 0.96],
  ])('puts the right clause among the first three, and mostly first, %s', (_, questions, recall, rank) => {
    const { misses, recallAt3, meanReciprocalRank } = scoreAnswers(answerAll(corpus, questions));
    expect({ misses, isEnough: recallAt3 >= recall }).toEqual({ misses, isEnough: true });
    expect(meanReciprocalRank).toBeGreaterThanOrEqual(rank);
  });

  it('finds under a slip of the keys or the ear what it finds without', () => {
    const firstOf = (question: string) => askReal(corpus, question).matches[0]?.record;
    const asked = phrases.flatMap((phrase) =>
      Object.values(slips).map((slip) => ({ right: firstOf(phrase), typed: slip(phrase) })),
    );
    const misses = asked.filter(
      ({ right, typed }) =>
        !askReal(corpus, typed)
          .matches.slice(0, 3)
          .some(({ record }) => record === right),
    );
    expect(asked).toHaveLength(450);
    expect(misses.map(({ typed }) => typed).slice(9)).toEqual([]);
  });

  it('says so where the programme has no answer, and does not say so where it has', () => {
    const silent = Object.values(unanswerable)
      .flat()
      .filter((question) => askReal(corpus, question).absent.length === 0);
    expect(silent.slice(6)).toEqual([]);
    // What only falls under a term is led to it, and told that the programme does not name it.
    const isNarrower = (name: string) => corpus.meanings.get(fold(name))?.every((entry) => entry.isNarrower) ?? false;
    const denied = [...printed, ...spoken].filter(({ typed }) => {
      const { isNear, absent } = askReal(corpus, typed);
      return isNear && !absent.every(isNarrower);
    });
    expect(denied.map(({ typed }) => typed).slice(15)).toEqual([]);
  });

  it.each(['tháng', 'chân', 'chợ xã', 'siêu thị mini', 'số đỏ', 'cà phê', 'điện hạt nhân', 'cảng biển', 'cho vay vốn'])(
    'never takes a right word for another: %s',
    (question) => {
      const { shown = question } = askReal(corpus, question);
      expect(shown).toBe(question);
    },
  );
});
