import type { Page } from '../../src/comments/comment.ts';
import type { FieldErrors, FormValues } from '../../src/comments/submission.ts';
import type { ThreadPage } from '../../src/comments/thread-view.ts';
import { inLanguage, paths } from '../../src/paths.ts';
import type { Here } from '../../src/shared/http/here.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import type { Site } from '../../src/site/site.ts';
import { FORM_TOKEN_FIELD } from '../../src/spam/suspicion.ts';
import { type Html, html, safeHref } from '../html.ts';
import { threadView } from './comment.ts';
import { commentFields, hiddenField, mailChoice, noticeView } from './comment-form.ts';
import { hoursView } from './site-texts.ts';
import { visitorLayout } from './visitor-layout.ts';

export interface ThreadPageProps {
  texts: VisitorTexts;
  here: Here;
  page: Page;
  /** What commentsView made. */
  comments: Html;
  isOpen: boolean;
  /** The comment that the form answers. */
  reply: { id: string; name: string | null } | null;
  values: FormValues;
  errors: FieldErrors;
  /** Why the form came back, when no field is at fault. */
  failure: string | null;
  /** Whether the site can tell writers by mail what becomes of their comments. */
  offersMail: boolean;
  /** Whether the form gives the hint that is made on the visitor's device. */
  hasHint: boolean;
  formToken: string;
  /** Whether so many comments come that the form's script works for each. */
  needsProof: boolean;
  /** The browser's language, when it is another one that we have: the notice stands there in both. */
  otherTexts: VisitorTexts | null;
  /** Its own notices and hours. */
  site: Pick<Site, 'lang' | 'notices' | 'hours'>;
}

/** The published thread of a page and the form. */
export function threadPage(props: ThreadPageProps): Html {
  const { page } = props;
  return visitorLayout({
    texts: props.texts,
    title: page.title,
    siteName: page.siteName,
    description: `${page.title}: ${props.texts.t('comments', { count: page.publishedCount })}`,
    here: props.here,
    head: html`<link rel="alternate" type="application/atom+xml" title="${props.texts.t('feed')}" href="${paths.feed(page.key)}">${
      props.hasHint ? html`<script type="module" src="${paths.hintScript()}"></script>` : ''
    }${props.needsProof ? html`<script type="module" src="${paths.proofScript()}"></script>` : ''}`,
    main: html`<p class="crumb"><a href="${safeHref(page.url)}">${props.texts.t('backToArticle')}</a></p><h1><bdi lang="${page.lang}">${page.title}</bdi></h1>
${props.comments}
${props.isOpen ? writeView(props) : closedView(props)}`,
  });
}

/** The published comments, which are the same for all visitors who read the same language. */
export function commentsView({
  thread,
  texts,
  chosen,
  now,
  isOpen,
}: {
  thread: ThreadPage;
  texts: VisitorTexts;
  /** The language chosen on the page, for the links that lead on; null: none but its own. */
  chosen: string | null;
  now: number;
  isOpen: boolean;
}): Html {
  const { page, threads, cursor, next } = thread;
  return html`<section class="comments" id="comments" aria-labelledby="comments-heading">
<div class="comments-top"><h2 id="comments-heading">${texts.t('comments', { count: page.publishedCount })}</h2>
<a class="feed" href="${paths.feed(page.key)}">${texts.t('feed')}</a></div>
${cursor === null ? '' : html`<p><a href="${inLanguage(`${paths.page(page.key)}#comments`, chosen)}">${texts.t('earlierComments')}</a></p>`}
${
  threads.length === 0
    ? html`<p class="empty">${texts.t('noComments')}</p>`
    : html`<ol class="threads">${threads.map((one) =>
        threadView({ thread: one, texts, chosen, now, replyPageKey: isOpen ? page.key : null }),
      )}</ol>`
}
${next === null ? '' : html`<p class="more"><a class="button" href="${inLanguage(paths.pageFrom(page.key, next), chosen)}">${texts.t('moreComments')}</a></p>`}
</section>`;
}

/** Whom to turn to and when, before anybody writes; in the browser's language too. */
function guideView({ texts, here, otherTexts, site }: ThreadPageProps): Html {
  const isOtherTold = otherTexts !== null && site.hours[otherTexts.lang] !== undefined;
  const guide = (one: VisitorTexts, hours: Html | null) => {
    const notice = noticeView(one, site.notices, one === texts ? here.chosen : one.lang);
    return hours === null ? notice : html`<div class="guide">${notice}${hours}</div>`;
  };
  return html`${guide(texts, hoursView(texts, site, 'hours'))}${
    otherTexts
      ? html`<div lang="${otherTexts.lang}" dir="${otherTexts.dir}">${guide(
          otherTexts,
          isOtherTold ? hoursView(otherTexts, site, 'hours-other') : null,
        )}</div>`
      : ''
  }`;
}

/** A closed page; whoever wrote until it closed gets the words back. */
function closedView(props: ThreadPageProps): Html {
  const { texts, values } = props;
  const { t } = texts;
  return html`<p class="closed">${t('closed')}</p>${guideView(props)}
${
  values.text === ''
    ? ''
    : html`<section id="form" class="field"><label for="text">${t('receiptYourText')}</label><textarea id="text" readonly rows="8" dir="auto">
${values.text}</textarea></section>`
}`;
}

/** Where the script puts the hint: empty, and told politely from the live region that is there before it. */
const hintPlace = html`<section class="counsel-hint" id="counsel-hint" data-contacts="${paths.api.contacts()}"><div class="inside"><div role="status"></div><div class="rest"></div></div></section>
`;

function writeView(props: ThreadPageProps): Html {
  const { texts, here, reply, page } = props;
  const { t } = texts;
  const toForm = inLanguage(`${paths.page(page.key)}#form`, here.chosen);
  const toWrite = inLanguage(`${paths.page(page.key)}#write`, here.chosen);
  const heading = reply ? t('writeReplyHeading', { name: reply.name ?? t('anonymous') }) : t('writeHeading');
  return html`<section class="write" id="write" aria-labelledby="write-heading">
<h2 id="write-heading">${heading}</h2>
${reply ? html`<p><a href="${toWrite}">${t('cancelReply')}</a></p>` : ''}
${guideView(props)}
<form id="form" method="post" action="${toForm}" accept-charset="utf-8" novalidate${props.needsProof ? html` data-challenge="${paths.api.challengeOf(page.key)}"` : ''}>
<input type="hidden" name="${FORM_TOKEN_FIELD}" value="${props.formToken}">
${reply ? html`<input type="hidden" name="inReplyTo" value="${reply.id}">` : ''}
${commentFields(props, true, props.hasHint ? hintPlace : null)}
${props.offersMail ? mailChoice(texts, props.values) : ''}
${hiddenField(texts)}
<p class="send"><button class="primary">${t('send')}</button> <span class="hint">${t('moderationNote')}</span></p>
${props.needsProof ? html`<p class="hint" role="status" id="sending" data-text="${t('embed_sending')}"></p>` : ''}
</form>
</section>`;
}
