import type { Deps } from '../../src/deps.ts';
import { MINUTE } from '../../src/shared/clock.ts';
import type { TestServer } from './server.ts';
import { until } from './server.ts';

/** What a browser without JavaScript does: forms, cookies, no automatic redirects. */
export class Client {
  readonly base: string;
  readonly origin: string;
  readonly #deps: Pick<Deps, 'formTokens' | 'clock'> | undefined;
  readonly #cookies = new Map<string, string>();

  constructor(server: {
    url: string;
    config: { publicUrl: string };
    deps?: Pick<Deps, 'formTokens' | 'clock'>;
  }) {
    this.base = server.url;
    this.#deps = server.deps;
    this.origin = new URL(server.config.publicUrl).origin;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, { headers });
  }

  /** Posts a form as a browser does; as pairs where a field has several values. */
  async post(
    path: string,
    fields: Record<string, string> | string[][],
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.#send(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin, ...headers },
    });
  }

  /** Posts a form with a file as a browser does (multipart/form-data). */
  async postFile(path: string, fields: Record<string, string>, file?: Blob): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    if (file) body.append('file', file, 'file');
    return this.#send(path, { method: 'POST', body, headers: { origin: this.origin } });
  }

  /** Posts a body as it is. */
  async postAs(path: string, body: string, headers: Record<string, string>): Promise<Response> {
    return this.#send(path, { method: 'POST', body, headers: { origin: this.origin, ...headers } });
  }

  async postJson(path: string, body: unknown): Promise<Response> {
    return this.#send(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  }

  /** The cookies as it sends them. */
  cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#cookies.size > 0) headers.set('cookie', this.cookies());
    const response = await fetch(new URL(path, this.base), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (value === '' || /max-age=0/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** The token of a form that has been there for a minute; '' when the server is another process. */
  formToken(page = 'demo'): string {
    return this.#deps?.formTokens.issue(page, this.#deps.clock() - MINUTE) ?? '';
  }

  /** Sends a comment by the form, as somebody does who takes their time. @returns the path of its receipt */
  async submit(text: string, more: Record<string, string> = {}, page = 'demo'): Promise<string> {
    const response = await this.post(`/pages/${page}`, { text, formToken: this.formToken(page), ...more });
    const location = response.headers.get('location');
    if (response.status !== 303 || !location)
      throw new Error(`Not taken: ${response.status} ${await response.text()}`);
    return location;
  }

  /** The state of a comment by its receipt, once the screening is through. */
  async stateOf(receipt: string): Promise<string> {
    return until(async () => {
      const response = await this.get(`/api/v1${receipt}`);
      const { state } = (await response.json()) as { state: string };
      return state !== 'received' && state;
    }, 'the comment is screened');
  }

  /** The CSRF token on a page of the desk; by default one that opens no comment, and so takes no lease. */
  async csrf(path = '/desk/shortcuts'): Promise<string> {
    const page = await (await this.get(path)).text();
    return /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  }

  /** Makes an account from an invitation and stays signed in. */
  async accept(
    token: string,
    name: string,
    email: string,
    password = 'drei gelbe Boote im Nebel',
  ): Promise<void> {
    const response = await this.post(`/desk/invitations/${token}`, { name, email, password });
    if (response.status !== 303) throw new Error(`Not accepted: ${response.status} ${await response.text()}`);
  }

  /** As an admin: a new client with an account of this role. */
  async colleague(server: TestServer, role: string, name: string): Promise<Client> {
    const response = await this.post('/desk/people/invitations', { csrf: await this.csrf(), role });
    const token = /\/desk\/invitations\/([\w-]+)/.exec(await response.text())?.[1];
    const client = new Client(server);
    await client.accept(token ?? '', name, `${name.toLowerCase()}@example.org`);
    return client;
  }

  /** The id and revision of the pending comment whose text holds these words, wherever in the queue it stands. */
  async pending(words: string): Promise<{ id: string; revision: string }> {
    for (const part of ['/desk/moderation', '/desk/moderation?part=late']) {
      const page = await (await this.get(part)).text();
      for (const card of page.split('<li class="card ').slice(1)) {
        if (!unmarked(card).includes(words)) continue;
        const [, id, revision] = /name="item" value="([0-9a-f-]{36}):(\d+)"/.exec(card) ?? [];
        if (id && revision) return { id, revision };
      }
    }
    throw new Error('That comment is not in the moderation queue.');
  }

  /** Decides on a pending comment. */
  async decide(
    words: string,
    decision: 'approval' | 'rejection' | 'spam' | 'referral',
    more: Record<string, string> = {},
  ) {
    const { id, revision } = await this.pending(words);
    const response = await this.post(`/desk/comments/${id}/${decision}`, {
      csrf: await this.csrf(),
      revision,
      state: 'pending',
      ...more,
    });
    return { id, response };
  }
}

/** A page without the marks that the desk sets within what somebody wrote. */
export const unmarked = (page: string): string => page.replace(/<\/?mark[^>]*>/g, '');

/** A client signed in as the first admin. */
export async function firstAdmin(server: TestServer): Promise<Client> {
  const client = new Client(server);
  await client.accept(server.setupToken ?? '', 'Amina', 'amina@example.org');
  return client;
}
