import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageDirectory = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-serif-sc/package.json')));
/** Two weights only: every further one costs 14 MB of memory. */
export const openFontDirectories = ['400Regular', '700Bold'].map((weight) => join(packageDirectory, weight));

export const existingDirectories = (directories: readonly string[]): string[] =>
  directories.filter((directory) => existsSync(directory));
