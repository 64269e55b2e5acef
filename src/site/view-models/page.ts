import type { Programme } from '../../core/programme/programme.ts';
import type { Site } from '../../core/schemas/site.ts';
import { formatDate, formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { citeDocument } from '../words/cite.ts';
import { contactWords } from '../words/contact.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { frameWords } from '../words/frame.ts';
import { guideWords } from '../words/guide.ts';
import { navigationWords } from '../words/navigation.ts';
import { verificationWords } from '../words/verification.ts';
import { findSeal } from './seal.ts';

/** A link as a reader sees it. */
export interface PageLink {
  label: string;
  href: string;
}

/** The main parts of the site, in the order of the navigation. */
export type NavKey = 'releases' | 'contents' | 'targets' | 'tasks' | 'plans' | 'works' | 'agencies';

/** What every page says about itself; the layout reads nothing else. */
export interface Page {
  /** Title of the page, as its main heading says it. */
  title: string;
  /** One sentence for search engines and shared links. */
  description: string;
  /** Address of the page, with the folder of the site. */
  path: string;
  /** The pages above this one, outermost first, without home. */
  above: PageLink[];
  /** The part of the site it belongs to. */
  nav?: NavKey;
  /** Address of its own picture for shared links; without it, the picture of the site. */
  shareImage?: string;
  /** What is the same on every page. */
  frame: Frame;
}

/** What is the same on every page of one site. */
export interface Frame {
  /** "Chương trình hành động". */
  documentKind: string;
  /** "12-CTr/ĐU". */
  documentNumber: string;
  /** "Xã An Bình, Vĩnh Long". */
  place: string;
  /** "Chương trình hành động số 12-CTr/ĐU ngày 02/4/2026". */
  document: string;
  /** The latest release and its cut-off; says so where nothing was published yet. */
  asOf: string;
  /** The code of the chain head, printed at the foot: a sheet of paper that the office cannot take back. */
  chain?: string;
  /** "Kiểm chứng trang này (bản ghi git a1b2c3d)": leads to how one checks that nothing was altered. */
  verification: PageLink;
  /** Full address of the site, for links that leave the page. */
  baseUrl: string;
  nav: (PageLink & { key: NavKey })[];
  more: PageLink[];
  contact?: Site['contact'];
  /** What every page says when the figures are made up. */
  demonstration?: string;
  /** What every page says once the site is the copy for the archive. */
  archived?: string;
  colours?: Site['colours'];
}

const navKeys: NavKey[] = ['releases', 'targets', 'tasks', 'plans', 'works', 'agencies', 'contents'];

/** `release`: the one that the page belongs to; without it, the page is of today. */
export function buildFrame(
  programme: Pick<Programme, 'site' | 'releases' | 'sourceCommit' | 'fingerprints'>,
  release?: string,
): Frame {
  const { site, releases, sourceCommit } = programme;
  const { commune, document } = site;
  const last = releases.at(-1);
  const seal = findSeal(programme, release ?? last?.id);
  return {
    documentKind: document.kind,
    documentNumber: document.number,
    place: `${upperFirst(commune.name)}, ${commune.provinceShort}`,
    document: citeDocument(site),
    asOf: last ? frameWords.asOf(formatRefersTo(last.id), last.cutOff) : `${frameWords.notPublished}.`,
    ...(seal && { chain: seal.code }),
    verification: { label: verificationWords.link(sourceCommit), href: routes.verification() },
    baseUrl: site.baseUrl,
    nav: navKeys.map((key) => ({
      key,
      label: key === 'releases' ? navigationWords.results : navigationWords[key],
      href: routes[key](),
    })),
    more: [
      { label: navigationWords.search, href: routes.search() },
      { label: contactWords.title, href: routes.contact() },
      { label: navigationWords.nameIndex, href: routes.nameIndex() },
      { label: navigationWords.wholeText, href: routes.wholeText() },
      { label: navigationWords.data, href: routes.data() },
      { label: navigationWords.method, href: routes.method() },
      { label: navigationWords.citations, href: routes.citations() },
      { label: navigationWords.errata, href: routes.errata() },
      { label: navigationWords.glossary, href: routes.glossary() },
      { label: guideWords.nav, href: routes.guide() },
      { label: navigationWords.accessibility, href: routes.accessibility() },
      { label: navigationWords.source, href: routes.source(site.source.file) },
    ],
    ...(site.isDemonstration && { demonstration: demonstrationWords.notice }),
    ...(site.archivedOn && { archived: frameWords.archived(formatDate(site.archivedOn)) }),
    contact: site.contact,
    colours: site.colours,
  };
}

/** Full address of a page or clause, as one would send it to somebody. */
export function absoluteUrl(site: Site, path: string): string {
  return new URL(path, site.baseUrl).href;
}
