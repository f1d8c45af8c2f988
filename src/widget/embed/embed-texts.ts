/** The visitors' texts that the element shows, by their keys in locales; `comments` in all its plural forms. */
export const EMBED_KEYS = [
  'allContacts',
  'anonymous',
  'call_110',
  'call_112',
  'cancelReply',
  'closed',
  'comments',
  'contactLanguages',
  'contactsTitle',
  'earlierComments',
  'email',
  'emailHint',
  'embed_failed',
  'embed_loading',
  'embed_offline',
  'embed_receipt',
  'embed_receipt_hint',
  'embed_retry',
  'embed_sending',
  'emergencyHeading',
  'errorSummary',
  'error_429',
  'error_503',
  'error_control_characters',
  'error_email_invalid',
  'error_name_too_long',
  'error_reply_target',
  'error_text_too_long',
  'error_text_too_short',
  'error_unreadable_characters',
  'error_wants_mail',
  'help_languages',
  'help_thanks',
  'inReplyTo',
  'leaveQuickly',
  'leaveQuickly_hint',
  'moderationNote',
  'moreComments',
  'name',
  'nameHint',
  'noComments',
  'noReplyAddress',
  'notice',
  'noticeLink',
  'optional',
  'receiptYourText',
  'redacted',
  'removedComment',
  'reply',
  'send',
  'serviceHours',
  'state_pending',
  'state_published',
  'state_referred',
  'state_referred_contacts',
  'state_referred_private',
  'state_rejected',
  'state_withdrawn',
  'text',
  'textHint',
  'wantsMail',
  'writeHeading',
  'writeReplyHeading',
] as const;

export type EmbedKey = Exclude<(typeof EMBED_KEYS)[number], 'comments'>;

/** `embed/texts/{lang}.json`, as the build writes it. */
export interface EmbedTexts {
  /** BCP 47 code and writing direction, for the attributes. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Key → text; of `comments` the plural forms: comments_one, comments_other. */
  words: Readonly<Record<string, string>>;
  /** Every language that there are texts in, as its speakers call it. */
  names: Readonly<Record<string, string>>;
  /** Names in this language that Intl does not know well: see ContactTexts. */
  ownNames?: Readonly<Record<string, string>>;
}
