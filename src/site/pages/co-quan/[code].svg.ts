import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { drawQrCode } from '../../open-data/qr-code.ts';
import { routes } from '../../routes.ts';
import { absoluteUrl } from '../../view-models/page.ts';

/** A QR code that leads to the page of each body, for its printed sheet. */
export const getStaticPaths = (async () => {
  const { agencies } = await loadProgramme();
  return agencies.map(({ id }) => ({ params: { code: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { code = '' } }) => {
  const { site } = await loadProgramme();
  return new Response(drawQrCode(absoluteUrl(site, routes.agency(code))), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
