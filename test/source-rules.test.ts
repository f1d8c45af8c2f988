import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const files = globSync('{src,views,test,bench}/**/*.ts', { cwd: root });
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('relative imports end in .ts, which the compiler lets pass otherwise', () => {
  assert.ok(files.length > 50);
  for (const file of files) {
    for (const [, target] of read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      assert.match(target ?? '', /\.(ts|json)$/, `${file} imports ${target}`);
    }
  }
});

test('there is no decorator, which Node cannot strip', () => {
  for (const file of files) assert.doesNotMatch(read(file), /^\s*@\w+(\(.*\))?\s*$/m, file);
});

test('only config.ts reads the environment, and what must come before it', () => {
  const readers = ['src/config.ts', 'src/keep-compiled.ts'];
  for (const file of files.filter((name) => name.startsWith('src') && !readers.includes(name))) {
    assert.doesNotMatch(read(file), /process\.env/, file);
  }
});

test('only one function makes markup without escaping, and only sanitised text goes into it', () => {
  const callers = files.filter((file) => file.startsWith('views/') && /sanitizedHtmlAsIs\(/.test(read(file)));
  assert.deepEqual(callers.sort(), [
    'views/desk/item.ts',
    'views/visitor/comment.ts',
    'views/visitor/passed-on.ts',
    'views/visitor/receipt-page.ts',
  ]);
  for (const file of callers) {
    for (const [, argument] of read(file).matchAll(/sanitizedHtmlAsIs\(([^)]*)\)/g))
      assert.match(argument ?? '', /\.html$/, file);
  }
  for (const file of files.filter((name) => name.startsWith('views/') && name !== 'views/html.ts')) {
    assert.doesNotMatch(read(file), /new Html\(/, file);
  }
});

test('every attribute in a view is quoted', () => {
  for (const file of files.filter((name) => name.startsWith('views/'))) {
    assert.doesNotMatch(read(file), /\s[a-z-]+=\$\{/, file);
  }
});
