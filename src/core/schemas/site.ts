import { z } from 'zod';
import { siteAddress, webAddress } from '../text/addresses.ts';
import { isoDateSchema, ownWordsSchema } from './fields.ts';
import { reportPeriodSchema } from './period.ts';

/** `content/site.json`: everything that is particular to one commune and one programme. */
export const siteSchema = z.strictObject({
  /** Full address where the site is published, by https, with the folder if there is one; ends with `/`. */
  baseUrl: z.string().regex(siteAddress),
  commune: z.strictObject({
    /** Name as in a sentence: `xã An Bình`. */
    name: ownWordsSchema,
    /** Province or city: `tỉnh Vĩnh Long`. */
    province: ownWordsSchema,
    /** Short name of the province, told apart from places of the same name: `Vĩnh Long`. */
    provinceShort: ownWordsSchema,
  }),
  document: z.strictObject({
    /** Number as printed: `12-CTr/ĐU`. */
    number: z.string().min(1),
    /** Kind of document, as in a citation: `Chương trình hành động`. */
    kind: ownWordsSchema,
    /** Day of issue. */
    date: isoDateSchema,
    /** Body that issued it. */
    issuer: ownWordsSchema,
    /** What the programme carries out, in one phrase; used as the subtitle. */
    subject: ownWordsSchema,
    /** First and last year of the programme. */
    period: z.strictObject({ from: z.int(), to: z.int() }),
    /** First and last year of the Party committee's term of office. */
    term: z.strictObject({ from: z.int(), to: z.int() }),
  }),
  /** Set only in the demonstration: every page, chart and file then says that the figures are made up. */
  isDemonstration: z.literal(true).optional(),
  source: z.strictObject({
    /** The transcription, inside `content/source/`. */
    file: z.string().regex(/^[A-Za-z0-9-]+\.txt$/),
    /** SHA-256 of that file, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The scan of the signed paper, kept by the office: its SHA-256, so that a scan shown later can be told from another. */
    scan: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
  }),
  /** Where a reader can write or ask; absent until the commune gives it. */
  contact: z
    .strictObject({ name: ownWordsSchema, email: z.email().optional(), phone: z.string().optional() })
    .optional(),
  /** How many holders of the keys in `keys.json` must sign a release; absent until releases are signed. */
  signing: z.strictObject({ threshold: z.int().min(1) }).optional(),
  /** The days on which releases are announced to come, told beforehand; absent until the commune announces them. */
  announced: z.array(z.strictObject({ period: reportPeriodSchema, on: isoDateSchema })).optional(),
  /** The day on which the programme was closed: the site is the copy for the archive, and takes nothing that came later. */
  archivedOn: isoDateSchema.optional(),
  /** On what terms the data may be used again; absent until the commune says. */
  licence: z.strictObject({ name: ownWordsSchema, url: z.string().regex(webAddress) }).optional(),
  /** Sites of other communes whose reports and publications are searched along, where each lists the others; absent means none. */
  partners: z
    .array(z.strictObject({ name: ownWordsSchema, baseUrl: z.string().regex(siteAddress) }))
    .min(1)
    .optional(),
  /** Colour of identity in each theme; absent means the default red. */
  colours: z
    .strictObject({
      light: z.string().regex(/^#[0-9a-f]{6}$/),
      dark: z.string().regex(/^#[0-9a-f]{6}$/),
    })
    .optional(),
});

export type Site = z.infer<typeof siteSchema>;
