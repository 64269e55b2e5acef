import type { APIRoute } from 'astro';
import { loadProgramme } from '../collections/programme.ts';

export const GET: APIRoute = async () => {
  const { baseUrl } = (await loadProgramme()).site;
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${baseUrl}sitemap-index.xml\n`);
};
