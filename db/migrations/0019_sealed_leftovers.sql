-- What the hourly sweep looks for beside the referrals: mails whose words are still there, and corrections that were
-- requests for help. Without these it would read every mail and every correction.
CREATE INDEX referral_mail_sealed ON referral_mail (referral_id) WHERE sealed IS NOT NULL;
CREATE INDEX correction_referral ON correction (comment_id) WHERE label = 'referral';
