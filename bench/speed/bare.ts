/**
 * node bench/speed/bare.ts echo | answer FILE | sqlite FOLDER: what the figures are compared with. Express 5 that reads
 * JSON and sends it back, or that sends the bytes of a file, and nothing else. Says "listening PORT".
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import express from 'express';

const [kind, file = ''] = process.argv.slice(2);
const app = express();
if (kind === 'echo') {
  app.post('/', express.json(), (req, res) => {
    res.status(202).json(req.body);
  });
} else {
  const bytes = readFileSync(file, 'utf8');
  app.get('/', (_req, res) => {
    res.type('json').send(bytes);
  });
}
const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`listening ${(server.address() as AddressInfo).port}\n`);
