import type { z } from 'zod';
import type { Programme } from '../../../core/programme/programme.ts';
import { recordKinds } from '../../../core/record-kinds.ts';
import type { IsoDate } from '../../../core/schemas/fields.ts';
import { fold } from '../../../core/text/fold.ts';
import { asRecord } from './change-list.ts';
import { type FormField, fieldsOfSchema } from './form-fields.ts';
import type { FormValue } from './read-form.ts';
import { listRecordChoices } from './record-choices.ts';

/** A kind of record that the desk has a form for. */
export interface RecordForm {
  kind: keyof typeof recordForms;
  /** `content/`'s own path of a record. */
  fileOf: (id: string) => string;
  fields: FormField[];
}

interface Row {
  /** Of a file that holds more than an office changes: the fields that the form shows. */
  shows?: readonly string[];
  /** What a new record is called, of those of which there are many. */
  nameOf?: (value: FormValue) => string;
  /** What a new record says before somebody fills it in. */
  begin?: (programme: Programme, today: IsoDate) => FormValue;
}

/** What the desk changes besides figures. Reports have no form: they come as workbooks, and a wrong figure is corrected. */
export const recordForms = {
  assignments: {
    nameOf: ({ document }) => `${asRecord(document)['number']} ${asRecord(document)['date']}`,
    begin: (_, today) => ({ document: {}, enteredOn: today, assigned: [{}] }),
  },
  replies: {
    nameOf: ({ agency, target, release }) => `${agency} ${target} ${release}`,
    begin: (_, today) => ({ document: {}, receivedOn: today }),
  },
  errata: {
    nameOf: ({ title }) => String(title),
    begin: ({ errata }) => ({
      order: Math.max(0, ...errata.map(({ order }) => order)) + 1,
      state: 'open',
      places: [{}],
    }),
  },
  glossary: {},
  site: { shows: ['contact', 'announced', 'licence'] },
} as const satisfies Partial<Record<keyof typeof recordKinds, Row>>;

export type FormKind = keyof typeof recordForms;

export function isFormKind(kind: string): kind is FormKind {
  return Object.hasOwn(recordForms, kind);
}

/** The form of a kind, with the records of this programme to choose from. */
export function openForm(kind: FormKind, programme: Programme): RecordForm {
  const { schema, file }: { schema: z.ZodType; file?: string } = recordKinds[kind];
  const { shows }: Row = recordForms[kind];
  const fields = fieldsOfSchema(schema, listRecordChoices(programme), shows);
  return { kind, fields, fileOf: (id) => file ?? `${kind}/${id}.json` };
}

/** Whether there are many of a kind, and more may come. */
export function isMany(kind: FormKind): boolean {
  return 'nameOf' in recordForms[kind];
}

export function beginRecord(kind: FormKind, programme: Programme, today: IsoDate): FormValue {
  const { begin }: Row = recordForms[kind];
  return begin?.(programme, today) ?? {};
}

/** The id of a new record: from what it says, and not that of another. */
export function nameNewRecord(kind: FormKind, value: FormValue, isTaken: (id: string) => boolean): string {
  const { nameOf }: Row = recordForms[kind];
  const words = fold(nameOf?.(value) ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '');
  const name = words === '' ? kind : words;
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${number}`;
    if (!isTaken(free)) return free;
  }
}
