import type { Metrics } from '../shared/metrics.ts';
import { isRefused, type Mailer } from './mailer.ts';

/** The same mailer, with what became of each mail counted. */
export function measureMails(mailer: Mailer, { mails }: Pick<Metrics, 'mails'>): Mailer {
  return {
    isOn: mailer.isOn,
    async send(mail) {
      try {
        await mailer.send(mail);
        mails.inc({ result: 'sent' });
      } catch (error) {
        mails.inc({ result: isRefused(error) ? 'refused' : 'failed' });
        throw error;
      }
    },
  };
}
