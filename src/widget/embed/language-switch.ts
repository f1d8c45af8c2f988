import { element } from '../element.ts';
import { keepLanguage } from './chosen-language.ts';
import type { Kept } from './kept.ts';
import type { Texts } from './texts.ts';

/** "Language" for those who cannot read the page; as on our own pages. */
const ELSEWHERE = 'Language · اللغة';

/** Shows everything in another language, once nothing is on its way. @param restart begins anew */
export function languageSwitch({ t, lang, names }: Texts, kept: Kept, restart: () => void) {
  const select = element(
    'select',
    { 'aria-label': `${t('help_languages')} · ${ELSEWHERE}` },
    ...Object.entries(names).map(([value, name]) => element('option', { value, lang: value }, name)),
  );
  select.value = lang;
  select.addEventListener('change', async () => {
    keepLanguage(select.value);
    await kept.sending;
    kept.isChoosing = true;
    restart();
  });
  const row = element(
    'p',
    { class: 'switch', part: 'languages' },
    element('span', {}, ELSEWHERE),
    ' ',
    select,
  );
  return { row, select };
}
