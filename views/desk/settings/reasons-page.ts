import { paths } from '../../../src/paths.ts';
import { isBuiltIn, type Reason } from '../../../src/reasons/reason.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../layout.ts';
import { reasonLabel } from '../reason-label.ts';
import { type SettingsProps, settingsFrame } from './settings-frame.ts';

type ReasonsProps = SettingsProps & { reasons: readonly Reason[] };

/** The reasons in the order in which moderators read them. */
export function reasonsPage(props: ReasonsProps): Html {
  const { t } = props.texts;
  return settingsFrame({
    ...props,
    section: 'reasons',
    main: html`<p>${t('reasonsIntro')}</p>
<p><a class="button" href="${paths.desk.newReason()}">${t('reasonsAdd')}</a></p>
<ol class="entries">${props.reasons.map((reason, index) => entryView(reason, index, props))}</ol>`,
  });
}

function entryView(reason: Reason, index: number, { texts, person, reasons }: ReasonsProps): Html {
  const { t } = texts;
  const { code } = reason;
  const label = reasonLabel(code, reasons, texts);
  const action = (address: string, name: string, face = name, more: Html = html``) =>
    html`<form method="post" action="${address}">${csrfField(person.csrfToken)}${more}<button aria-label="${name}: ${label}" title="${name}">${face}</button></form>`;
  const move = (direction: 'up' | 'down', name: string, arrow: string) =>
    action(
      paths.desk.reasonPosition(code),
      name,
      arrow,
      html`<input type="hidden" name="direction" value="${direction}">`,
    );
  return html`<li class="card${reason.isActive ? '' : ' is-off'}" id="reason-${code}"><h3><bdi>${label}</bdi></h3>
<p class="meta">${reason.isActive ? '' : html`<span class="tag quiet">${t('reasonsIsOff')}</span> `}${
    reason.teaches === null ? '' : html`<span class="tag">${t(`label_${reason.teaches}`)}</span> `
  }${languagesOf(reason, texts)}</p>
<div class="entry-actions"><a class="button" href="${paths.desk.reason(code)}" aria-label="${t('reasonsEdit')}: ${label}">${t('reasonsEdit')}</a>
${index === 0 ? '' : move('up', t('reasonsUp'), '↑')}
${index === reasons.length - 1 ? '' : move('down', t('reasonsDown'), '↓')}
${
  reason.isActive
    ? action(paths.desk.reasonDeactivation(code), t('reasonsOff'))
    : action(paths.desk.reasonActivation(code), t('reasonsOn'))
}</div></li>`;
}

function languagesOf(reason: Reason, { t, list, languageName }: SettingsProps['texts']): string {
  const own = Object.keys(reason.texts);
  const texts = own.length === 0 ? [] : [t('reasonsLanguages', { languages: list(own.map(languageName)) })];
  return [...(isBuiltIn(reason.code) ? [t('reasonsBuiltIn')] : []), ...texts].join(' · ');
}
