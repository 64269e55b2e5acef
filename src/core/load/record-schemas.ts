import { z } from 'zod';
import { agencySchema } from '../schemas/agency.ts';
import { assignmentSchema } from '../schemas/assignment.ts';
import { citationSchema } from '../schemas/citation.ts';
import { erratumSchema } from '../schemas/erratum.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { planSchema } from '../schemas/plan.ts';
import { releaseSchema } from '../schemas/release.ts';
import { reportSchema } from '../schemas/report.ts';
import { siteSchema } from '../schemas/site.ts';
import { targetSchema } from '../schemas/target.ts';
import { taskSchema } from '../schemas/task.ts';
import { workSchema } from '../schemas/work.ts';

const records = {
  target: targetSchema,
  task: taskSchema,
  plan: planSchema,
  work: workSchema,
  agency: agencySchema,
  assignment: assignmentSchema,
  citation: citationSchema,
  erratum: erratumSchema,
  report: reportSchema,
  release: releaseSchema,
  glossary: glossarySchema,
  site: siteSchema,
};

/**
 * The JSON Schema of each kind of record, for a file as an editor writes it: fields with a default may be left out.
 * LIMIT: rules over several fields, such as "ids are unique in a report", cannot be said in it.
 */
export function listRecordSchemas(): Map<string, object> {
  return new Map(
    Object.entries(records).map(([name, schema]) => [
      name,
      { title: name, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );
}
