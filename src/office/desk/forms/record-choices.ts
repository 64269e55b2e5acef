import type { Programme } from '../../../core/programme/programme.ts';
import { formatRefersTo } from '../../../core/words/format.ts';
import { type AssignableItem, listAssignable } from '../../assignments/list-assignable.ts';
import type { RecordChoices } from './form-fields.ts';

/** The records that each field may name, as a reader knows them: "(11) Dân số tham gia bảo hiểm y tế". */
export function listRecordChoices(programme: Programme): RecordChoices {
  const { agencies, errata, releases } = programme;
  const items = listAssignable(programme);
  const of = (list: AssignableItem['list']) =>
    items
      .filter((item) => item.list === list)
      .map(({ id, printed, name }) => ({ value: id, label: `${printed} ${name}`.trim() }));
  return {
    agency: agencies.map(({ id, name }) => ({ value: id, label: name })),
    target: of('targets'),
    targets: of('targets'),
    tasks: of('tasks'),
    works: of('works'),
    related: errata.map(({ id, order, title }) => ({ value: id, label: `${order}. ${title}` })),
    release: releases.map(({ id }) => ({ value: id, label: formatRefersTo(id) })),
  };
}
