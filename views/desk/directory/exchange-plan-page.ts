import type { PlanLine } from '../../../src/directory/exchange/plan-lines.ts';
import type { Fault } from '../../../src/directory/exchange/read-entry.ts';
import type { ImportPlan } from '../../../src/directory/import-directory.ts';
import { paths } from '../../../src/paths.ts';
import type { DeskTexts } from '../../../src/shared/i18n.ts';
import { type Html, html } from '../../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../../layout.ts';
import { changesView, enteredView } from './entry-values.ts';

interface PlanProps {
  texts: DeskTexts;
  person: DeskPerson;
  plan: ImportPlan;
  /** The file in base64, for the confirmation to send it again. */
  content: string;
  /** Whether the person has confirmed another plan, which the directory no longer allows. */
  isMoved: boolean;
}

/** What an import would do, line by line, to be confirmed. */
export function exchangePlanPage(props: PlanProps): Html {
  const { texts, person, plan, isMoved } = props;
  const { t } = texts;
  const of = (action: PlanLine['action']) => plan.lines.filter((line) => line.action === action);
  const [refused, changed, created] = [of('refused'), of('change'), of('create')];
  const hasWork = changed.length + created.length > 0;
  const section = (heading: string, lines: readonly PlanLine[], more: Html | '' = '') =>
    lines.length === 0
      ? ''
      : html`<section><h2>${heading}</h2>${more}<ul class="entries plan">${lines.map((line) => html`<li class="card">${lineView(line, props)}</li>`)}</ul></section>`;
  return deskLayout({
    texts,
    title: t('exchangePlan'),
    person,
    current: 'directory',
    main: html`<div class="directory"><p class="crumb"><a href="${paths.desk.directory()}">${t('directoryTitle')}</a> › <a href="${paths.desk.exchange()}">${t('directoryExchange')}</a></p>
<h1>${t('exchangePlan')}</h1>
${isMoved ? html`<div class="error-summary" role="alert"><p>${t('exchangeMoved')}</p></div>` : html`<p>${hasWork ? t('exchangePlanIntro') : t('exchangeNothing')}</p>`}
<ul>${[
      refused.length > 0 ? t('exchangeRefused', { count: refused.length }) : '',
      changed.length > 0 ? t('exchangeChange', { count: changed.length }) : '',
      created.length > 0 ? t('exchangeCreate', { count: created.length }) : '',
      t('exchangeSame', { count: of('same').length }),
      plan.unnamed > 0 ? t('exchangeUnnamed', { count: plan.unnamed }) : '',
    ].flatMap((line) => (line === '' ? [] : [html`<li>${line}</li>`]))}</ul>
${hasWork ? confirmForm(props) : ''}
<p><a href="${paths.desk.exchange()}">${t('exchangeOther')}</a></p>
${section(t('exchangeRefused', { count: refused.length }), refused, html`<p>${t('exchangeRefusedHint')}</p>`)}
${section(t('exchangeChange', { count: changed.length }), changed)}
${section(t('exchangeCreate', { count: created.length }), created)}</div>`,
  });
}

/** Carries the file along, so that the server need not keep it. */
const confirmForm = ({ texts, person, plan, content }: PlanProps): Html =>
  html`<form method="post" action="${paths.desk.exchange()}" enctype="multipart/form-data">${csrfField(person.csrfToken)}<input type="hidden" name="digest" value="${plan.digest}"><input type="hidden" name="content" value="${content}">
<p class="send"><button class="primary">${texts.t('exchangeConfirm')}</button></p></form>`;

function lineView(line: PlanLine, { texts, plan }: PlanProps): Html {
  const { t } = texts;
  const { id, organization, name } = line;
  const called = html`<bdi lang="de">${name === '' ? t('directoryEmpty') : name}</bdi>`;
  return html`<h3>${id === null ? called : html`<a href="${paths.desk.entry(id)}">${called}</a>`}</h3>
<p class="meta">${t(`exchange_place_${plan.format}`, { place: line.place })} · <bdi lang="de">${organization}</bdi></p>
${line.faults.length > 0 ? html`<ul class="faults">${line.faults.map((fault) => faultView(fault, texts))}</ul>` : ''}
${
  line.action === 'create'
    ? html`<details><summary>${t('exchangeEntered')}</summary>${enteredView(line.changes, texts)}</details>`
    : changesView(line.changes, texts)
}`;
}

/** Where it is wrong in the words of the file, which has to be corrected, and why. */
const faultView = ({ field, key }: Fault, { t }: DeskTexts): Html =>
  html`<li><code>${field}</code> ${t(key)}</li>`;
