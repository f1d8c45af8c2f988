import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePageToken } from '../../src/comments/page-token.ts';
import { paths } from '../../src/paths.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { putPage } from '../support/put-page.ts';
import { startTestServer } from '../support/server.ts';

interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
}
interface Description {
  paths: Record<
    string,
    Record<
      string,
      { requestBody?: object; responses?: Record<string, { content?: Record<string, { schema: Schema }> }> }
    >
  >;
  components: { schemas: Record<string, Schema> };
}

/** Whether a value is what a schema says; undeclared properties are an error, so that the description stays complete. */
function fits(value: unknown, schema: Schema, all: Description, known?: Set<string>): boolean {
  if (schema.$ref)
    return fits(value, all.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, all, known);
  if (schema.anyOf) return schema.anyOf.some((one) => fits(value, one, all));
  if (schema.allOf) {
    const names = new Set(schema.allOf.flatMap((one) => namesIn(one, all)));
    return schema.allOf.every((one) => fits(value, one, all, names));
  }
  if ('const' in schema) return value === schema.const;
  if (schema.enum) return schema.enum.includes(value);
  const types = [schema.type ?? []].flat();
  const type =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'array'
        : Number.isInteger(value)
          ? 'integer'
          : typeof value;
  if (!types.includes(type)) return false;
  if (type === 'array') return (value as unknown[]).every((one) => fits(one, schema.items ?? {}, all));
  if (type !== 'object') return true;
  const entries = Object.entries(value as object);
  if (!(schema.required ?? []).every((name) => entries.some(([key]) => key === name))) return false;
  return entries.every(([name, one]) => {
    const declared = schema.properties?.[name] ?? schema.additionalProperties;
    return declared ? fits(one, declared, all) : (known?.has(name) ?? false);
  });
}

const namesIn = (schema: Schema, all: Description): string[] =>
  schema.$ref
    ? namesIn(all.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, all)
    : Object.keys(schema.properties ?? {});

test('every answer to a POST that may come at any time is described', async (t) => {
  const server = await startTestServer(t);
  const response = await new Client(server).get(paths.api.description());
  const { paths: routes } = (await response.json()) as Description;
  const posts = Object.entries(routes).filter(([, methods]) => methods.post);
  assert.ok(posts.length > 0);
  for (const [path, { post }] of posts) {
    const wanted = post?.requestBody ? ['413', '415', '503'] : ['503'];
    for (const status of wanted) assert.ok(post?.responses?.[status], `${path} says nothing of ${status}`);
  }
});

test('the API is what /api/openapi.json says', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const description = (await (await visitor.get(paths.api.description())).json()) as Description;
  const check = async (response: Response, path: string, method: string) => {
    const described = description.paths[path]?.[method]?.responses?.[String(response.status)];
    assert.ok(described, `${method} ${path} answers ${response.status}, which is not described`);
    const [type, { schema }] = Object.entries(described.content ?? {})[0] ?? ['', { schema: {} }];
    assert.ok(
      response.headers.get('content-type')?.startsWith(type),
      `${path}: ${response.headers.get('content-type')}`,
    );
    const body: unknown = await response.json();
    assert.ok(
      fits(body, schema, description),
      `${method} ${path} ${response.status}: ${JSON.stringify(body)}`,
    );
    return body as Record<string, unknown>;
  };
  const PAGE = '/api/v1/pages/{key}';
  const COMMENTS = '/api/v1/pages/{key}/comments';
  const RECEIPT = '/api/v1/receipts/{token}';
  const post = (body: unknown) => visitor.postJson('/api/v1/pages/demo/comments', body);

  const taken = await check(
    await post({ text: 'Ein guter Artikel, danke!', name: 'Karin' }),
    COMMENTS,
    'post',
  );
  const receipt = new URL(String(taken.receipt)).pathname;
  await visitor.stateOf(receipt);
  const admin = await firstAdmin(server);
  const { id } = await admin.decide('guter Artikel', 'approval');
  const reply = await visitor.submit('Das finde ich auch.', { inReplyTo: id });
  await visitor.stateOf(reply);
  await admin.decide('finde ich auch', 'approval');
  await check(await visitor.get('/api/v1/pages/demo/comments'), COMMENTS, 'get');
  await check(await visitor.get(`/api/v1${receipt}`), RECEIPT, 'get');
  await check(
    await visitor.postJson(`/api/v1${receipt}/edit`, { text: 'Zu spät geändert' }),
    `${RECEIPT}/edit`,
    'post',
  );
  await check(await visitor.postJson(`/api/v1${receipt}/withdraw`, {}), `${RECEIPT}/withdraw`, 'post');
  await check(await visitor.get('/api/v1/pages/demo/comments'), COMMENTS, 'get');
  await check(await visitor.get('/api/v1/pages/demo/form'), '/api/v1/pages/{key}/form', 'get');
  await check(await visitor.get('/api/v1/pages/nothing/form'), '/api/v1/pages/{key}/form', 'get');
  await check(await visitor.get('/api/v1/challenge?page=demo'), '/api/v1/challenge', 'get');
  await check(await visitor.get('/api/v1/challenge'), '/api/v1/challenge', 'get');
  await check(await visitor.get('/api/v1/counts?keys=demo,nothing'), '/api/v1/counts', 'get');
  await check(await visitor.get(`/api/v1/comments/${id}`), '/api/v1/comments/{id}', 'get');
  await check(await visitor.get('/api/v1/comments/nothing'), '/api/v1/comments/{id}', 'get');
  await check(await visitor.get('/api/v1/site'), '/api/v1/site', 'get');
  await check(await visitor.get('/api/v1/contacts'), '/api/v1/contacts', 'get');
  const search = (body: unknown) => visitor.postJson('/api/v1/contacts/search', body);
  const wanted = { topics: ['asylum'], place: 'Göttingen', lang: 'ar' };
  const found = await check(await search(wanted), '/api/v1/contacts/search', 'post');
  assert.equal(found.place, 'Landkreis Göttingen');
  const several = await check(await search({ place: '37127' }), '/api/v1/contacts/search', 'post');
  assert.ok(Array.isArray(several.contacts) && several.contacts.length > 0, 'never empty');
  await check(await search({ topics: ['magic'] }), '/api/v1/contacts/search', 'post');

  const HSDS = '/api/hsds/v3';
  await check(await visitor.get(HSDS), HSDS, 'get');
  await check(await visitor.get(`${HSDS}/services?per_page=5`), `${HSDS}/services`, 'get');
  const full = await check(await visitor.get(`${HSDS}/services?full=true`), `${HSDS}/services`, 'get');
  await check(await visitor.get(`${HSDS}/services?page=0`), `${HSDS}/services`, 'get');
  const [service] = full.contents as { id: string }[];
  await check(await visitor.get(`${HSDS}/services/${service?.id}`), `${HSDS}/services/{id}`, 'get');
  await check(await visitor.get(`${HSDS}/services/nothing`), `${HSDS}/services/{id}`, 'get');

  const plea = await check(
    await post({ text: 'Ich brauche Hilfe, mein Mann schlägt mich jeden Tag!' }),
    COMMENTS,
    'post',
  );
  const secret = new URL(String(plea.receipt)).pathname;
  assert.equal(await visitor.stateOf(secret), 'referred');
  const answer = await check(await visitor.get(`/api/v1${secret}`), RECEIPT, 'get');
  assert.ok(Array.isArray(answer.contacts) && answer.contacts.length >= 3);

  const tell = async (what: string, body: unknown) =>
    check(await visitor.postJson(`/api/v1${secret}/${what}`, body), `${RECEIPT}/${what}`, 'post');
  await tell('need', { place: 'Göttingen', language: 'ar' });
  await tell('need', { place: 'qqqq' });
  await tell('consent', { contact: null, agreed: false });
  await tell('consent', { contact: null, phone: '0171 3920055', agreed: true });
  await tell('consent/withdraw', {});
  await tell('consent/withdraw', {});
  await tell('general', {});

  const put = async (key: string, title: string, token: string) =>
    check(
      await putPage(server, key, { title, url: 'https://example.org/neu', lang: 'de' }, token),
      PAGE,
      'put',
    );
  const token = await makePageToken(server.deps);
  await put('neu', 'Neu', token);
  await put('neu', 'Anders', token);
  await put('neu', '', token);
  await put('neu', 'Neu', 'falsch');

  await check(await post({ text: 'Bitte nur für Ihr Beratungsteam.', to: 'counsellors' }), COMMENTS, 'post');
  await check(await post({ text: 'Bitte an wen auch immer.', to: 'anybody' }), COMMENTS, 'post');
  await check(await post({ text: '' }), COMMENTS, 'post');
  await check(await post({ text: 'x'.repeat(5001) }), COMMENTS, 'post');
  await check(await visitor.post('/api/v1/pages/demo/comments', { text: 'als Formular' }), COMMENTS, 'post');
  await check(await visitor.get('/api/v1/pages/nothing/comments'), COMMENTS, 'get');
  await check(await visitor.get(`/api/v1/receipts/${'A'.repeat(22)}`), RECEIPT, 'get');
});
