import { isOwed, listOwedItems, type OwedItem } from '../../core/owed.ts';
import { getById, type Programme } from '../../core/programme/programme.ts';
import { findCommitmentState, type PlacedCommitment } from '../../core/releases/commitments.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { findAnswer, quarterOfRelease } from '../../core/releases/who-reported.ts';
import { formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { describeGrounds } from '../../core/words/grounds.ts';
import { nameStatus } from '../../core/words/status.ts';
import type { OfficialPaper, PaperBlock } from '../papers/official-paper.ts';
import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { paperWords } from '../words/paper.ts';
import { releaseWords } from '../words/release.ts';
import { buildOwed, nameRecord } from './agency-owed.ts';
import { sayState } from './deadline-view.ts';
import { buildLetterhead } from './letterhead.ts';
import { plainText } from './links.ts';
import { findSeal } from './seal.ts';

const words = paperWords.sheet;

/** What one body has to do and how it stands, with room for what it thinks: for a meeting with that body. */
export function buildDutySheet(programme: Programme, states: readonly ReleaseState[], id: string): OfficialPaper {
  const { site } = programme;
  const agency = getById(programme.agencies, id);
  const last = states.at(-1);
  const asOf = last ? releaseWords.titleOf(formatRefersTo(last.release.id)) : words.noRelease;
  const madeOn = last?.release.publishedOn ?? site.document.date;
  const owed = listItems(programme, states, id).filter(isOwed);
  return {
    ...buildLetterhead(site, { asOf, path: routes.agency(id), madeOn, seal: findSeal(programme, last?.release.id) }),
    kind: words.kind,
    subject: words.subject(agency.name, citeDocument(site)),
    blocks: [
      { kind: 'heading', level: 1, text: words.owed },
      { kind: 'text', text: buildOwed(programme, states, id).sentence },
      ...(owed.length === 0 ? [] : [buildOwedTable(programme, states, owed)]),
      ...describeDuties(programme, agency.dutySection),
      { kind: 'heading', level: 1, text: words.opinion },
      { kind: 'text', text: words.opinionNote },
      { kind: 'blank', lines: 8 },
    ],
    signature: [...words.signature],
    recipients: [paperWords.standingCommittee, agency.name],
  };
}

/** For the quarter of the latest release; before the first, whatever binds the body. */
function listItems(programme: Programme, states: readonly ReleaseState[], agency: string): OwedItem[] {
  const last = states.at(-1);
  if (last === undefined) return listOwedItems(programme, agency, { reports: [] });
  return findAnswer(programme, states, agency, quarterOfRelease(last)).items;
}

function buildOwedTable(programme: Programme, states: readonly ReleaseState[], owed: readonly OwedItem[]): PaperBlock {
  const { what, ground, before, now } = words.table;
  return {
    kind: 'table',
    head: [what, ground, before, now],
    widths: [8, 5, 3, 3],
    rows: owed.map((item) => [
      describeItem(programme, item),
      upperFirst(describeGrounds(item)),
      nameStanding(programme, states.at(-2), item),
      nameStanding(programme, states.at(-1), item),
    ]),
  };
}

/** Its name and, beneath, the words of the programme. */
function describeItem(programme: Programme, { about, id }: OwedItem): string {
  const { kind, label } = nameRecord(programme, about, id);
  return `${kind}: ${label}\n${words.verbatim(wordingOf(programme, about, id))}`;
}

function wordingOf(programme: Programme, about: OwedItem['about'], id: string): string {
  switch (about) {
    case 'target':
      return getById(programme.targets, id).wording;
    case 'work':
      return getById(programme.works, id).wording;
    case 'plan':
      return getById(programme.plans, id).name;
    case 'task':
      return plainText(getById(programme.tasks, id).runs);
  }
}

function nameStanding(programme: Programme, state: ReleaseState | undefined, { about, id }: OwedItem): string {
  if (state === undefined) return words.noRelease;
  if (about === 'target') {
    const assessment = findAssessment(state, id);
    return nameStatus(assessment?.status ?? 'no-data', assessment?.isProvisional ?? false);
  }
  return sayState(findCommitmentState(programme, state, place(programme, about, id)));
}

function place(programme: Programme, about: 'plan' | 'work' | 'task', id: string): PlacedCommitment {
  switch (about) {
    case 'plan':
      return { about, record: getById(programme.plans, id) };
    case 'work':
      return { about, record: getById(programme.works, id) };
    case 'task':
      return { about, record: getById(programme.tasks, id) };
  }
}

/** Part IV, word for word. */
function describeDuties({ passages }: Programme, section: string | undefined): PaperBlock[] {
  const duties = passages.filter((passage) => passage.section.id === section);
  if (duties.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.duties },
    ...duties.map(({ kind, runs }): PaperBlock => ({ kind: kind === 'item' ? 'item' : 'text', text: plainText(runs) })),
  ];
}
