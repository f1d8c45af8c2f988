import { DAY } from '../shared/clock.ts';

/**
 * So many days a backup may be kept: by then what was erased is gone from the backups too. It is what visitors can be
 * told, so more needs an option of its own, and a retired key is kept as long.
 */
export const BACKUPS_KEPT_DAYS = 30;

/** The same in milliseconds. */
export const BACKUPS_KEPT = BACKUPS_KEPT_DAYS * DAY;
