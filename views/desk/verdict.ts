import { explainSignal } from '../../src/screening/explain.ts';
import type { Reason, Verdict } from '../../src/screening/verdict.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/** What the system thinks, whether it is in doubt, and why. */
export function verdictView(verdict: Verdict, texts: DeskTexts): Html {
  const { t } = texts;
  const percent = Math.round(verdict.scores[verdict.label] * 100);
  return html`<details class="verdict label-${verdict.label}"><summary><span class="visually-hidden">${t('verdict')}: </span><strong>${t(
    `label_${verdict.label}`,
  )}</strong> ${
    verdict.unsure
      ? html`<span class="unsure">${t('unsure')}</span> <span class="sure">${t('referralScore', {
          percent: Math.round(verdict.scores.referral * 100),
        })}</span>`
      : html`<span class="sure">${t('sure', { percent })}</span>`
  }</summary>
${verdict.reasons.length === 0 ? '' : html`<ul aria-label="${t('verdictReasons')}">${verdict.reasons.map((reason) => reasonView(reason, texts))}</ul>`}</details>`;
}

function reasonView(reason: Reason, texts: DeskTexts): Html {
  return html`<li><span class="direction" aria-hidden="true">${reason.weight < 0 ? '−' : '+'}</span> ${explainSignal(reason.signal, texts.lang === 'de' ? 'de' : 'en')}${
    reason.phrase ? html` <q><bdi>${reason.phrase}</bdi></q>` : ''
  }</li>`;
}
