import type { APIRoute } from 'astro';
import { loadGuideSections } from '../../collections/guide-sections.ts';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { buildProgrammeRecords } from '../../view-models/search-records.ts';
import { buildReferenceRecords } from '../../view-models/search-reference-records.ts';

/** Read by the build when it makes the search index, then taken away: nobody else needs it. */
export const GET: APIRoute = async () => {
  const programme = await loadProgramme();
  const records = [
    ...buildProgrammeRecords(programme, await loadReleaseStates()),
    ...buildReferenceRecords(programme, await loadGuideSections()),
  ];
  const { glossary, site } = programme;
  return new Response(JSON.stringify({ records, glossary, commune: site.commune.name }));
};
