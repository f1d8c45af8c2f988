import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Queue as BullQueue } from 'bullmq';
import type { Express } from 'express';
import { paths } from '../paths.ts';
import type { Log } from '../shared/log.ts';

/** Bull Board's page asks Google for its typeface, and while it loads shows something with styles of its own. */
const FOREIGN_FONT = /<link href="https:\/\/fonts\.googleapis\.com[^<>]*>/g;
const ROOT = '<div id="root">';

type Render = (file: string, values: object, done: (error: unknown, page?: string) => void) => void;

/** Bull Board for the queue, to look at only. A job holds ids of outbox rows, so there are no words to see. */
export function createQueueBoard(queue: BullQueue, log: Log): Express {
  const adapter = new ExpressAdapter();
  adapter.setBasePath(paths.desk.queues());
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false })],
    serverAdapter: adapter,
    options: {
      uiConfig: {
        boardTitle: 'Wegweiser',
        hideDocsLink: true,
        miscLinks: [{ text: 'Wegweiser', url: paths.desk.home() }],
      },
    },
  });
  // its own answer would repeat what Redis says
  adapter.setErrorHandler((error) => {
    log.warn({ err: error }, 'the queue cannot be shown');
    return { status: 500, body: { error: 'Redis does not answer.' } };
  });
  const board = adapter.getRouter() as Express & { engines: Record<string, Render> };
  board.disable('x-powered-by');
  const render = board.engines['.ejs'];
  if (!render) throw new Error('Bull Board renders its page by other means than this was made for.');
  board.engine('ejs', (file, values, done) => {
    render(file, values, (error, page) => done(error, page && ownFilesOnly(page)));
  });
  return board;
}

function ownFilesOnly(page: string): string {
  const begins = page.indexOf(ROOT) + ROOT.length;
  const ends = page.lastIndexOf('</div>', page.indexOf('<script defer'));
  const withoutPlaceholder = ends < begins ? page : page.slice(0, begins) + page.slice(ends);
  return withoutPlaceholder.replace(FOREIGN_FONT, '');
}
