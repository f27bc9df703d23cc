// All that a screen or another committee may know of places: the register, the rota, visits, matters, projects.
export * from './contract/duties.ts';
export * from './contract/matters.ts';
export * from './contract/places.ts';
export * from './contract/projects.ts';
export * from './contract/public-place.ts';
export * from './contract/visits.ts';
export * from './contract/vocabulary.ts';
