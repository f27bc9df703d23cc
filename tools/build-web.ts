// Builds the web, in a process of its own; `npm start` calls it when a source has changed.
import { buildWeb } from '../web/build.ts';

await buildWeb();
