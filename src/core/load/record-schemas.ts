import { z } from 'zod';
import { listRecordKinds } from '../record-kinds.ts';

/**
 * The JSON Schema of each kind of record, for a file as an editor writes it: fields with a default may be left out.
 * LIMIT: rules over several fields, such as "ids are unique in a report", cannot be said in it.
 */
export function listRecordSchemas(): Map<string, object> {
  const published = listRecordKinds().flatMap(([, { one, schema }]) => (one === undefined ? [] : [{ one, schema }]));
  return new Map(published.map(({ one, schema }) => [one, { title: one, ...z.toJSONSchema(schema, { io: 'input' }) }]));
}
