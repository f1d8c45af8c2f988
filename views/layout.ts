import { paths } from '../src/paths.ts';
import type { DeskTexts } from '../src/shared/i18n.ts';
import { frame, sign } from './frame.ts';
import { type Html, html } from './html.ts';

/** What the desk's frame needs to know of the person who is signed in. */
export interface DeskPerson {
  name: string;
  role: string;
  csrfToken: string;
  mayCounsel: boolean;
  mayAdminister: boolean;
  /** What waits; null: not counted. */
  counts: { waiting: number; referrals: number; overdue: number; directory: number } | null;
}

/** A page of the desk; without a person only the sign and the text. */
export function deskLayout(props: {
  texts: DeskTexts;
  title: string;
  person: DeskPerson | null;
  current?:
    | 'moderation'
    | 'referrals'
    | 'directory'
    | 'search'
    | 'insights'
    | 'people'
    | 'notifications'
    | 'settings'
    | 'account'
    | undefined;
  /** Address of a module of ours that the page can do without. */
  script?: string;
  /** The key that leads to the search; null or left out: none. */
  searchKey?: string | null;
  main: Html;
}): Html {
  const { t, lang, dir } = props.texts;
  return frame({
    lang,
    dir,
    title: `${props.title} · ${t('deskTitle')}`,
    skip: t('skipToContent'),
    bodyClass: 'desk',
    head: html`<link rel="stylesheet" href="${paths.deskStyle()}">${
      props.script ? html`<script type="module" src="${props.script}"></script>` : ''
    }`,
    header: html`<header class="top"><a class="brand" href="${paths.desk.home()}">${sign}<span>${t('deskTitle')}</span></a>${
      props.person ? deskNavigation(props.texts, props.person, props.current, props.searchKey ?? null) : ''
    }</header>`,
    main: props.main,
  });
}

/** The areas in a row; on a narrow screen in a menu that opens without a script. */
function deskNavigation(
  texts: DeskTexts,
  person: DeskPerson,
  current: string | undefined,
  searchKey: string | null,
): Html {
  const { t } = texts;
  const areas = areasOf(texts, person);
  const here = areas.find(({ name }) => name === current);
  const isAccount = current === 'account';
  return html`<button type="button" class="menu-button" popovertarget="menu"><span class="visually-hidden">${t('menu')}: </span>${
    here ? faceOf(here) : html`<span class="here">${isAccount ? person.name : t('menu')}</span>`
  }</button>
<div class="menu" id="menu" popover><form class="sign-out" method="post" action="${paths.desk.signOut()}">${csrfField(person.csrfToken)}
<a${isAccount ? html` aria-current="page"` : ''} class="who" href="${paths.desk.account()}">${person.name}</a> <button class="quiet">${t('signOut')}</button></form>
<nav aria-label="${t('nav')}"><ul>${areas.map(
    (area) =>
      html`<li><a href="${area.address}"${area.name === current ? html` aria-current="page"` : ''}${
        area.name === 'search' && searchKey !== null ? html` aria-keyshortcuts="${searchKey}"` : ''
      }>${faceOf(area)}</a></li>`,
  )}</ul></nav></div>`;
}

interface Area {
  name: string;
  address: string;
  label: string;
  /** What waits there. */
  count?: number | undefined;
  /** How much of it is overdue. */
  alarm?: { count: number; label: string } | null;
}

/** The areas that this person may enter. */
function areasOf({ t }: DeskTexts, { counts, mayCounsel, mayAdminister }: DeskPerson): Area[] {
  const { desk } = paths;
  return [
    { name: 'moderation', address: desk.moderation(), label: t('navModeration'), count: counts?.waiting },
    ...(mayCounsel
      ? [
          {
            name: 'referrals',
            address: desk.referrals(),
            label: t('navReferrals'),
            count: counts?.referrals,
            alarm: counts && { count: counts.overdue, label: t('navOverdue') },
          },
        ]
      : []),
    {
      name: 'directory',
      address: desk.directory(),
      label: t('navDirectory'),
      count: mayCounsel && counts?.directory ? counts.directory : undefined,
    },
    { name: 'search', address: desk.search(), label: t('navSearch') },
    { name: 'insights', address: desk.insights(), label: t('navInsights') },
    ...(mayAdminister ? [{ name: 'people', address: desk.people(), label: t('navPeople') }] : []),
    { name: 'notifications', address: desk.notifications(), label: t('navNotifications') },
    ...(mayAdminister ? [{ name: 'settings', address: desk.settings(), label: t('navSettings') }] : []),
  ];
}

const faceOf = ({ name, label, count, alarm }: Area): Html =>
  html`<span class="here">${label}</span>${
    count === undefined
      ? ''
      : html` <span class="badge" data-count="${name}"${count === 0 ? html` hidden` : ''}>${count}</span>`
  }${
    alarm
      ? html` <span class="badge alarm"${alarm.count === 0 ? html` hidden` : ''}><span data-count="overdue">${alarm.count}</span><span class="visually-hidden"> ${alarm.label}</span></span>`
      : ''
  }`;

/** The hidden field that every form of the desk carries. */
export const csrfField = (token: string): Html => html`<input type="hidden" name="csrf" value="${token}">`;
