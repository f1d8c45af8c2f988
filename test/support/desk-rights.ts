import { newId } from '../../src/shared/ids.ts';
import type { Client } from './client.ts';
import { routesOf } from './routes.ts';
import type { TestServer } from './server.ts';

/** The pages of the desk that nobody is signed in for yet. */
export const ENTRANCE = [
  'GET /desk/sign-in',
  'POST /desk/sign-in',
  'GET /desk/invitations/:token',
  'POST /desk/invitations/:token',
  'GET /desk/sign-in/code',
  'POST /desk/sign-in/code',
  'POST /desk/sign-in/passkey',
  'POST /desk/sign-in/passkey/options',
  'GET /desk/password-resets/:token',
  'POST /desk/password-resets/:token',
];
export const EVERYBODY = ['moderator', 'counsellor', 'admin'];

/** Who may what. A route that is not here is open to nobody, and the test fails until somebody has decided. */
export const RIGHTS: Record<string, readonly string[]> = {
  'GET /desk': ['moderator', 'counsellor', 'admin'],
  'POST /desk/sign-out': ['moderator', 'counsellor', 'admin'],
  'GET /desk/second-factor': EVERYBODY,
  'GET /desk/second-factor/confirmation': EVERYBODY,
  'POST /desk/second-factor/confirmation': EVERYBODY,
  'POST /desk/second-factor/app': EVERYBODY,
  'POST /desk/second-factor/app/check': EVERYBODY,
  'POST /desk/second-factor/passkeys': EVERYBODY,
  'POST /desk/second-factor/passkeys/options': EVERYBODY,
  'GET /desk/account': EVERYBODY,
  'POST /desk/account': EVERYBODY,
  'POST /desk/account/password': EVERYBODY,
  'POST /desk/account/app/removal': EVERYBODY,
  'POST /desk/account/backup-codes': EVERYBODY,
  'POST /desk/account/passkeys/:id/removal': EVERYBODY,
  'POST /desk/account/sessions/:id/end': EVERYBODY,
  'POST /desk/account/sessions/end': EVERYBODY,
  'GET /desk/moderation': ['moderator', 'counsellor', 'admin'],
  'GET /desk/comments/:id': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/approval': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/rejection': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/spam': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/abuse': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/referral': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/notes': ['moderator', 'counsellor', 'admin'],
  'POST /desk/moderation/decisions': ['moderator', 'counsellor', 'admin'],
  'POST /desk/undos': ['moderator', 'counsellor', 'admin'],
  'GET /desk/shortcuts': ['moderator', 'counsellor', 'admin'],
  'POST /desk/shortcuts': ['moderator', 'counsellor', 'admin'],
  'GET /desk/live': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/lease': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/lease/release': ['moderator', 'counsellor', 'admin'],
  'GET /desk/referrals': ['counsellor', 'admin'],
  'GET /desk/referrals/:id': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/assignment': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/release': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/notes': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/return': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/closure': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/reopening': ['counsellor', 'admin'],
  'GET /desk/referrals/:id/offer': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/offer': ['counsellor', 'admin'],
  'GET /desk/referrals/:id/hand-over': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/hand-over': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/hand-over/cancellation': ['counsellor', 'admin'],
  'POST /desk/referral-mails/:id/retry': ['counsellor', 'admin'],
  'GET /desk/settings/mail-templates': ['admin'],
  'GET /desk/settings/mail-templates/:key': ['admin'],
  'POST /desk/settings/mail-templates/:key': ['admin'],
  'GET /desk/notifications': EVERYBODY,
  'POST /desk/notifications': EVERYBODY,
  'GET /desk/insights': ['moderator', 'counsellor', 'admin'],
  'GET /desk/log.csv': ['admin'],
  'GET /desk/directory': EVERYBODY,
  'GET /desk/directory/:id': EVERYBODY,
  'GET /desk/directory/new': ['counsellor', 'admin'],
  'POST /desk/directory': ['counsellor', 'admin'],
  'POST /desk/directory/:id': ['counsellor', 'admin'],
  'POST /desk/directory/:id/confirmation': ['counsellor', 'admin'],
  'POST /desk/directory/:id/activation': ['counsellor', 'admin'],
  'POST /desk/directory/:id/deactivation': ['counsellor', 'admin'],
  'GET /desk/directory/exchange': ['counsellor', 'admin'],
  'GET /desk/directory/exchange/file': ['counsellor', 'admin'],
  'POST /desk/directory/exchange/plan': ['counsellor', 'admin'],
  'POST /desk/directory/exchange': ['counsellor', 'admin'],
  'GET /desk/search': ['moderator', 'counsellor', 'admin'],
  'POST /desk/search': ['moderator', 'counsellor', 'admin'],
  'GET /desk/reading-log': ['admin'],
  'GET /desk/erasures': ['admin'],
  'GET /desk/queues{/*rest}': ['admin'],
  'GET /desk/people': ['admin'],
  'POST /desk/people/invitations': ['admin'],
  'GET /desk/settings': ['admin'],
  'POST /desk/settings': ['admin'],
  'GET /desk/settings/notice': ['admin'],
  'POST /desk/settings/notice': ['admin'],
  'GET /desk/settings/pages': ['admin'],
  'POST /desk/settings/pages': ['admin'],
  'GET /desk/settings/new-page': ['admin'],
  'GET /desk/settings/pages/:key': ['admin'],
  'POST /desk/settings/pages/:key': ['admin'],
  'POST /desk/settings/pages/:key/closing': ['admin'],
  'POST /desk/settings/pages/:key/opening': ['admin'],
  'GET /desk/settings/reasons': ['admin'],
  'POST /desk/settings/reasons': ['admin'],
  'GET /desk/settings/new-reason': ['admin'],
  'GET /desk/settings/reasons/:key': ['admin'],
  'POST /desk/settings/reasons/:key': ['admin'],
  'POST /desk/settings/reasons/:key/position': ['admin'],
  'POST /desk/settings/reasons/:key/activation': ['admin'],
  'POST /desk/settings/reasons/:key/deactivation': ['admin'],
  'POST /desk/people/:id/role': ['admin'],
  'POST /desk/people/:id/deactivation': ['admin'],
  'POST /desk/people/:id/reactivation': ['admin'],
  'POST /desk/people/:id/sign-out': ['admin'],
  'POST /desk/people/:id/second-factor-reset': ['admin'],
  'POST /desk/people/:id/password-reset': ['admin'],
};

export interface Route {
  method: string;
  path: string;
}

export const nameOf = ({ method, path }: Route) => `${method} ${path}`;
export const addressOf = ({ path }: Route) => path.replace(/\{.*\}/, '').replace(/:\w+/g, newId());
export const deskRoutes = async (server: TestServer) =>
  (await routesOf(server)).filter(
    (route) => route.path.startsWith('/desk') && !ENTRANCE.includes(nameOf(route)),
  );

/** The request, with fields that are good enough to get past the checks of the form where there are some. */
export function ask(
  client: Client,
  route: Route,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const address = addressOf(route);
  if (route.method === 'GET') return client.get(address, headers);
  return client.post(
    address,
    { revision: '1', state: 'pending', outcome: 'contacted', role: 'moderator', ...fields },
    headers,
  );
}
