import { isBuiltIn, type Reason } from '../../src/reasons/reason.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';

/** What moderators read of a reason: its own label, else that of the locales. */
export function reasonLabel(code: string, reasons: readonly Reason[], { t }: DeskTexts): string {
  const own = reasons.find((reason) => reason.code === code)?.label;
  return own ?? (isBuiltIn(code) ? t(`reason_${code}`) : code);
}
