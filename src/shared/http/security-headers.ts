import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { sameHeaders } from './same-headers.ts';

interface Site {
  publicUrl: string;
}

const isHttps = ({ publicUrl }: Site): boolean => publicUrl.startsWith('https:');

/** No style or image but our own files, no script unless `more` says so; nobody may frame us. */
export const ownFilesOnly = (site: Site, more: Record<string, string[]> = {}): RequestHandler =>
  sameHeaders(helmet.contentSecurityPolicy(policy(site, more)));

/** What every answer carries. */
export const securityHeaders = (site: Site): RequestHandler =>
  sameHeaders(
    helmet({
      contentSecurityPolicy: policy(site, {}),
      strictTransportSecurity: isHttps(site) ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
    }),
  );

function policy(site: Site, more: Record<string, string[]>) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      ...more,
      ...(isHttps(site) ? { upgradeInsecureRequests: [] } : {}),
    },
  };
}
