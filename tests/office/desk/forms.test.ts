import { readFileSync } from 'node:fs';
import { html } from 'hono/html';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { changeList, parseOrder } from '../../../src/office/desk/forms/change-list.ts';
import { listDifferences } from '../../../src/office/desk/forms/list-differences.ts';
import { type FormValue, readForm, type SentForm } from '../../../src/office/desk/forms/read-form.ts';
import { type FormKind, nameNewRecord, openForm, recordForms } from '../../../src/office/desk/forms/record-forms.ts';
import { showFields } from '../../../src/office/desk/forms/show-form.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

let [real, demo]: [Programme, Programme] = [] as never;
beforeAll(async () => {
  [real, demo] = [await readRealProgramme(), await readDemoProgramme()];
}, 60_000);

/** What a browser would send of a page that nobody has touched. */
function sentBy(page: string): SentForm {
  const sent: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined && name !== '') sent[name] = [...(sent[name] ?? []), value];
  };
  const visit = (node: Node) => {
    const attributes = new Map((node.attrs ?? []).map(({ name, value }) => [name, value]));
    const value = attributes.get('value') ?? '';
    if (node.nodeName === 'input' && (attributes.get('type') !== 'checkbox' || attributes.has('checked')))
      add(attributes.get('name'), value);
    if (node.nodeName === 'textarea')
      add(attributes.get('name'), node.childNodes?.[0]?.value?.replaceAll('\n', '\r\n') ?? '');
    if (node.nodeName === 'select') {
      const chosen = node.childNodes?.find((one) => one.attrs?.some(({ name }) => name === 'selected'));
      add(attributes.get('name'), chosen?.attrs?.find(({ name }) => name === 'value')?.value ?? '');
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(page) as Node);
  return sent;
}

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** A record as its file holds it, without what says by being empty what its absence says too. */
function recordIn(file: string, shown: ReadonlySet<string>): FormValue {
  const text = readFileSync(file, 'utf8');
  const bare = JSON.parse(text, (_, held) => (Array.isArray(held) && held.length === 0 ? undefined : held));
  return Object.fromEntries(Object.entries(bare as FormValue).filter(([name]) => shown.has(name)));
}

describe('a form made from a schema', () => {
  it('gives back every record as it was, where nobody has touched it', async () => {
    const files: [FormKind, Programme, string[]][] = [
      ['errata', real, real.errata.map(({ id }) => `content/errata/${id}.json`)],
      ['glossary', real, ['content/glossary.json']],
      ['assignments', demo, demo.assignments.map(({ id }) => `tests/fixtures/demo/assignments/${id}.json`)],
      ['replies', demo, demo.replies.map(({ id }) => `tests/fixtures/demo/replies/${id}.json`)],
      ['site', demo, ['tests/fixtures/demo/site.json']],
    ];
    expect(files.map(([kind]) => kind).sort()).toEqual(Object.keys(recordForms).sort());
    for (const [kind, programme, names] of files) {
      const { fields } = openForm(kind, programme);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const record = recordIn(name, new Set(fields.map((field) => field.name)));
        const page = await html`<form>${showFields(fields, record, new Map())}</form>`;
        expect(readForm(fields, sentBy(String(page))), name).toEqual(record);
      }
    }
  });

  it('escapes what a record says', async () => {
    const { fields } = openForm('errata', real);
    const page = String(await showFields(fields, { title: '"><img src=x>', note: '</textarea><b>' }, new Map()));
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<b>');
  });

  it('leaves out what is empty, and keeps what is no number for the check to name', () => {
    const { fields } = openForm('errata', real);
    const sent = { order: 'mười', title: '  Chỗ ngắt\r\n', 'places.0': '', 'places.0.at': 'nv-1-2-03', 'places.1': '' };
    expect(readForm(fields, sent)).toEqual({ order: 'mười', title: 'Chỗ ngắt', places: [{ at: 'nv-1-2-03' }, {}] });
    expect(readForm(fields, { order: '12' })).toEqual({ order: 12, places: [] });
    const { fields: ofSite } = openForm('site', real);
    expect(readForm(ofSite, { 'contact.name': '', 'contact.email': '' })).toEqual({});
  });

  it('adds to a list and takes from it, and follows no path that leads to none', () => {
    const { fields } = openForm('errata', real);
    const value = { places: [{ at: 'a' }, { at: 'b' }] };
    expect(changeList(fields, value, { do: 'add', path: 'places' })).toEqual({
      places: [{ at: 'a' }, { at: 'b' }, {}],
    });
    expect(changeList(fields, value, { do: 'drop', path: 'places.0' })).toEqual({ places: [{ at: 'b' }] });
    expect(changeList(fields, value, { do: 'add', path: 'title' })).toEqual(value);
    expect(changeList(fields, value, { do: 'add', path: '__proto__' })).toEqual(value);
    expect(parseOrder('bo:places.0')).toEqual({ do: 'drop', path: 'places.0' });
    expect(parseOrder('xem')).toBeUndefined();
  });

  it('tells what changes by what it is called, not by its place in a list', () => {
    const { fields } = openForm('glossary', real);
    const entry = (short: string, full: string) => ({ short, full, use: 'text' });
    const before = { abbreviations: [entry('UBND', 'Ủy ban'), entry('OCOP', 'Mỗi xã'), entry('BTV', 'Ban Thường vụ')] };
    const after = {
      abbreviations: [entry('OCOP', 'Mỗi xã một sản phẩm'), entry('BTV', 'Ban Thường vụ'), entry('MT', 'Mặt trận')],
    };
    expect(listDifferences(fields, before, after)).toEqual([
      { label: 'Chữ viết tắt – OCOP – Viết đủ', before: 'Mỗi xã', after: 'Mỗi xã một sản phẩm' },
      { label: 'Chữ viết tắt', before: '', after: 'MT; Mặt trận; in trong văn bản' },
      { label: 'Chữ viết tắt', before: 'UBND; Ủy ban; in trong văn bản', after: '' },
    ]);
    const { fields: ofAssignment } = openForm('assignments', real);
    const given = (dueOn: string) => ({ assigned: [{ agency: 'cong-an-xa', targets: ['bao-hiem-y-te'], dueOn }] });
    expect(listDifferences(ofAssignment, given('2026-09-30'), given('2026-10-31'))).toEqual([
      {
        label: 'Việc giao cho từng cơ quan – Công an xã – Phải xong trước ngày',
        before: '30/9/2026',
        after: '31/10/2026',
      },
    ]);
  });

  it('calls a new record after what it says, and like no other', () => {
    const value = { document: { number: '05/QĐ-UBND', date: '2026-05-04' } };
    expect(nameNewRecord('assignments', value, () => false)).toBe('05-qd-ubnd-2026-05-04');
    expect(nameNewRecord('assignments', value, (id) => id === '05-qd-ubnd-2026-05-04')).toBe('05-qd-ubnd-2026-05-04-2');
    expect(nameNewRecord('errata', { title: '«…»' }, () => false)).toBe('errata');
  });
});
