import type { APIRoute } from 'astro';
import { buildEditorConfig } from '../editor-config.ts';
import { readProgramme } from '../read-programme.ts';
import { listRecordChoices } from '../record-choices.ts';

export const GET: APIRoute = async () => {
  const programme = await readProgramme();
  return Response.json(buildEditorConfig(programme.site, listRecordChoices(programme)));
};
