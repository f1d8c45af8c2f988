import { z } from 'zod';

/** An address without anything behind it: every page has its address from the root. */
export const httpUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be an http(s) address, for example https://comments.example.org',
  })
  .refine((value) => isBareOrigin(value), 'must be a bare address without path, query or password')
  .transform((value) => new URL(value).origin);

function isBareOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { origin, href } = new URL(value);
  return href === `${origin}/`;
}

/** An address, or a name and an address in angle brackets; nothing that could become another header. */
export const SENDER = /^(?:[^<>\r\n]+ <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/;

/** Where to listen: `127.0.0.1:9464`, `[::1]:9464`, `metrics.internal:9464`. */
export const listenAddress = z.string().transform((value, ctx) => {
  const [, six, name, digits] = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/.exec(value) ?? [];
  const host = six ?? name;
  const port = Number(digits);
  if (host !== undefined && port <= 65535) return { host, port };
  ctx.addIssue('must be an address and a port, for example 127.0.0.1:9464');
  return z.NEVER;
});

export const wholeNumber = z.coerce.number({ error: 'must be a whole number, 0 or more' }).int().min(0);
