import type { Response } from 'express';

/** What a page with a script of ours needs beside the policy that every answer has. */
const OWN_SCRIPTS = "script-src 'self';connect-src 'self';worker-src 'self'";

/** Lets a page, or a worker, run and load our own files; all other pages of visitors run no script at all. */
export function allowOwnScripts(res: Response): void {
  res.set('Content-Security-Policy', `${res.get('Content-Security-Policy')};${OWN_SCRIPTS}`);
}
