import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { screen as screenText } from '../screening/screen.ts';
import { evaluate as evaluateRows, formatEvaluation } from '../screening/training/evaluate.ts';
import { type Command, print, UsageError } from './command.ts';

export const screen: Command = {
  usage: 'screen < INPUT.jsonl > OUTPUT.jsonl',
  summary: 'reads JSON Lines {"id","text"} and writes a verdict for each, in the same order',
  async run() {
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    await pipeline(lines, verdicts, process.stdout, { end: false });
  },
};

/** A line of output for each line of input; waits for whoever reads. */
async function* verdicts(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const { id, text } = readRow(line);
    const { label, scores, urgency, topics, lang, reasons } = screenText(text, { today: new Date() });
    const { referral, abuse, spam } = scores;
    yield `${JSON.stringify({ id, label, referral, abuse, spam, urgency, topics, lang, reasons })}\n`;
  }
}

function readRow(line: string): { id: unknown; text: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new UsageError('A line of the input is not JSON.');
  }
  const { id, text } = (row ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new UsageError('A line of the input has no "text".');
  return { id, text };
}

export const evaluate: Command = {
  usage: 'evaluate FILE.jsonl …',
  summary: 'compares the screening with labelled texts and prints precision and recall',
  async run(args) {
    if (args.length === 0) throw new UsageError('Name a file of labelled texts.');
    const rows = args.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line)),
    );
    print(formatEvaluation(evaluateRows(rows)));
  },
};
