import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { databaseFile } from '../../shared/db/database.ts';
import { hasBrowserFiles, hasElement } from '../../shared/http/browser-files.ts';
import { codeOf, type Finding, ok, problem, warning } from './finding.ts';

const NEEDED_NODE = 24;
const MEGABYTE = 1_000_000;
/** Below this much free disk nothing should be relied on. */
const LEAST_FREE = 200 * MEGABYTE;

/** The program, the data folder and the disk below it. */
export function checkMachine(dataDir: string): Finding[] {
  return [
    checkNode(),
    checkFolder(dataDir),
    ...checkFiles(dataDir),
    ...checkDisk(dataDir),
    checkBrowserFiles(),
  ];
}

function checkNode(): Finding {
  const { node } = process.versions;
  return Number(node.split('.')[0]) >= NEEDED_NODE
    ? ok('Node', node)
    : problem('Node', `${node} is too old`, `Start everything by npm, which brings Node ${NEEDED_NODE}.`);
}

function checkFolder(dataDir: string): Finding {
  const about = 'Data folder';
  const stat = statSync(dataDir, { throwIfNoEntry: false });
  if (!stat)
    return warning(
      about,
      `${dataDir} does not exist`,
      'The first start makes it. If there was one before: is WEGWEISER_DATA right?',
    );
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return problem(
      about,
      `${dataDir} cannot be written by this user (${codeOf(error)})`,
      'Give the folder to the user that the server runs as, and run this as that user.',
    );
  }
  if ((stat.mode & 0o077) !== 0)
    return warning(about, `${dataDir} can be opened by other users of this machine`, `chmod 700 ${dataDir}`);
  return ok(about, `${dataDir}, for its owner only`);
}

/** The database is for its owner, and its owner is that of the folder. */
function checkFiles(dataDir: string): Finding[] {
  const file = databaseFile(dataDir);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  if ((stat.mode & 0o077) !== 0)
    return [problem('Database file', 'it can be read by other users of this machine', `chmod 600 ${file}`)];
  const folder = statSync(dataDir);
  if (stat.uid !== folder.uid)
    return [
      warning(
        'Database file',
        'it belongs to another user than its folder',
        `Give both to the user that the server runs as: chown -R USER ${dataDir}`,
      ),
    ];
  return [];
}

function checkDisk(dataDir: string): Finding[] {
  if (!statSync(dataDir, { throwIfNoEntry: false })) return [];
  const { bsize, bavail } = statfsSync(dataDir);
  const free = bsize * bavail;
  const size = statSync(databaseFile(dataDir), { throwIfNoEntry: false })?.size ?? 0;
  const says = `${Math.floor(free / MEGABYTE)} MB free, the database has ${Math.ceil(size / MEGABYTE)} MB`;
  if (free < LEAST_FREE)
    return [problem('Disk', says, 'Make room: a full disk means that comments are refused.')];
  if (free < size)
    return [warning('Disk', says, 'Make room: restoring needs as much again as the database has.')];
  return [ok('Disk', says)];
}

function checkBrowserFiles(): Finding {
  const missing = [
    ...(hasBrowserFiles() ? [] : ['the hint in the form']),
    ...(hasElement() ? [] : ['embed.js']),
  ];
  return missing.length === 0
    ? ok('Files for browsers', 'built')
    : warning(
        'Files for browsers',
        `not built: ${missing.join(' and ')} will be missing`,
        'npm run build:browser',
      );
}
