import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo, sayWhether } from '../../core/words/format.ts';
import { speechWords } from '../words/speech.ts';
import type { RecordLink } from './links.ts';
import { buildReleasePage } from './release-pages.ts';
import { listSpokenWorks } from './spoken-works.ts';
import { buildPartRows, sayStanding, type TargetRow } from './target-row.ts';

/** The plain text that is read out over the loudspeaker: whole sentences, no signs, no abbreviations. */
export function buildSpeech(programme: Programme, states: readonly ReleaseState[], id: string): string {
  const page = buildReleasePage(programme, states, id);
  const state = states.find(({ release }) => release.id === id);
  const sentences = [
    programme.site.isDemonstration ? speechWords.demonstration : '',
    speechWords.opening(programme.site, formatRefersTo(id)),
    speechWords.cutOff(state?.release.cutOff ?? ''),
    speechWords.counts(
      page.standing.total,
      page.results.groups.map(({ said }) => said),
    ),
    speechWords.spelled(page.standing.worseCounted),
    listed(speechWords.newlyMissed, sayMissed(programme, state, page.newlyMissed)),
    ...(state ? listSpokenWorks(programme, state) : []).map(({ group, works }) =>
      listed(
        speechWords.works(speechWords.standing[group]),
        works.map(({ said }) => ({ label: said })),
      ),
    ),
    listed(speechWords.firstReported, page.firstReported),
    listed(speechWords.missing(formatRefersTo(id)), page.missing),
    page.unassigned.length === 0 ? '' : speechWords.unassigned(page.unassigned.length, formatRefersTo(id)),
    speechWords.closing(programme.site),
  ];
  return `${sentences.filter((sentence) => sentence !== '').join('\n\n')}\n`;
}

/** Each with the figure that it fell short by. */
function sayMissed(programme: Programme, state: ReleaseState | undefined, missed: readonly RecordLink[]) {
  return missed.map(({ label }) => {
    const target = programme.targets.find(({ shortName }) => shortName === label);
    if (target === undefined || state === undefined) return { label };
    return { label: sayMissedRow({ label, ...buildPartRows(programme, state, target) }) };
  });
}

/** A target that was missed, by the part that was, with its figure; "Đạt chuẩn …" and "Xóa nghèo" would be heard as done. */
export function sayMissedRow({ label, main, parts }: Pick<TargetRow, 'label' | 'main' | 'parts'>): string {
  if (main.now?.value === sayWhether(false)) return speechWords.notReached(label);
  if (main.isFalling) return speechWords.stands(speechWords.notDone(label), sayStanding(main));
  return speechWords.stands(parts.length > 0 ? main.label : label, sayStanding(main));
}

function listed(heading: string, links: readonly { label: string }[]): string {
  return links.length === 0 ? '' : `${heading}: ${links.map(({ label }) => label).join('; ')}.`;
}
