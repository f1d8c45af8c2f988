/**
 * Every address of the server as a function, used by routers (with the pattern names as arguments), views and tests.
 * `paths.page(':key')` is the route pattern, `paths.page('demo')` the address.
 */
const part = (value: string) => (value.startsWith(':') ? value : encodeURIComponent(value));

export const paths = {
  home: () => '/',
  demo: () => '/demo',
  /** How to embed comments: snippets to copy. */
  embedding: () => '/docs/embed',
  embeddingOf: (key: string) => `/docs/embed?page=${encodeURIComponent(key)}`,
  contacts: () => '/contacts',
  health: () => '/healthz',
  ready: () => '/readyz',
  metrics: () => '/metrics',
  style: () => '/assets/wegweiser.css',
  deskStyle: () => '/assets/desk.css',
  deskScript: () => '/assets/desk/desk.js',
  passkeyScript: () => '/assets/desk/passkeys.js',
  /** At the root and not among the assets: other websites name it. */
  embedScript: () => '/embed.js',
  /** Built from src/widget; see `npm run build:browser`. */
  hintScript: () => '/assets/form/hint.js',
  proofScript: () => '/assets/form/proof.js',
  page: (key: string) => `/pages/${part(key)}`,
  pageFrom: (key: string, cursor: string) =>
    `/pages/${part(key)}?cursor=${encodeURIComponent(cursor)}#comments`,
  replyForm: (key: string, commentId: string) => `/pages/${part(key)}?reply=${part(commentId)}#write`,
  feed: (key: string) => `/pages/${part(key)}/feed.atom`,
  comment: (commentId: string) => `/comments/${part(commentId)}`,
  receipt: (token: string) => `/receipts/${part(token)}`,
  receiptData: (token: string) => `/receipts/${part(token)}/data`,
  receiptWithdrawal: (token: string) => `/receipts/${part(token)}/withdrawal`,
  receiptEdit: (token: string) => `/receipts/${part(token)}/edit`,
  receiptNeed: (token: string) => `/receipts/${part(token)}/need`,
  receiptConsent: (token: string) => `/receipts/${part(token)}/consent`,
  receiptConsentWithdrawal: (token: string) => `/receipts/${part(token)}/consent/withdrawal`,
  receiptGeneral: (token: string) => `/receipts/${part(token)}/general`,
  commentMailStop: (commentId: string, token: string) =>
    `/unsubscribe/comments/${part(commentId)}/${part(token)}`,
  digestStop: (personId: string, token: string) => `/unsubscribe/digests/${part(personId)}/${part(token)}`,
  // a message at a counselling contact
  handOver: (token: string) => `/hand-overs/${part(token)}`,
  handOverOpening: (token: string) => `/hand-overs/${part(token)}/opening`,
  handOverAcceptance: (token: string) => `/hand-overs/${part(token)}/acceptance`,
  handOverRefusal: (token: string) => `/hand-overs/${part(token)}/refusal`,
  api: {
    description: () => '/api/openapi.json',
    page: (key: string) => `/api/v1/pages/${part(key)}`,
    comments: (key: string) => `/api/v1/pages/${part(key)}/comments`,
    form: (key: string) => `/api/v1/pages/${part(key)}/form`,
    challenge: () => '/api/v1/challenge',
    challengeOf: (key: string) => `/api/v1/challenge?page=${encodeURIComponent(key)}`,
    comment: (commentId: string) => `/api/v1/comments/${part(commentId)}`,
    counts: () => '/api/v1/counts',
    site: () => '/api/v1/site',
    contacts: () => '/api/v1/contacts',
    hsds: () => '/api/hsds/v3',
    hsdsServices: () => '/api/hsds/v3/services',
    hsdsService: (id: string) => `/api/hsds/v3/services/${part(id)}`,
    contactsSearch: () => '/api/v1/contacts/search',
    receipt: (token: string) => `/api/v1/receipts/${part(token)}`,
    receiptWithdraw: (token: string) => `/api/v1/receipts/${part(token)}/withdraw`,
    receiptEdit: (token: string) => `/api/v1/receipts/${part(token)}/edit`,
    receiptNeed: (token: string) => `/api/v1/receipts/${part(token)}/need`,
    receiptConsent: (token: string) => `/api/v1/receipts/${part(token)}/consent`,
    receiptConsentWithdraw: (token: string) => `/api/v1/receipts/${part(token)}/consent/withdraw`,
    receiptGeneral: (token: string) => `/api/v1/receipts/${part(token)}/general`,
  },
  desk: {
    home: () => '/desk',
    signIn: () => '/desk/sign-in',
    signOut: () => '/desk/sign-out',
    signInCode: () => '/desk/sign-in/code',
    signInPasskey: () => '/desk/sign-in/passkey',
    signInPasskeyOptions: () => '/desk/sign-in/passkey/options',
    passwordReset: (token: string) => `/desk/password-resets/${part(token)}`,
    secondFactor: () => '/desk/second-factor',
    confirmation: () => '/desk/second-factor/confirmation',
    app: () => '/desk/second-factor/app',
    appCheck: () => '/desk/second-factor/app/check',
    passkeys: () => '/desk/second-factor/passkeys',
    passkeyOptions: () => '/desk/second-factor/passkeys/options',
    account: () => '/desk/account',
    accountDone: (done: string) => `/desk/account?done=${encodeURIComponent(done)}`,
    password: () => '/desk/account/password',
    appRemoval: () => '/desk/account/app/removal',
    backupCodes: () => '/desk/account/backup-codes',
    passkeyRemoval: (id: string) => `/desk/account/passkeys/${part(id)}/removal`,
    sessionEnd: (id: string) => `/desk/account/sessions/${part(id)}/end`,
    otherSessionsEnd: () => '/desk/account/sessions/end',
    invitation: (token: string) => `/desk/invitations/${part(token)}`,
    moderation: () => '/desk/moderation',
    /** The queue with a filter, a place in it, or an open comment. */
    moderationWith: (parameters: Record<string, string>) => {
      const query = new URLSearchParams(parameters).toString();
      return `/desk/moderation${query === '' ? '' : `?${query}`}`;
    },
    decisions: () => '/desk/moderation/decisions',
    undos: () => '/desk/undos',
    shortcuts: () => '/desk/shortcuts',
    comment: (commentId: string) => `/desk/comments/${part(commentId)}`,
    approval: (commentId: string) => `/desk/comments/${part(commentId)}/approval`,
    rejection: (commentId: string) => `/desk/comments/${part(commentId)}/rejection`,
    spam: (commentId: string) => `/desk/comments/${part(commentId)}/spam`,
    abuse: (commentId: string) => `/desk/comments/${part(commentId)}/abuse`,
    referral: (commentId: string) => `/desk/comments/${part(commentId)}/referral`,
    notes: (commentId: string) => `/desk/comments/${part(commentId)}/notes`,
    referrals: () => '/desk/referrals',
    /** The referral queue with a filter or a place in it. */
    referralsWith: (parameters: Record<string, string>) => {
      const query = new URLSearchParams(parameters).toString();
      return `/desk/referrals${query === '' ? '' : `?${query}`}`;
    },
    case: (referralId: string) => `/desk/referrals/${part(referralId)}`,
    caseAssignment: (referralId: string) => `/desk/referrals/${part(referralId)}/assignment`,
    caseRelease: (referralId: string) => `/desk/referrals/${part(referralId)}/release`,
    caseNotes: (referralId: string) => `/desk/referrals/${part(referralId)}/notes`,
    referralReturn: (referralId: string) => `/desk/referrals/${part(referralId)}/return`,
    referralReopening: (referralId: string) => `/desk/referrals/${part(referralId)}/reopening`,
    referralClosure: (referralId: string) => `/desk/referrals/${part(referralId)}/closure`,
    live: () => '/desk/live',
    lease: (commentId: string) => `/desk/comments/${part(commentId)}/lease`,
    leaseRelease: (commentId: string) => `/desk/comments/${part(commentId)}/lease/release`,
    insights: () => '/desk/insights',
    insightsOf: (period: string) => `/desk/insights?period=${encodeURIComponent(period)}`,
    log: () => '/desk/log.csv',
    notifications: () => '/desk/notifications',
    search: () => '/desk/search',
    readingLog: () => '/desk/reading-log',
    erasures: () => '/desk/erasures',
    readingLogFrom: (cursor: string) => `/desk/reading-log?cursor=${encodeURIComponent(cursor)}`,
    people: () => '/desk/people',
    peopleDone: (done: string) => `/desk/people?done=${encodeURIComponent(done)}`,
    personRole: (id: string) => `/desk/people/${part(id)}/role`,
    personDeactivation: (id: string) => `/desk/people/${part(id)}/deactivation`,
    personReactivation: (id: string) => `/desk/people/${part(id)}/reactivation`,
    personSignOut: (id: string) => `/desk/people/${part(id)}/sign-out`,
    personSecondFactorReset: (id: string) => `/desk/people/${part(id)}/second-factor-reset`,
    personPasswordReset: (id: string) => `/desk/people/${part(id)}/password-reset`,
    invitations: () => '/desk/people/invitations',
    /** What is in Redis; `'{/*rest}'`: and everything below it. */
    queues: (rest = '') => `/desk/queues${rest}`,
    settings: () => '/desk/settings',
    settingsTexts: () => '/desk/settings/notice',
    settingsPages: () => '/desk/settings/pages',
    settingsPagesFrom: (search: string, cursor: string) =>
      `/desk/settings/pages?${new URLSearchParams({ q: search, cursor })}`,
    newPage: () => '/desk/settings/new-page',
    pageSettings: (key: string) => `/desk/settings/pages/${part(key)}`,
    pageClosing: (key: string) => `/desk/settings/pages/${part(key)}/closing`,
    pageOpening: (key: string) => `/desk/settings/pages/${part(key)}/opening`,
    reasons: () => '/desk/settings/reasons',
    newReason: () => '/desk/settings/new-reason',
    reason: (code: string) => `/desk/settings/reasons/${part(code)}`,
    reasonPosition: (code: string) => `/desk/settings/reasons/${part(code)}/position`,
    reasonActivation: (code: string) => `/desk/settings/reasons/${part(code)}/activation`,
    reasonDeactivation: (code: string) => `/desk/settings/reasons/${part(code)}/deactivation`,
    // mails of referrals
    referralMails: (referralId: string) => `/desk/referrals/${part(referralId)}#mails`,
    referralOffer: (referralId: string) => `/desk/referrals/${part(referralId)}/offer`,
    referralHandOver: (referralId: string) => `/desk/referrals/${part(referralId)}/hand-over`,
    referralHandOverCancellation: (referralId: string) =>
      `/desk/referrals/${part(referralId)}/hand-over/cancellation`,
    referralMailRetry: (mailId: string) => `/desk/referral-mails/${part(mailId)}/retry`,
    recipientsOf: (serviceId: string) => `/desk/directory/${part(serviceId)}#recipients`,
    mailTemplates: () => '/desk/settings/mail-templates',
    mailTemplate: (lang: string) => `/desk/settings/mail-templates/${part(lang)}`,
    directory: () => '/desk/directory',
    /** The directory with a filter, or a page of it. */
    directoryWith: (parameters: Record<string, string>) => {
      const query = new URLSearchParams(parameters).toString();
      return `/desk/directory${query === '' ? '' : `?${query}`}`;
    },
    exchange: () => '/desk/directory/exchange',
    exchangePlan: () => '/desk/directory/exchange/plan',
    exchangeFile: () => '/desk/directory/exchange/file',
    exchangeDone: (created: number, changed: number) =>
      `/desk/directory/exchange?created=${created}&changed=${changed}`,
    newEntry: () => '/desk/directory/new',
    entry: (id: string) => `/desk/directory/${part(id)}`,
    entryConfirmation: (id: string) => `/desk/directory/${part(id)}/confirmation`,
    entryActivation: (id: string) => `/desk/directory/${part(id)}/activation`,
    entryDeactivation: (id: string) => `/desk/directory/${part(id)}/deactivation`,
  },
} as const;

/** An address of ours, with the language that a visitor chose on the page; null: none. */
export function inLanguage(address: string, lang: string | null): string {
  if (lang === null) return address;
  const [place = '', ...fragment] = address.split('#');
  const joint = place.includes('?') ? '&' : '?';
  return [`${place}${joint}lang=${encodeURIComponent(lang)}`, ...fragment].join('#');
}
