import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../layout.ts';

/** The way out of a page without the desk's navigation, where somebody may not be let further yet. */
export const leaveForm = (texts: DeskTexts, csrfToken: string): Html =>
  html`<form class="leave" method="post" action="${paths.desk.signOut()}">${csrfField(csrfToken)}<button class="quiet">${texts.t('signOut')}</button></form>`;
