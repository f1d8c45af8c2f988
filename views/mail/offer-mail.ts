import type { Contact } from '../../src/directory/contact.ts';
import { fillSubject, fillTemplate, type MailTemplate } from '../../src/referrals/mail-template.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { contactBlock } from './contact-block.ts';
import { type Block, type Letter, letter } from './letter.ts';
import { lines } from './lines.ts';

export interface OfferMailProps {
  texts: VisitorTexts;
  siteName: string;
  template: MailTemplate;
  /** A personal line; empty: none. */
  line: string;
  contacts: readonly Contact[];
}

/** Contacts for the writer of a referral. No word of what they wrote; the subject does not tell what it is about. */
export function offerMail(props: OfferMailProps): Letter {
  const { texts, siteName, template } = props;
  return letter({
    lang: texts.lang,
    dir: texts.dir,
    subject: fillSubject(template.subject, siteName),
    blocks: offerBlocks(props),
    footer: [texts.t('offerWhy', { site: siteName })],
  });
}

/** The text of the mail, for the preview too. */
export function offerBlocks({ texts, siteName, template, line, contacts }: OfferMailProps): Block[] {
  return fillTemplate(template.body, { site: siteName, line }).flatMap((paragraph) =>
    paragraph === 'contacts'
      ? contacts.map((contact) => contactBlock(contact, texts))
      : [lines(paragraph.text)],
  );
}
