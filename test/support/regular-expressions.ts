import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const SOURCES = '{src,views,public/desk}/**/*.{ts,js}';

export interface FoundExpression {
  /** "src/x.ts:12". */
  place: string;
  source: string;
  flags: string;
}

/** Every regular expression that is written in the sources, and the files in which some are put together. */
export function expressionsInSources(): { written: FoundExpression[]; built: Set<string> } {
  const written: FoundExpression[] = [];
  const built = new Set<string>();
  for (const file of globSync(SOURCES, { cwd: root })) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
        written.push({ place: `${file}:${line}`, source, flags });
      }
      const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (makes && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') built.add(file);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { written, built };
}

/** What these modules of ours put together while they are loaded, which they must not have been before. */
export async function expressionsBuiltBy(files: Iterable<string>): Promise<RegExp[]> {
  const made: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string]) {
      const one = new target(...args);
      made.push(one);
      return one;
    },
  });
  try {
    for (const file of files) await import(join(root, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
