import { getById, type Programme } from '../../core/programme/programme.ts';
import { listDisputed, type PlacedCommitment } from '../../core/releases/commitments.ts';
import type { ReleaseState, ReportedUpdate } from '../../core/releases/release-state.ts';
import { sayWord } from '../../core/words/commitment.ts';
import { nameDated } from '../words/cite.ts';
import { disputeWords as words } from '../words/disputes.ts';

/** What bodies say differently of one plan, work or task for one time. */
export interface DisputeView {
  /** "Phòng Kinh tế: Đang làm (12/BC-KT ngày 05/10/2026)", one for each body. */
  said: string[];
  /** Why no side is taken, how it ends, and who leads by the words of the programme. */
  note: string;
}

/** Nothing where the release tells no disagreement. */
export function buildDispute(
  programme: Programme,
  state: ReleaseState,
  commitment: PlacedCommitment,
): { dispute?: DisputeView } {
  const disputed = listDisputed(state, commitment);
  if (disputed.length === 0) return {};
  const bodies = disputed.map(({ agency }) => agency);
  const leads = leadersOf(programme, commitment).filter((agency) => bodies.includes(agency));
  const note = [
    words.noSide,
    ...(leads.length > 0 ? [words.leads(leads.map((id) => getById(programme.agencies, id).name))] : []),
  ].join(' ');
  return { dispute: { said: disputed.map((one) => sayWhoSaid(programme, one)), note } };
}

/** Who says what, by which paper. */
export function sayWhoSaid({ agencies }: NamedBodies, update: ReportedUpdate): string {
  return words.said(getById(agencies, update.agency).name, sayWord(update), nameDated(update.source));
}

/** The bodies by their names: of a programme, or of its open data. */
export interface NamedBodies {
  agencies: readonly { id: string; name: string }[];
}

/** Only the appendix says who leads. */
function leadersOf(programme: Programme, { about, record }: PlacedCommitment): readonly string[] {
  return about === 'plan' ? getById(programme.plans, record.id).lead.agencies : [];
}
