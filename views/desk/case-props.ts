import type { Shortcuts } from '../../src/moderation/shortcut.ts';
import type { Case } from '../../src/referrals/case-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import type { DeskPerson } from '../layout.ts';

/** Why the page is shown instead of what was asked for. */
export type CaseObstacle = 'conflict' | 'note';

export interface CasePageProps {
  texts: DeskTexts;
  person: DeskPerson;
  open: Case;
  shortcuts: Shortcuts;
  obstacle: CaseObstacle | null;
  /** A note that came back. */
  typedNote: string;
  /** What the last action did, in words. */
  done: string | null;
  now: number;
}
