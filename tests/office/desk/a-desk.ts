import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outside } from '../../../src/office/desk/outside.ts';
import { type OpenDesk, serveDesk } from '../../../src/office/desk/serve-desk.ts';
import type { StoreAnswer, TokenStore } from '../../../src/office/desk/token-store.ts';
import { commit, withRepository } from '../commands/repository.ts';

/** A desk on a copy of the real content in a repository of its own. */
export interface TriedDesk extends OpenDesk {
  project: string;
  content: string;
  /** What the programs outside were asked to do. */
  asked: string[];
  outside: Outside;
  /** The words of a page. */
  read: (address?: string) => Promise<string>;
  /** What stands in the fields of a name on a page: its hidden values, its choices. */
  shown: (address: string, field: string) => Promise<string[]>;
  /** Sends a form as the page would. */
  send: (address: string, fields: Record<string, string | File | (string | File)[]>) => Promise<Response>;
  /** Closes it without a word, and opens another on the same folder. */
  again: () => Promise<TriedDesk>;
}

export const today = '2026-10-12';

/** A desk at another time, on other content, or on a machine that keeps passwords. */
interface AtDesk {
  day?: string;
  prepare?: (content: string) => void;
  tokens?: TokenStore;
}

/** Most machines that test this have no store of passwords. */
const noStore = async (): Promise<StoreAnswer> => ({ state: 'none' });
export const withoutStore: TokenStore = { readToken: noStore, keepToken: noStore, forgetToken: noStore };

/** Does something at an open desk, then closes it. */
export function atDesk<T>(
  use: (desk: TriedDesk) => Promise<T>,
  { day = today, prepare, tokens = withoutStore }: AtDesk = {},
): Promise<T> {
  return withRepository(async (content, project) => {
    const opened: OpenDesk[] = [];
    if (prepare !== undefined) {
      prepare(content);
      commit(project, 'Chuẩn bị');
    }
    try {
      return await use(await open(content, project, opened, { day, tokens }));
    } finally {
      for (const one of opened) await one.close().catch(() => {});
    }
  });
}

async function open(
  content: string,
  project: string,
  opened: OpenDesk[],
  at: { day: string; tokens: TokenStore },
): Promise<TriedDesk> {
  const asked: string[] = [];
  const outside = standIn(project, asked);
  const one = await serveDesk({
    project,
    content,
    today: () => at.day,
    outside,
    tokens: at.tokens,
    openFolder: () => {},
  });
  opened.push(one);
  const { origin } = new URL(one.url);
  return {
    ...{ ...one, project, content, asked, outside },
    read: async (address = '') => wordsIn(await (await fetch(one.url + address)).text()),
    shown: async (address, field) => {
      const page = await (await fetch(one.url + address)).text();
      return [...page.matchAll(new RegExp(` name="${field}" value="([^"]*)"`, 'g'))].map(([, value = '']) =>
        plain(value),
      );
    },
    send: (address, fields) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each);
      return fetch(one.url + address, { method: 'POST', body, headers: { origin }, redirect: 'manual' });
    },
    again: async () => open(content, project, opened, at),
  };
}

/** Stands for the programs that build, verify and deliver: the real ones are tried by their own tests. */
export function standIn(project: string, asked: string[]): Outside {
  const done = { isDone: true, said: '' };
  return {
    build: async ({ content, outDir, onPage }) => {
      asked.push(`build ${content === undefined ? 'content' : 'draft'}`);
      onPage();
      const site = path.resolve(project, outDir);
      await mkdir(path.join(site, 'cong-bo/2026-q3'), { recursive: true });
      const names = await readFile(path.join(content ?? path.join(project, 'content'), 'site.json'), 'utf8');
      await writeFile(path.join(site, 'index.html'), `<title>${JSON.parse(names).document.number}</title>`);
      return done;
    },
    verify: async (folder) => {
      asked.push(`verify ${folder}`);
      return done;
    },
    takeToServer: async (site, place) => {
      asked.push(`take ${site ?? 'nothing'} ${JSON.stringify(place)}`);
      return site === undefined ? { isDone: true, said: `SHA256:${'k'.repeat(43)}` } : done;
    },
    // The server shows what the stick would hold: the site that was built last.
    readLive: async () => undefined,
    deliver: async (_, folder) => {
      asked.push(`deliver ${folder}`);
      return done;
    },
  };
}

/** What a page says, without its tags and its list of choices. */
function wordsIn(page: string): string {
  const words = page.replace(/<(head|pre)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  return plain(words).replace(/\s+/g, ' ').trim();
}

function plain(escaped: string): string {
  return escaped.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
