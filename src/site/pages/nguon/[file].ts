import type { APIRoute } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';

/** The transcription, byte for byte, for download. */
export const GET: APIRoute = async () => new Response((await loadProgramme()).transcription);

export async function getStaticPaths() {
  const { site } = await loadProgramme();
  return [{ params: { file: site.source.file } }];
}
