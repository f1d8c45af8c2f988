import type { ShortcutAction, Shortcuts } from '../../src/moderation/shortcut.ts';
import { type Html, html } from '../html.ts';

/**
 * The attribute by which public/desk/shortcuts.js finds what a key does, and from which the style sheet shows it beside
 * its action; nothing where the person wants no key.
 */
export function keyAttribute(shortcuts: Shortcuts, action: ShortcutAction): Html {
  const key = shortcuts[action];
  return key === null ? html`` : html` aria-keyshortcuts="${key}"`;
}
