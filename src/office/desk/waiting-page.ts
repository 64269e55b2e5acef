import type { MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { deskFrameWords as words } from '../words/desk-frame.ts';

const secondsBetween = 2;

/**
 * Until the first pages can be answered, a page that says so and asks again by itself: a browser that shows nothing for
 * a minute looks broken.
 */
export function waitFor(ready: Promise<unknown>): MiddlewareHandler {
  let isReady = false;
  const open = () => {
    isReady = true;
  };
  // What cannot be read is told by the page itself.
  void ready.then(open, open);
  return async (context, next) => {
    if (isReady || context.req.method !== 'GET') return next();
    context.header('Refresh', String(secondsBetween));
    return context.html(
      html`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${words.opening}</title></head><body><main role="status"><h1>${words.opening}</h1><p>${words.openingHow}</p></main></body></html>`,
    );
  };
}
