// The three tables of this instrument: the place, the matter, the service project.
export { matterLifecycle } from './matters/lifecycle.ts';
export { placeLifecycle } from './places/lifecycle.ts';
export { projectLifecycle } from './projects/lifecycle.ts';
