import './bootstrap/node-version.mjs';

// Loaded after the check of the version, in words that an old Node still understands.
void import('./bootstrap/start.mjs').then(({ start }) => start(process.argv.slice(2)));
