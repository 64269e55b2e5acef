import type { APIRoute } from 'astro';
import { loadGuideSections } from '../../collections/guide-sections.ts';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { buildFurtherEntries } from '../../view-models/further-entries.ts';
import { buildProgrammeRecords } from '../../view-models/search-records.ts';
import { buildReferenceRecords } from '../../view-models/search-reference-records.ts';

/** Read by the build when it makes what search needs, then taken away: nobody else needs it. */
export const GET: APIRoute = async () => {
  const programme = await loadProgramme();
  const states = await loadReleaseStates();
  const records = [
    ...buildProgrammeRecords(programme, states),
    ...buildReferenceRecords(programme, await loadGuideSections()),
  ];
  const { glossary, site } = programme;
  const entries = buildFurtherEntries(programme, states, records);
  return new Response(JSON.stringify({ records, glossary, commune: site.commune.name, entries }));
};
