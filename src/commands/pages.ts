import { parseArgs } from 'node:util';
import { isOpen } from '../comments/comment.ts';
import { addPage, listPages, setPageOpen } from '../comments/manage-pages.ts';
import { makePageToken, revokePageToken } from '../comments/page-token.ts';
import { paths } from '../paths.ts';
import { changeSite } from '../site/change-site.ts';
import { type Command, print, UsageError } from './command.ts';
import { withDeps } from './with-deps.ts';

export const page: Command = {
  usage:
    'page add KEY --title TITLE --url ADDRESS [--lang de] | page close KEY | page open KEY | page list | page token [--revoke]',
  summary:
    'opens an article for comments, closes it, lists all, or makes the secret with which a website opens its own',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        url: { type: 'string' },
        lang: { type: 'string', default: 'de' },
        revoke: { type: 'boolean', default: false },
      },
    });
    const [action, key = ''] = positionals;
    await withDeps(config, async (deps) => {
      if (action === 'list') {
        for (const one of await listPages(deps)) {
          print(
            [
              one.key,
              isOpen(one, deps.clock()) ? 'open' : 'closed',
              one.publishedCount,
              one.lang,
              one.url,
              one.title,
            ].join('\t'),
          );
        }
      } else if (action === 'add' && key !== '') {
        await addPage(deps, { key, title: values.title ?? '', url: values.url ?? '', lang: values.lang });
        print(`${config.publicUrl}${paths.page(key)}`);
      } else if ((action === 'close' || action === 'open') && key !== '') {
        await setPageOpen(deps, key, action === 'open');
      } else if (action === 'token' && values.revoke) {
        await revokePageToken(deps);
      } else if (action === 'token') {
        print(await makePageToken(deps));
      } else {
        throw new UsageError('Say what to do with which page.');
      }
    });
  },
};

export const site: Command = {
  usage: 'site [--name NAME] [--lang CODE]',
  summary: 'changes what the site is called and its language',
  async run(args, config) {
    const { values } = parseArgs({
      args,
      options: { name: { type: 'string' }, lang: { type: 'string' } },
    });
    await withDeps(config, (deps) => changeSite(deps, values));
  },
};
