import { getById, type Programme } from '../../core/programme/programme.ts';
import { findWorkAssessment } from '../../core/releases/commitments.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import type { PromisedQuantity } from '../../core/status/work-pace.ts';
import { formatPromised } from '../../core/words/commitment.ts';
import { formatNumber, formatQuantity } from '../../core/words/format.ts';
import { speechWords } from '../words/speech.ts';
import { buildQuantityProgress } from './updates.ts';
import { listWorkStandings, type StandingGroup, standingGroups, type WorkStanding } from './work-standings.ts';

/** The works of one standing as they are heard. */
export interface SpokenWorks {
  group: Exclude<StandingGroup, 'silent'>;
  /** Each by its name, with its figures. */
  works: { id: string; said: string }[];
}

/**
 * What goes badly, what keeps its pace and what is done, by name. Of works without a date only those with figures: of the
 * others there is nothing to hear but their names.
 */
export function listSpokenWorks(programme: Programme, state: ReleaseState): SpokenWorks[] {
  const standings = listWorkStandings(programme, state).map((standing) => ({
    ...standing,
    ...sayWork(programme, state, standing),
  }));
  return standingGroups.flatMap((group) => {
    if (group === 'silent') return [];
    const heard = standings.filter((one) => one.group === group && (group !== 'undated' || one.hasFigures));
    return heard.length === 0 ? [] : [{ group, works: heard.map(({ id, said }) => ({ id, said })) }];
  });
}

/** "Nâng cấp, mở rộng đường xã, đã làm 6,5 trên 15 đến 20 ki-lô-mét, lúc này cần 6 ki-lô-mét". */
function sayWork(programme: Programme, state: ReleaseState, { id, label, group }: WorkStanding) {
  const work = getById(programme.works, id);
  const done = buildQuantityProgress(state, id, work.quantity);
  const { expected, unit = '' } = findWorkAssessment(programme, state, work) ?? {};
  const needed =
    group === 'behind' && expected !== undefined ? speechWords.neededNow(formatQuantity(expected, unit)) : '';
  const figures = [done && work.quantity ? sayDone(done.done, work.quantity) : '', needed].filter((one) => one !== '');
  const said = [speechWords.named(label, programme.glossary.abbreviations), ...figures].map(speechWords.spelled);
  return { said: said.join(', '), hasFigures: figures.length > 0 };
}

function sayDone(done: number, quantity: PromisedQuantity): string {
  const promised = formatPromised(quantity);
  return done === 0 ? speechWords.nothingDone(promised) : speechWords.doneOf(formatNumber(done), promised);
}
