// Run after each change of a dependency: node tools/complete-lock.mjs
// npm leaves out of package-lock.json the optional builds for other platforms that its registry does not hold at
// that moment, and `npm ci` then refuses the file everywhere. This writes them in, told apart by platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './bootstrap/project.mjs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

const path = inProject('package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const added = [];

for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (isLocked(parent, name) || added.includes(key)) continue;
    if (!/^\d+[.]\d+[.]\d+/.test(version)) throw new Error(`${name} of ${parent} has no exact version: ${version}`);
    lock.packages[key] = { version, ...platformOf(name), ...inheritedMarks(entry), optional: true };
    added.push(key);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json:\n${added.join('\n')}`);

/** As Node looks for it: beside the parent, then in each folder above. */
function isLocked(parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** Such packages carry their platform in their name: @rollup/rollup-linux-arm64-musl. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.map((word) => (word === 'windows' ? 'win32' : word)).find((word) => systems.includes(word));
  const cpu = processors.find((processor) => words.some((word) => word === processor));
  if (!os || !cpu)
    throw new Error(`The platform of ${name} cannot be read from its name; add it to package-lock.json by hand.`);
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : undefined;
  return { cpu: [cpu], os: [os], ...(libc ? { libc } : {}) };
}

function inheritedMarks(entry) {
  return entry.dev ? { dev: true } : {};
}
