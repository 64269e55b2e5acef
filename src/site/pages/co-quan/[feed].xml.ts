import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { buildAgencyFeeds } from '../../view-models/feed.ts';

/** What changed of the work of each body that owes something, for its own reader of feeds. */
export const getStaticPaths = (async () =>
  buildAgencyFeeds(await loadProgramme(), await loadReleaseStates()).map(({ agency, feed }) => ({
    params: { feed: agency },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: string }> = ({ props: { feed } }) => new Response(feed);
