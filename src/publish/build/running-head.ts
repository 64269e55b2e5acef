import type { Site } from '../../core/schemas/site.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { buildWords } from '../words/build.ts';

/**
 * The rule that prints at the head of each sheet which document it is of, as of which release, and at its foot where it
 * is to be read: a sheet that lies alone on a desk tells where it belongs. It stands in the margin, so that nothing moves. The
 * same on all pages: what else a page is, its own head says.
 */
export function makeRunningHead(
  { document: { kind, number }, baseUrl }: { document: Pick<Site['document'], 'kind' | 'number'>; baseUrl: string },
  release: { period: string; cutOff: string } | undefined,
): string {
  const asOf =
    release === undefined ? buildWords.unreleased : buildWords.asOf(formatRefersTo(release.period), release.cutOff);
  const box = (place: string, words: string, more = '') =>
    `@${place}{content:"${escapeString(words)}";font-size:8pt;color:#333;white-space:nowrap${more}}`;
  const head = box('top-left', `${kind} ${number} · ${asOf}`, ';vertical-align:bottom;padding-bottom:3mm');
  return `@page{${head}${box('bottom-left', baseUrl.replace(/\/$/, ''))}}`;
}

/** As a string of a style sheet inside a page: no sign of it ends the string, the rule or the sheet. */
function escapeString(words: string): string {
  return words.replace(/["\\<>{}\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}
