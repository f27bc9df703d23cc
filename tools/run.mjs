import './bootstrap/node-version.mjs';

// Loaded after the check of the version, in words that an old Node still understands.
void import('./bootstrap/run.mjs').then(({ run }) => run(process.argv.slice(2)));
