/** Characters of a password, at least and at most. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
