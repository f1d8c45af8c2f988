import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORRECTIONS_KEPT } from '../corrections/correction.ts';
import { allCorrections } from '../corrections/corrections-store.ts';
import { readSiteModel, writeSiteModel } from '../corrections/site-model.ts';
import { eraseDue, SWEEPS } from '../privacy/retention.ts';
import builtIn from '../screening/model.json' with { type: 'json' };
import { builtInModel, unpackModel } from '../screening/model.ts';
import { adaptModel, STRENGTHS } from '../screening/training/adapt-model.ts';
import { reasonsAgainst } from '../screening/training/compare.ts';
import { hashOf, type Row, readCorpus, readHeldOut } from '../screening/training/corpus.ts';
import { trainModel } from '../screening/training/train-model.ts';
import { type Command, print } from './command.ts';
import { withDeps } from './with-deps.ts';

const MODEL = new URL('../screening/model.json', import.meta.url);

export const train: Command = {
  usage: 'train [--with-corrections]',
  summary:
    'trains the screening from corpus/; with corrections: a model of this site, used only if it is nowhere worse',
  async run(args, config) {
    const { values } = parseArgs({
      args,
      options: { 'with-corrections': { type: 'boolean', default: false } },
    });
    const rows = readCorpus();
    const development = readHeldOut('dev');
    if (!values['with-corrections']) {
      const corpus = hashOf([...rows, ...development]);
      const version = `concepts-${corpus.slice(0, 8)}`;
      const model = trainModel(rows, development, {
        learnsDevelopment: true,
        version,
        corpus,
        report: print,
      });
      writeFileSync(MODEL, `${JSON.stringify(model)}\n`);
      print(`${version} is written. Run "npm test" before you use it.`);
      return;
    }
    await withDeps(config, async (deps) => {
      await eraseDue(deps, { sweeps: SWEEPS.filter(({ kind }) => kind === 'correction') });
      const corrections = await allCorrections(deps.db, deps.sealing);
      const days = CORRECTIONS_KEPT / 86_400_000;
      print(`${corrections.length} corrections of the last ${days} days`);
      if (corrections.length === 0) return;
      const own = corrections.map(({ commentId, ...rest }): Row => ({ ...rest, id: commentId, hard: false }));
      const corpus = hashOf([...rows, ...development, ...own]);
      const version = `${builtInModel().version}+site-${corpus.slice(0, 8)}`;
      const current = readSiteModel(config.dataDir, deps.log) ?? builtInModel();
      const test = readHeldOut('test');
      for (const [i, strength] of STRENGTHS.entries()) {
        const stored = adaptModel(builtIn, own, strength, { version, corpus });
        const against = reasonsAgainst(current, unpackModel(stored), test);
        if (against.length === 0) {
          writeSiteModel(config.dataDir, stored);
          print(`${stored.version} takes the place of ${current.version} from the next start on.`);
          return;
        }
        print(`Candidate ${i + 1} of ${STRENGTHS.length} is not used, since:\n  ${against.join('\n  ')}`);
      }
      process.exitCode = 2;
    });
  },
};
