import type { ShortcutAction, Shortcuts } from '../../src/moderation/shortcut.ts';
import { type Html, html } from '../html.ts';

/** The attribute by which public/desk/shortcuts.js finds what a key does; nothing where the person wants no key. */
export function keyAttribute(shortcuts: Shortcuts, action: ShortcutAction): Html {
  const key = shortcuts[action];
  return key === null ? html`` : html` aria-keyshortcuts="${key}"`;
}

/** The key beside its action, for the eye only: assistive technology reads the attribute. */
export function keyHint(shortcuts: Shortcuts, action: ShortcutAction): Html {
  const key = shortcuts[action];
  return key === null ? html`` : html` <kbd aria-hidden="true">${key}</kbd>`;
}
