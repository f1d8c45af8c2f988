import type { DIRECTORY_CHOICES, KeyView } from '../../../src/directory/directory-desk-view.ts';
import type { EntryForm } from '../../../src/directory/entry-form.ts';
import type { DeskTexts } from '../../../src/shared/i18n.ts';

/** What the form of an entry is given. */
export interface EntryFormProps {
  texts: DeskTexts;
  csrfToken: string;
  action: string;
  /** The state that the form shows; null: a new entry. */
  version: number | null;
  values: EntryForm;
  fault: (field: string) => string | undefined;
  choices: typeof DIRECTORY_CHOICES;
  keys: ReadonlyMap<string, KeyView>;
}
