import type { Request } from 'express';

/** Whether a request is for a folder or what is in it, as Express matches routes: in any case. */
export const isBelow = ({ path }: Pick<Request, 'path'>, folder: string): boolean =>
  `${path.toLowerCase()}/`.startsWith(`${folder}/`);
