// The two tables of this instrument: the direct-report point and the public matter.
export { matterLifecycle } from './matters/lifecycle.ts';
export { pointLifecycle } from './points/lifecycle.ts';
