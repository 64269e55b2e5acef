import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder } from '../core/load/content-folder.ts';
import type { SectionFile } from '../core/programme/content.ts';
import { agencySchema } from '../core/schemas/agency.ts';
import { assignmentSchema } from '../core/schemas/assignment.ts';
import { citationSchema } from '../core/schemas/citation.ts';
import { erratumSchema } from '../core/schemas/erratum.ts';
import { glossarySchema } from '../core/schemas/glossary.ts';
import { guideSchema } from '../core/schemas/guide.ts';
import { movedSchema } from '../core/schemas/moved.ts';
import { planSchema } from '../core/schemas/plan.ts';
import { releaseSchema } from '../core/schemas/release.ts';
import { reportSchema } from '../core/schemas/report.ts';
import { siteSchema } from '../core/schemas/site.ts';
import { targetSchema } from '../core/schemas/target.ts';
import { taskSchema } from '../core/schemas/task.ts';
import { workSchema } from '../core/schemas/work.ts';
import { recordLoader } from './collections/record-loader.ts';

export const collections = {
  site: defineCollection({ loader: recordLoader('site', ({ site }) => [['site', site]]), schema: siteSchema }),
  glossary: defineCollection({
    loader: recordLoader('glossary', ({ glossary }) => [['glossary', glossary]]),
    schema: glossarySchema,
  }),
  moved: defineCollection({
    loader: recordLoader('moved', ({ moved }) => [['moved', moved]]),
    schema: movedSchema,
  }),
  source: defineCollection({
    loader: recordLoader('source', ({ transcription }) => [['source', { transcription }]]),
    schema: z.strictObject({ transcription: z.string() }),
  }),
  programme: defineCollection({
    loader: recordLoader('programme', ({ sections }) => sections.map((section) => [section.id, section])),
    // The shape is made and checked by parseSection.
    schema: z.custom<SectionFile>(),
  }),
  targets: defineCollection({ loader: recordLoader('targets', ({ targets }) => targets), schema: targetSchema }),
  tasks: defineCollection({ loader: recordLoader('tasks', ({ tasks }) => tasks), schema: taskSchema }),
  plans: defineCollection({ loader: recordLoader('plans', ({ plans }) => plans), schema: planSchema }),
  works: defineCollection({ loader: recordLoader('works', ({ works }) => works), schema: workSchema }),
  agencies: defineCollection({ loader: recordLoader('agencies', ({ agencies }) => agencies), schema: agencySchema }),
  citations: defineCollection({
    loader: recordLoader('citations', ({ citations }) => citations),
    schema: citationSchema,
  }),
  errata: defineCollection({ loader: recordLoader('errata', ({ errata }) => errata), schema: erratumSchema }),
  assignments: defineCollection({
    loader: recordLoader('assignments', ({ assignments }) => assignments),
    schema: assignmentSchema,
  }),
  reports: defineCollection({ loader: recordLoader('reports', ({ reports }) => reports), schema: reportSchema }),
  releases: defineCollection({ loader: recordLoader('releases', ({ releases }) => releases), schema: releaseSchema }),
  guides: defineCollection({
    loader: glob({ base: `${contentFolder}/guides`, pattern: '*.mdx' }),
    schema: guideSchema,
  }),
};
