import { type ReadSite, readTable } from './read-published.ts';

/** What plans and later documents bind bodies to. */
export interface Bound {
  agency: string;
  /** "plan nong-thon-moi", "target giam-ngheo". */
  subject: string;
}

/** By the tables: what a plan gives to who leads or stands for it, with the targets it repeats, and what a document gives. */
export async function readBound(read: ReadSite): Promise<Bound[]> {
  const plans = (await readTable(read, 'plans')).flatMap(
    ({ id, leadAgencies = [], standingAgencies = [], targets = [] }) =>
      [leadAgencies, standingAgencies]
        .flat()
        .flatMap((agency) => [
          { agency: String(agency), subject: `plan ${id}` },
          ...[targets].flat().map((target) => ({ agency: String(agency), subject: `target ${target}` })),
        ]),
  );
  const given = (await readTable(read, 'assignments')).map(({ agency, about, ...row }) => ({
    agency: String(agency),
    subject: `${about} ${row[String(about)]}`,
  }));
  return [...plans, ...given];
}
