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
    moderationFrom: (cursor: string) => `/desk/moderation?cursor=${encodeURIComponent(cursor)}`,
    comment: (commentId: string) => `/desk/comments/${part(commentId)}`,
    approval: (commentId: string) => `/desk/comments/${part(commentId)}/approval`,
    rejection: (commentId: string) => `/desk/comments/${part(commentId)}/rejection`,
    spam: (commentId: string) => `/desk/comments/${part(commentId)}/spam`,
    referral: (commentId: string) => `/desk/comments/${part(commentId)}/referral`,
    referrals: () => '/desk/referrals',
    referralsFrom: (cursor: string) => `/desk/referrals?cursor=${encodeURIComponent(cursor)}`,
    referralReturn: (referralId: string) => `/desk/referrals/${part(referralId)}/return`,
    referralClosure: (referralId: string) => `/desk/referrals/${part(referralId)}/closure`,
    search: () => '/desk/search',
    people: () => '/desk/people',
    invitations: () => '/desk/people/invitations',
  },
} as const;
