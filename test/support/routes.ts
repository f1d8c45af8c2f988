import { createApp } from '../../src/app.ts';
import { createDesk } from '../../src/desk.ts';
import type { TestServer } from './server.ts';

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle?: { stack?: Layer[] };
}

/**
 * Every route of the server as express holds it: "GET /pages/:key". A route that is added later is there too, those of
 * the desk, which its first request loads, with the others.
 */
export async function routesOf(server: TestServer): Promise<{ method: string; path: string }[]> {
  const walk = (stack: readonly Layer[]): { method: string; path: string }[] =>
    stack.flatMap(({ route, handle }) =>
      route
        ? Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), path: route.path }))
        : walk(handle?.stack ?? []),
    );
  const app = createApp(server.deps) as unknown as { router: { stack: Layer[] } };
  const desk = (await createDesk(server.deps)) as unknown as { stack: Layer[] };
  return walk([...app.router.stack, ...desk.stack]);
}
