import type { Consent, ReferralContent } from './referral.ts';

/** Where an answer goes by mail: what the writer named last, for the answer, comes before what they wrote with. */
export const replyAddress = (
  content: Pick<ReferralContent, 'email'>,
  consent: Pick<Consent, 'email'> | null,
): string | null => consent?.email ?? content.email;
