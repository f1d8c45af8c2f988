import type { Referral, ReferralContent } from '../../src/referrals/referral.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import type { Html } from '../html.ts';
import { wordsView } from '../visitor/passed-on.ts';
import { veil } from './veil.ts';

/**
 * What somebody wrote to the counsellors. Who is told of violence chooses when to read it.
 * @param key the attribute of a shortcut, where the page has one
 */
export function referralWords(
  content: Pick<ReferralContent, 'html'>,
  { lang, topics }: Pick<Referral, 'lang' | 'topics'>,
  texts: DeskTexts,
  key?: Html,
): Html {
  const words = wordsView(content, lang);
  return topics.includes('violence') ? veil(words, texts, key) : words;
}
