import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deskFrameWords } from '../words/desk-frame.ts';

/** The strict policy of the site, as headers: no other page may frame, read or steer the desk. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Without any referrer, browsers would send the origin "null" with our own forms.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
};

/**
 * Lets nobody in but the pages of this desk. Another page in the same browser does not know the token and sends another
 * origin; a name that leads to this machine (DNS rebinding) is another host.
 */
export function guard(token: string): MiddlewareHandler {
  return async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    const refusal = refuseRequest(context, token);
    if (refusal !== undefined) return context.text(refusal, 403);
    return next();
  };
}

/** Whether a request names this machine as its host, and comes from no other site. */
export function isOurs(context: Context): boolean {
  const { host, address } = addressOf(context);
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const isSameSite = site === undefined || site === 'same-origin' || site === 'none' || site === 'same-site';
  return host === address && (origin === undefined || origin === `http://${address}`) && isSameSite;
}

function refuseRequest(context: Context, token: string): string | undefined {
  if (!isOurs(context)) return deskFrameWords.foreign;
  // A browser says with every form where it stood; who does not say it is no form of ours.
  const isReading = context.req.method === 'GET' || context.req.method === 'HEAD';
  if (!isReading && context.req.header('origin') === undefined) return deskFrameWords.foreign;
  const [, given = ''] = context.req.path.split('/');
  return isSameText(given, token) ? undefined : deskFrameWords.oldAddress;
}

/** The host that was asked for, and the only one that is answered: the address at which this server listens. */
function addressOf(context: Context): { host: string | undefined; address: string } {
  const { localPort } = context.env.incoming.socket;
  return { host: context.req.header('host'), address: `127.0.0.1:${localPort}` };
}

function isSameText(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}
