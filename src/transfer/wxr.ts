/** What marks a WordPress export as one of ours, so that its comments are known again when they are imported. */
export const GENERATOR = 'Wegweiser';
export const OWN_ID = '_wegweiser_id';
export const OWN_PARENT = '_wegweiser_parent';
