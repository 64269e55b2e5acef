import { nameSubject, subjectOfUpdate } from '../../core/releases/updates-on.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { unitReported } from '../../core/words/measure.ts';
import { stateNames } from '../../core/words/status.ts';
import { formatTemplateValue } from '../words/import-preview.ts';
import { codePrefixes } from '../words/template.ts';
import type { KnownProgramme } from './known.ts';
import { bare } from './known-words.ts';

/** What stands beside a code in a row of the template; the lists without marks and signs. */
export interface RowSubject {
  code: string;
  printed: string;
  name: string;
  unit?: string | undefined;
  /** As they may be written. */
  names: readonly string[];
  /** Units a value may be reported in; absent where the row has no such column. */
  units?: readonly string[];
  /** The numbers of its commitment, as they are typed. */
  promised?: readonly string[];
  /** What the ledger holds of it, as the template shows it: `93,9% (quý II/2026)`. */
  lasts: readonly string[];
}

/** Everything that a row can be about, by its code; a target of one part by both of its codes. */
export function listSubjects({ targets, plans, works, tasks, reports }: KnownProgramme): Map<string, RowSubject> {
  const lasts = listLasts(targets, reports);
  const lastsOf = (subject: string) => lasts.get(subject) ?? [];
  const parts = targets.flatMap(({ id, printed, shortName, parts: all }) =>
    all.flatMap((part) => {
      const isOnly = all.length === 1;
      const code = `${id}/${part.id}`;
      const units = [part.unit, part.levelUnit, unitReported(part)].map((unit) => bare(unit ?? ''));
      const names = [part.label, ...(isOnly ? [shortName] : [])].map(bare);
      const promised = (JSON.stringify(part.measure).match(/\d+(?:\.\d+)?/g) ?? []).map((one) => one.replace('.', ','));
      const subject = {
        promised,
        code,
        printed,
        name: part.label,
        unit: unitReported(part),
        names,
        units,
        lasts: lastsOf(code),
      };
      return [subject, ...(isOnly ? [{ ...subject, code: id }] : [])];
    }),
  );
  const named = (prefix: string, about: string) => (one: { id: string; printed: string; name: string }) => ({
    ...one,
    code: `${prefix}/${one.id}`,
    names: [bare(one.name)],
    lasts: lastsOf(nameSubject({ about, id: one.id })),
  });
  const all: RowSubject[] = [
    ...parts,
    ...plans.map(({ shortName, ...plan }) => ({ ...plan, name: shortName })).map(named(codePrefixes.plan, 'plan')),
    ...works.map(({ shortName, ...work }) => ({ ...work, name: shortName })).map(named(codePrefixes.work, 'work')),
    ...tasks.map(named(codePrefixes.task, 'task')),
  ];
  return new Map(all.map((subject) => [subject.code, subject]));
}

function listLasts(targets: KnownProgramme['targets'], reports: KnownProgramme['reports']): Map<string, string[]> {
  const lasts = new Map<string, string[]>();
  const add = (subject: string, short: string, refersTo: string) => {
    const words = bare(`${short} (${formatRefersTo(refersTo)})`);
    lasts.set(subject, [...(lasts.get(subject) ?? []), words]);
  };
  const parts = new Map(
    targets.flatMap((target) => target.parts.map((part) => [`${target.id}/${part.id}`, part] as const)),
  );
  for (const { observations, updates } of reports) {
    for (const { target, part, value, refersTo } of observations) {
      const found = parts.get(`${target}/${part}`);
      add(`${target}/${part}`, formatTemplateValue(value, found && unitReported(found)), refersTo);
    }
    for (const one of updates) {
      add(subjectOfUpdate(one), stateNames[one.state], one.refersTo);
    }
  }
  return lasts;
}
