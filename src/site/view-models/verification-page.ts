import type { Programme } from '../../core/programme/programme.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { verificationWords } from '../words/verification.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { findSeal } from './seal.ts';
import { buildSigning, buildTime, describeSignature, type SigningView, type TimeView } from './signatures.ts';

/** How a citizen checks that the site says what was published. */
export interface VerificationPage extends Page {
  /** What this site was built from. */
  facts: { term: string; detail: string }[];
  /** The commit it was built from, or why nobody knows. */
  commit: { term: string; detail: string; isKnown: boolean };
  files: PageLink[];
  /** The one file that holds two copies against each other. */
  comparison: PageLink;
  signing: SigningView;
  time: TimeView;
}

export function buildVerificationPage(programme: Programme): VerificationPage {
  const { title, description, files } = verificationWords;
  return {
    title,
    description,
    path: routes.verification(),
    above: [],
    frame: buildFrame(programme),
    facts: [...buildReleaseFacts(programme), buildScanFact(programme)],
    commit: buildCommitFact(programme),
    files: [
      { label: files.manifest, href: routes.manifest() },
      { label: files.checksums, href: routes.checksums() },
    ],
    signing: buildSigning(programme),
    time: buildTime(programme),
    comparison: { label: verificationWords.twoCopies.file, href: routes.comparison() },
  };
}

function buildReleaseFacts(programme: Programme): VerificationPage['facts'] {
  const { releases, reports } = programme;
  const { release, none, cutOff, latest, chain, signature } = verificationWords.facts;
  const last = releases.at(-1);
  if (last === undefined) return [{ term: release, detail: none }];
  const seal = findSeal(programme, last.id);
  const included = new Set(last.reports.map(({ id }) => id));
  const received = reports.filter(({ id }) => included.has(id)).map(({ receivedOn }) => receivedOn);
  const newest = received.sort().at(-1);
  return [
    { term: release, detail: formatRefersTo(last.id) },
    { term: cutOff, detail: formatDate(last.cutOff) },
    ...(newest === undefined ? [] : [{ term: latest, detail: formatDate(newest) }]),
    ...(seal === undefined ? [] : [{ term: chain, detail: seal.code }]),
    { term: signature, detail: describeSignature(programme, last.id) },
  ];
}

/** The signed paper itself is not published; a digest of its scan lets another scan be told apart. */
function buildScanFact({ site }: Programme): VerificationPage['facts'][number] {
  const { scan, noScan } = verificationWords.facts;
  return { term: scan, detail: site.source.scan?.sha256 ?? noScan };
}

function buildCommitFact({ sourceCommit }: Programme): VerificationPage['commit'] {
  const { commit, noCommit } = verificationWords.facts;
  return { term: commit, detail: sourceCommit ?? noCommit, isKnown: sourceCommit !== undefined };
}
