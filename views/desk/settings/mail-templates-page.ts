import { paths } from '../../../src/paths.ts';
import { type Html, html } from '../../html.ts';
import { inOrder } from './controls.ts';
import { type SettingsProps, settingsFrame } from './settings-frame.ts';

type TemplatesProps = SettingsProps & {
  langs: readonly string[];
  /** Languages with a template of the site's own. */
  own: ReadonlySet<string>;
};

/** The languages in which contacts are offered by mail, each with the way to its template. */
export function mailTemplatesPage(props: TemplatesProps): Html {
  const { texts, own } = props;
  const { t } = texts;
  return settingsFrame({
    ...props,
    section: 'mails',
    main: html`<p>${t('templatesIntro')}</p>
<ul class="rows card">${inOrder(props.langs, texts).map(
      ({ value, label }) =>
        html`<li><span><a href="${paths.desk.mailTemplate(value)}">${label}</a></span> <span class="tag${own.has(value) ? '' : ' quiet'}">${t(own.has(value) ? 'textsOwn' : 'textsStandard')}</span></li>`,
    )}</ul>`,
  });
}
