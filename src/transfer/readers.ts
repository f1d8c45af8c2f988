import type { ImportedComment } from './imported-comment.ts';
import { readDisqus } from './read-disqus.ts';
import { readIsso } from './read-isso.ts';
import { readJson } from './read-json.ts';
import { readWordpress } from './read-wordpress.ts';

/**
 * Reads the comments of a file.
 * @param site where the articles are, for systems that know only paths
 */
export type Reader = (file: string, site: string) => AsyncIterable<ImportedComment>;

const READERS: Readonly<Record<string, Reader>> = {
  wordpress: readWordpress,
  disqus: readDisqus,
  isso: readIsso,
  json: readJson,
};

/** The reader for the files of a system. */
export const readerOf = (system: string): Reader | undefined =>
  Object.hasOwn(READERS, system) ? READERS[system] : undefined;
