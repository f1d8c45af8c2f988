import type { FieldErrors, FormValues } from '../../src/comments/submission.ts';
import { inLanguage, paths } from '../../src/paths.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import type { LocalTexts } from '../../src/site/local-texts.ts';
import { simpleNotice } from '../../src/site/simple-notice.ts';
import { HIDDEN_FIELD } from '../../src/spam/suspicion.ts';
import { errorSummary, fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { paragraphsView } from './site-texts.ts';

export interface CommentFormProps {
  texts: VisitorTexts;
  values: FormValues;
  errors: FieldErrors;
  failure?: string | null;
}

/**
 * The sentence that everything follows from, and the way to those who help.
 * @param own the site's own words in place of ours, in the languages in which it wrote some
 * @param chosen the language in which to go on; null: the one in which the contacts come by themselves
 */
export function noticeView({ t, lang }: VisitorTexts, own: LocalTexts, chosen: string | null): Html {
  const words = own[lang] === undefined ? html`<p>${t('notice')}</p>` : paragraphsView(own[lang]);
  return html`<aside class="notice" aria-label="${t('contactsTitle')}">${words}
<p><a class="signpost" href="${inLanguage(paths.contacts(), chosen)}">${t('noticeLink')}</a></p>${
    lang === 'de' ? simpleView(own, chosen) : ''
  }</aside>`;
}

/** The same in Leichte Sprache, folded, for those who read German best in short sentences. */
function simpleView(own: LocalTexts, chosen: string | null): Html {
  const notice = simpleNotice(own);
  if (!notice) return html``;
  return html`
<details class="simple" lang="${notice.lang}"><summary>${notice.label}</summary>${paragraphsView(notice.text)}
<p><a href="${inLanguage(paths.contacts(), chosen)}">${notice.link}</a></p></details>`;
}

/** Error summary and fields of a comment, for writing and for editing. @param beneath what stands beneath the text */
export function commentFields(
  { texts, values, errors, failure }: CommentFormProps,
  withEmail: boolean,
  beneath: Html | null = null,
): Html {
  const { t } = texts;
  const message = (field: keyof FieldErrors) => (errors[field] ? t(errors[field]) : undefined);
  const summary = (['inReplyTo', 'text', 'name', 'email'] as const).flatMap((field) => {
    const text = message(field);
    return text ? [{ field: field === 'inReplyTo' ? 'text' : field, message: text }] : [];
  });
  if (failure) summary.unshift({ field: 'text', message: failure });
  return html`${errorSummary(t('errorSummary'), summary)}
${fieldView({ name: 'text', type: 'textarea', label: t('text'), hint: t('textHint'), value: values.text, error: message('text'), isRequired: true })}
${beneath}<div class="pair">
${fieldView({ name: 'name', type: 'text', label: t('name'), note: t('optional'), hint: t('nameHint'), value: values.name, error: message('name'), autocomplete: 'nickname' })}
${
  withEmail
    ? fieldView({
        name: 'email',
        type: 'email',
        label: t('email'),
        note: t('optional'),
        hint: t('emailHint'),
        value: values.email,
        error: message('email'),
        autocomplete: 'email',
      })
    : ''
}
</div>`;
}

/** Whether to tell the writer by mail what becomes of the comment; needs the e-mail field. */
export const mailChoice = ({ t }: VisitorTexts, { wantsMail }: FormValues): Html =>
  html`<p class="choice"><input type="checkbox" id="notify" name="notify" value="yes"${wantsMail ? html` checked` : ''}> <label for="notify">${t('wantsMail')}</label></p>`;

/** What no person sees and only programs fill in; browsers that know no style sheets show that it stays empty. */
export const hiddenField = ({ t }: VisitorTexts): Html =>
  html`<p class="unseen" aria-hidden="true"><label for="${HIDDEN_FIELD}">${t('leaveEmpty')}</label> <input id="${HIDDEN_FIELD}" name="${HIDDEN_FIELD}" tabindex="-1" autocomplete="off"></p>`;
