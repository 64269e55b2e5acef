import { describe, expect, it } from 'vitest';
import { answerFile, answerKeptPage, answerNamedByBytes, type Means } from '../../../src/site/offline/kept-answers.ts';

const address = 'https://xa.example/chi-tieu/';
const page = (words: string) =>
  new Response(`<html><body class="a"><a href="#b">b</a>${words}</body></html>`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'content-length': '1',
      // In Vietnam the day after.
      date: 'Sun, 06 Feb 2028 18:00:00 GMT',
    },
  });
const never = () => new Promise<never>(() => undefined);
const noLine = () => Promise.reject(new TypeError('Failed to fetch'));

function start(kept: Record<string, Response>, ask: Means['ask'], patience: Means['patience']) {
  const copies = new Map(Object.entries(kept));
  const means: Means = {
    kept: {
      match: async (wanted) => copies.get(String(wanted))?.clone(),
      put: async (wanted, answer) => void copies.set(String(wanted), answer),
    },
    ask,
    patience,
  };
  return { copies, means };
}

describe('a page', () => {
  it('comes from the line, without a word added, and is kept', async () => {
    const { means, copies } = start({ [address]: page('cũ') }, async () => page('mới'), never);
    expect(await (await answerKeptPage(address, means)).text()).toBe(await page('mới').text());
    expect(await copies.get(address)?.text()).toContain('mới');
  });

  it.each([
    ['no line', noLine, never],
    ['a line that does not answer in time', never, async () => undefined],
  ])('is the copy with %s, and says so with its day first of all', async (_, ask, patience) => {
    const { means } = start({ [address]: page('cũ') }, ask, patience);
    const answer = await answerKeptPage(address, means);
    expect(await answer.text()).toBe(
      '<html><body class="a"><p class="frame" role="status">Chưa có mạng hoặc mạng quá chậm: đây là bản ngày 07/02/2028, lưu trên máy của bạn; có thể đã có bản mới hơn.</p><a href="#b">b</a>cũ</body></html>',
    );
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(answer.headers.get('content-length')).toBeNull();
  });

  it('is waited for where nothing is kept, and fails where there is no line either', async () => {
    const slow = start(
      {},
      async () => page('mới'),
      async () => undefined,
    );
    expect(await (await answerKeptPage(address, slow.means)).text()).toContain('mới');
    await expect(answerKeptPage(address, start({}, noLine, never).means)).rejects.toThrow('Failed to fetch');
  });

  it('that is missing or moved is shown as it came, and not kept', async () => {
    const missing = new Response('<body>404</body>', { status: 404 });
    const { means, copies } = start({ [address]: page('cũ') }, async () => missing, never);
    expect((await answerKeptPage(address, means)).status).toBe(404);
    expect(await copies.get(address)?.text()).toContain('cũ');
  });
});

describe('a file', () => {
  it('named by its bytes is asked for once', async () => {
    const answers = [new Response('1'), new Response('2')];
    const { means } = start({}, async () => answers.shift() ?? Response.error(), never);
    const read = async () => (await answerNamedByBytes(address, means)).text();
    expect([await read(), await read()]).toEqual(['1', '1']);
  });

  it('that changes under its name comes from the line, and without one from the device', async () => {
    const kept = { [address]: new Response('cũ') };
    expect(await (await answerFile(address, start(kept, async () => new Response('mới'), never).means)).text()).toBe(
      'mới',
    );
    expect(await (await answerFile(address, start(kept, noLine, never).means)).text()).toBe('cũ');
    await expect(answerFile(address, start({}, noLine, never).means)).rejects.toThrow('Failed to fetch');
  });
});
