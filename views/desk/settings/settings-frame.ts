import { paths } from '../../../src/paths.ts';
import type { DeskKey, DeskTexts } from '../../../src/shared/i18n.ts';
import { type Html, html } from '../../html.ts';
import { type DeskPerson, deskLayout } from '../../layout.ts';

/** What every page of the settings is given. */
export interface SettingsProps {
  texts: DeskTexts;
  person: DeskPerson;
  /** What the last form did. */
  done: SettingsDone | null;
}

export const SETTINGS_DONE = ['saved', 'added', 'closed', 'opened', 'moved', 'on', 'off'] as const;
export type SettingsDone = (typeof SETTINGS_DONE)[number];

const SECTIONS = {
  site: ['settingsSite', paths.desk.settings()],
  texts: ['settingsTexts', paths.desk.settingsTexts()],
  pages: ['settingsPages', paths.desk.settingsPages()],
  reasons: ['settingsReasons', paths.desk.reasons()],
  mails: ['settingsMails', paths.desk.mailTemplates()],
} as const;

/** A page of the settings: the way to the other sections, then its own. */
export function settingsFrame(
  props: SettingsProps & { section: keyof typeof SECTIONS; title?: string; crumb?: Html; main: Html },
): Html {
  const { texts, person, section, done } = props;
  const { t } = texts;
  const title = props.title ?? t(SECTIONS[section][0]);
  const link = ([name, [label, address]]: [string, readonly [DeskKey, string]]) =>
    html`<li><a href="${address}"${name === section ? html` aria-current="page"` : ''}>${t(label)}</a></li>`;
  return deskLayout({
    texts,
    title: `${title} · ${t('settingsTitle')}`,
    person,
    current: 'settings',
    main: html`<div class="settings"><h1>${t('settingsTitle')}</h1>
<nav class="sections" aria-label="${t('settingsNav')}"><ul>${Object.entries(SECTIONS).map(link)}</ul></nav>
${props.crumb ?? ''}<h2>${title}</h2>
${done === null ? '' : html`<p class="done" role="status">${t(`settings_${done}`)}</p>`}
${props.main}</div>`,
  });
}

/** What is wrong with a form, by field, in the desk's words. */
export function faultsOf(errors: Readonly<Record<string, string>>, { t }: DeskTexts) {
  const list = Object.entries(errors).map(([field, key]) => ({ field, message: t(key as DeskKey) }));
  return {
    list,
    of: (field: string) => list.find((one) => one.field === field)?.message,
  };
}
