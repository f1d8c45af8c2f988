import { createApp } from '../../src/app.ts';
import type { TestServer } from './server.ts';

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle?: { stack?: Layer[] };
}

/** Every route of the server as express holds it: "GET /pages/:key". A route that is added later is there too. */
export function routesOf(server: TestServer): { method: string; path: string }[] {
  const walk = (stack: readonly Layer[]): { method: string; path: string }[] =>
    stack.flatMap(({ route, handle }) =>
      route
        ? Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), path: route.path }))
        : walk(handle?.stack ?? []),
    );
  return walk((createApp(server.deps) as unknown as { router: { stack: Layer[] } }).router.stack);
}
