import { CONFIG_VARIABLES, type Config } from '../../config.ts';
import { type Finding, ok, warning } from './finding.ts';

/** What the environment says, what is left out, and what that means. */
export function checkSettings(config: Config): Finding[] {
  const isSet = (name: string) => config.given.includes(name);
  const missing = CONFIG_VARIABLES.filter((name) => !isSet(name));
  return [
    ok('Settings', `set: ${config.given.join(', ') || 'none'}; at their default: ${missing.join(', ')}`),
    checkAddress(config, isSet('PUBLIC_URL')),
    checkProxy(config),
    config.secondFactor === 'required'
      ? ok('Second factor', 'counsellors and admins need one')
      : warning(
          'Second factor',
          'a password alone opens what was sent to the counsellors',
          'Leave SECOND_FACTOR out, or set it to required.',
        ),
  ];
}

const isLocal = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

function checkAddress({ publicUrl }: Config, isSet: boolean): Finding {
  const url = new URL(publicUrl);
  if (!isSet)
    return warning(
      'Address',
      `PUBLIC_URL is not set: links in mails, receipts and feeds lead to ${publicUrl}`,
      'Set PUBLIC_URL to the https address under which visitors reach this server.',
    );
  if (url.protocol === 'https:') return ok('Address', publicUrl);
  if (isLocal(url))
    return warning('Address', `${publicUrl} is this machine only`, 'For visitors set an https address.');
  return {
    about: 'Address',
    level: 'problem',
    says: `${publicUrl} is not encrypted: requests for help and passwords can be read on the way`,
    todo: 'Put a proxy with TLS in front and set PUBLIC_URL to its https address.',
  };
}

function checkProxy({ publicUrl, trustProxy, host }: Config): Finding {
  const behindProxy = publicUrl.startsWith('https:');
  if (behindProxy && trustProxy === false)
    return warning(
      'Proxy',
      'https needs a proxy in front, but TRUST_PROXY is 0: all visitors count as one and share one limit',
      'Set TRUST_PROXY to the number of proxies in front, mostly 1.',
    );
  if (!behindProxy && trustProxy !== false)
    return warning(
      'Proxy',
      `TRUST_PROXY is ${trustProxy}, but the address is not https: without a proxy visitors choose the address they are counted under`,
      'Set TRUST_PROXY=0, or PUBLIC_URL to the https address of the proxy.',
    );
  return ok(
    'Proxy',
    trustProxy === false ? `none; listens on ${host}` : `${trustProxy} in front; listens on ${host}`,
  );
}
