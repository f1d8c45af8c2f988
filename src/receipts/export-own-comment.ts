import { exportComment } from '../privacy/export-comment.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import { ownCommentId } from './own-referral.ts';

/** What is stored about the comment behind a secret link, for whoever has the link. @throws not-found */
export const exportOwnComment = async (
  deps: { db: Database; sealing: Sealing; clock: Clock },
  token: string,
) => exportComment(deps, await ownCommentId(deps.db, token), 'writer');
