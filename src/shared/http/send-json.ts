import type { Response } from 'express';

/**
 * Answers with JSON that must not be kept, and so without the hash of it that Express makes for an ETag.
 * @param body what JSON can say
 */
export function sendUnkept(res: Response, status: number, body: object): void {
  const text = JSON.stringify(body);
  res.statusCode = status;
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Type', 'application/json; charset=utf-8');
  res.setHeader('Content-Length', Buffer.byteLength(text));
  res.end(text); // as text it goes out in one piece with the head
}
