import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The programs that the tests use beside Node, with the Debian packages that bring them. */
const PROGRAMS = {
  redis: { names: ['redis-server'], packages: ['redis-server'] },
  chromium: {
    // the shell, which shows no windows, takes two thirds of the processor time
    names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
    packages: ['chromium-headless-shell', 'fonts-noto-core'],
  },
  php: { names: ['php'], packages: ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring'] },
  mariadb: { names: ['mariadbd'], packages: ['mariadb-server'] },
  mariadbSetup: { names: ['mariadb-install-db'], packages: ['mariadb-server'] },
  wordpress: {
    names: ['../share/wordpress/wp-load.php'],
    packages: ['wordpress', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
  },
} as const;

type Program = keyof typeof PROGRAMS;

function find(names: readonly string[]): string | null {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/sbin', '/usr/local/bin'];
  for (const folder of folders) {
    for (const name of names) if (existsSync(`${folder}/${name}`)) return `${folder}/${name}`;
  }
  return null;
}

/** The path of an installed program. @throws when it is not there */
export function program(name: Program): string {
  const path = find(PROGRAMS[name].names);
  if (!path) throw new Error(`${name} is not installed; the npm script of the test sees to it.`);
  return path;
}

/** Uses what is installed; else installs Debian's packages when it may; else says exactly what to install and ends. */
export function requirePrograms(...wanted: Program[]): void {
  const missing = wanted.map((name) => PROGRAMS[name]).filter(({ names }) => !find(names));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((one) => one.packages))];
  const mayInstall = process.getuid?.() === 0 && find(['apt-get']);
  if (!mayInstall) {
    process.stderr.write(
      `The tests need ${packages.join(' and ')}. Install them, on Debian or Ubuntu:\n\n  sudo apt-get install ${packages.join(' ')}\n\nand run them again.\n`,
    );
    process.exit(1);
  }
  process.stdout.write(`Installing ${packages.join(', ')} …\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
    if (status !== 0) {
      process.stderr.write(`apt-get ${args.join(' ')} failed; install ${packages.join(', ')} by hand.\n`);
      process.exit(1);
    }
  }
}
