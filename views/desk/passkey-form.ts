import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/**
 * A form that asks the browser for a passkey (public/desk/passkeys.js) and sends its answer. It is hidden until the
 * script has found that the browser can do it; without, the words say so.
 */
export function passkeyForm(props: {
  texts: DeskTexts;
  /** Make a new one, or use one. */
  kind: 'create' | 'get';
  action: string;
  optionsFrom: string;
  style: 'primary' | 'plain';
  label: string;
  /** Hidden fields and others that go with it. */
  fields: Html;
}): Html {
  const { t } = props.texts;
  return html`<form class="passkey" method="post" action="${props.action}" data-passkey="${props.kind}" data-options="${props.optionsFrom}" hidden>
<input type="hidden" name="credential" value="">${props.fields}
<p class="error" role="alert" hidden data-failed>${t('passkeyFailed')}</p>
<p class="send"><button class="${props.style}">${props.label}</button></p></form>
<p class="hint" data-no-passkey>${t('passkeyNeedsScript')}</p>
<script type="module" src="${paths.passkeyScript()}"></script>`;
}
