import type { ContactTexts } from '../contact-item.ts';

/** The texts of the hint in one language: `texts/{lang}.json` beside the script. */
export interface HintTexts extends ContactTexts {
  /** Writing direction, for the attributes. */
  dir: 'ltr' | 'rtl';
  heading: string;
  /** That comments are public, and who can help. */
  public: string;
  emergency: string;
  /** Emergency number → who answers it. */
  calls: Readonly<Record<string, string>>;
  send: string;
  sendHint: string;
  close: string;
  private: string;
}
