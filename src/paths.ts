/**
 * Every address of the server as a function, used by routers (with the pattern names as arguments), views and tests.
 * `paths.page(':key')` is the route pattern, `paths.page('demo')` the address.
 */
const part = (value: string) => (value.startsWith(':') ? value : encodeURIComponent(value));

export const paths = {
  home: () => '/',
  demo: () => '/demo',
  contacts: () => '/contacts',
  health: () => '/healthz',
  style: () => '/assets/wegweiser.css',
  deskStyle: () => '/assets/desk.css',
  deskScript: () => '/assets/desk/desk.js',
  page: (key: string) => `/pages/${part(key)}`,
  pageFrom: (key: string, cursor: string) =>
    `/pages/${part(key)}?cursor=${encodeURIComponent(cursor)}#comments`,
  replyForm: (key: string, commentId: string) => `/pages/${part(key)}?reply=${part(commentId)}#write`,
  feed: (key: string) => `/pages/${part(key)}/feed.atom`,
  comment: (commentId: string) => `/comments/${part(commentId)}`,
  receipt: (token: string) => `/receipts/${part(token)}`,
  receiptWithdrawal: (token: string) => `/receipts/${part(token)}/withdrawal`,
  receiptEdit: (token: string) => `/receipts/${part(token)}/edit`,
  api: {
    description: () => '/api/openapi.json',
    comments: (key: string) => `/api/v1/pages/${part(key)}/comments`,
    counts: () => '/api/v1/counts',
    receipt: (token: string) => `/api/v1/receipts/${part(token)}`,
    receiptWithdraw: (token: string) => `/api/v1/receipts/${part(token)}/withdraw`,
    receiptEdit: (token: string) => `/api/v1/receipts/${part(token)}/edit`,
  },
  desk: {
    home: () => '/desk',
    signIn: () => '/desk/sign-in',
    signOut: () => '/desk/sign-out',
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
    referralsFrom: (cursor: string) => `/desk/referrals?cursor=${encodeURIComponent(cursor)}`,
    referralReturn: (referralId: string) => `/desk/referrals/${part(referralId)}/return`,
    referralClosure: (referralId: string) => `/desk/referrals/${part(referralId)}/closure`,
    live: () => '/desk/live',
    lease: (commentId: string) => `/desk/comments/${part(commentId)}/lease`,
    leaseRelease: (commentId: string) => `/desk/comments/${part(commentId)}/lease/release`,
    insights: () => '/desk/insights',
    insightsOf: (period: string) => `/desk/insights?period=${encodeURIComponent(period)}`,
    log: () => '/desk/log.csv',
    people: () => '/desk/people',
    invitations: () => '/desk/people/invitations',
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
  },
} as const;
