/** What can be done with one key at the desk. */
export const SHORTCUT_ACTIONS = [
  'next',
  'previous',
  'approve',
  'reject',
  'spam',
  'abuse',
  'refer',
  'undo',
  'select',
  'reveal',
  'search',
  'help',
  'take',
  'offer',
  'hand_over',
  'close',
  'return',
  'note',
] as const;
export type ShortcutAction = (typeof SHORTCUT_ACTIONS)[number];

/** Action → the character that does it; null: no key does. */
export type Shortcuts = Readonly<Record<ShortcutAction, string | null>>;

export const DEFAULT_SHORTCUTS: Shortcuts = {
  next: 'j',
  previous: 'k',
  approve: 'a',
  reject: 'r',
  spam: 's',
  abuse: 'b',
  refer: 'f',
  undo: 'z',
  select: 'x',
  reveal: 'v',
  search: '/',
  help: '?',
  take: 't',
  offer: 'o',
  hand_over: 'h',
  close: 'c',
  return: 'm',
  note: 'n',
};

/** One character that a keyboard can type; a digit, too, but no blank. */
export const isShortcutKey = (value: string): boolean =>
  [...value].length === 1 && /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(value);
