import { listFrozen } from '../../core/releases/frozen.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { compareCard, compareFrozen, compareList, comparePage } from './compare-page.ts';
import type { Difference } from './difference.ts';
import { readPage } from './read-page.ts';
import type { Published, ReadSite } from './read-published.ts';

/** The page and the card of each target, and the list of all. */
export async function compareTargetPages(
  read: ReadSite,
  programme: Published['programme'],
  state: ReleaseState | undefined,
): Promise<Difference[]> {
  const { targets } = programme;
  const list = 'chi-tieu/index.html';
  const ids = targets.map(({ id }) => id);
  const found = await Promise.all(
    targets.map(async (target) => {
      const [page, card] = [`chi-tieu/${target.id}/index.html`, `nhung/${target.id}/index.html`];
      return [
        ...comparePage(page, await readPage(read, page), target, { programme, state }),
        ...compareCard(card, await readPage(read, card), target.id, state),
      ];
    }),
  );
  return [...found.flat(), ...compareList(list, await readPage(read, list), ids, state)];
}

/** What releases stored stands on pages of their own, whatever is so today. */
export async function compareFrozenPages(
  read: ReadSite,
  programme: Published['programme'],
  stored: readonly ReleaseState[],
): Promise<Difference[]> {
  const found = await Promise.all(
    listFrozen(programme, stored).map(async ({ release, target: id }) => {
      const place = `cong-bo/${release.toLowerCase()}/chi-tieu/${id}/index.html`;
      const state = stored.find((one) => one.release.id === release);
      const assessment = state && findAssessment(state, id);
      const target = programme.targets.find((one) => one.id === id);
      return target && assessment ? compareFrozen(place, await readPage(read, place), target, assessment, state) : [];
    }),
  );
  return found.flat();
}
