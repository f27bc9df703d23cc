// `npm run keys` names the installation's signing keys; `npm run keys -- rotate NAME [--kind sm2]` puts a new one in place.
import { parseArgs } from 'node:util';
import { loadSigner, loadSuccessions, rotateSigner, signatureNames } from '#platform/signing';
import { isConfigurationProblem, readConfiguration } from '../server/configuration.ts';

const names = ['checkpoints', 'exchange'];
const usage = `npm run keys                                   names the signing keys and prints their public halves
npm run keys -- rotate NAME [--kind KIND]      a new key; the old one vouches for it. NAME: ${names.join(', ')}; KIND: ${signatureNames.join(', ')}`;

const { values, positionals } = parseArgs({ options: { kind: { type: 'string' } }, allowPositionals: true });
const configuration = readConfiguration(process.env, []);
if (isConfigurationProblem(configuration)) throw new Error(configuration.problems.join('\n'));
const { keysDirectory, signature } = configuration;

async function tellKeys(): Promise<number> {
  for (const name of names) {
    const { kind, keyId, publicKeyPem } = await loadSigner(keysDirectory, name, signature);
    const before = (await loadSuccessions(keysDirectory, name)).length;
    console.log(`${name}: ${kind}, ${keyId}, ${before} before it\n${publicKeyPem}`);
  }
  return 0;
}

async function rotate(name: string): Promise<number> {
  const kind = signatureNames.find((known) => known === (values.kind ?? signature));
  if (!names.includes(name) || !kind) {
    console.error(usage);
    return 1;
  }
  const { keyId, publicKeyPem } = await rotateSigner(keysDirectory, { name, kind, now: new Date() });
  console.log(`${name} is now ${kind} ${keyId}. Restart every process, make this public key known, back up the keys.`);
  console.log(publicKeyPem);
  return 0;
}

const [verb, name = ''] = positionals;
if (!verb) process.exitCode = await tellKeys();
else if (verb === 'rotate') process.exitCode = await rotate(name);
else {
  console.error(usage);
  process.exitCode = 1;
}
