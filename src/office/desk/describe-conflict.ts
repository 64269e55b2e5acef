import type { Programme } from '../../core/programme/programme.ts';
import { updatedRecord } from '../../core/releases/updates-on.ts';
import { type ReportRecord, reportSchema } from '../../core/schemas/report.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { unitReported } from '../../core/words/measure.ts';
import { listAssignable } from '../assignments/list-assignable.ts';
import { deskTakeWords as words } from '../words/desk-take.ts';
import { describeUpdate, formatTemplateValue } from '../words/import-preview.ts';
import { recordFormWords } from '../words/record-forms.ts';
import type { Conflict } from './join-shared.ts';

/** What two offices say differently, target by target; of what is no report, which record. */
export function describeConflict({ file, here, there }: Conflict, programme: Programme): string[] {
  const [ours, theirs] = [parseReport(file, here), parseReport(file, there)];
  if (ours === undefined || theirs === undefined) return [nameFile(file)];
  const body = programme.agencies.find(({ id }) => id === ours.agency)?.name ?? ours.agency;
  const [old, now] = [listSaid(theirs, programme), listSaid(ours, programme)];
  const subjects = [...new Set([...now.keys(), ...old.keys()])].filter((one) => now.get(one) !== old.get(one));
  const about = words.report(body, formatRefersTo(ours.period));
  if (subjects.length === 0) return [words.samePaper(about)];
  return subjects.map((one) => words.differs(about, one, now.get(one) ?? words.nothing, old.get(one) ?? words.nothing));
}

function parseReport(file: string, text: string): ReportRecord | undefined {
  if (!file.startsWith('reports/')) return undefined;
  try {
    return reportSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What a report says of each target, plan, work and task. */
function listSaid({ observations, updates }: ReportRecord, programme: Programme): Map<string, string> {
  const items = new Map(listAssignable(programme).map(({ id, printed, name }) => [id, `${printed} ${name}`.trim()]));
  for (const { id, shortName } of programme.plans) items.set(id, shortName);
  const said = new Map<string, string>();
  const add = (id: string, words: string) => {
    const name = items.get(id) ?? id;
    said.set(name, [said.get(name), words].filter(Boolean).join('; '));
  };
  for (const one of observations) {
    const part = programme.targets.find(({ id }) => id === one.target)?.parts.find(({ id }) => id === one.part);
    add(one.target, `${formatTemplateValue(one.value, part && unitReported(part))} (${formatRefersTo(one.refersTo)})`);
  }
  for (const one of updates) {
    add(updatedRecord(one), `${describeUpdate(one)} (${formatRefersTo(one.refersTo)})`);
  }
  return said;
}

/** `Từ ngữ`, `Giao việc: 05-qd-ubnd-2026-05-04`. */
function nameFile(file: string): string {
  const [folder = '', name = ''] = file.replace(/\.json$/, '').split('/');
  const kinds: Record<string, { label: string }> = recordFormWords.collections;
  const label = kinds[folder]?.label;
  return label === undefined ? file : [label, name].filter(Boolean).join(': ');
}
