import './bootstrap/node-version.mjs';

// Loaded after the check of the version, in words that an old Node still understands.
void import('./bootstrap/test.mjs').then(({ test }) => test(process.argv.slice(2)));
