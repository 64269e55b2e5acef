import type { Programme } from '../../core/programme/programme.ts';
import { chainCode } from '../../core/releases/chain-code.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { xml } from '../../core/text/xml.ts';
import { formatDate } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { releaseWords } from '../words/release.ts';
import { releaseLink } from './links.ts';
import { absoluteUrl, buildFrame } from './page.ts';

/** The feed of releases, Atom 1.0. */
export function buildFeed(programme: Programme, states: readonly ReleaseState[]): string {
  const { site } = programme;
  const stamp = site.isDemonstration ? ` – ${demonstrationWords.stamp}` : '';
  const frame = buildFrame(programme);
  const entries = states.map(({ release }) => {
    const { label, href } = releaseLink(release);
    const url = absoluteUrl(site, href);
    const digest = programme.fingerprints?.[`releases/${release.id}.json`];
    const chain = digest === undefined ? '' : ` ${releaseWords.feedChain(chainCode(digest))}`;
    return xml`<entry><title>${releaseWords.titleOf(label) + stamp}</title><id>${url}</id><link href="${url}"/><updated>${release.publishedOn}T00:00:00+07:00</updated><summary>${releaseWords.feedEntry(formatDate(release.cutOff)) + chain}</summary></entry>`;
  });
  const updated = states.at(-1)?.release.publishedOn ?? site.document.date;
  const self = absoluteUrl(site, routes.feed());
  const name = `${frame.documentKind} ${frame.documentNumber}, ${frame.place}${stamp}`;
  const feed = xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><title>${name}</title><id>${self}</id><link rel="self" href="${self}"/><updated>${updated}T00:00:00+07:00</updated><author><name>${site.document.issuer}</name></author>${entries.reverse()}</feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}\n`;
}
