// What screens and outsiders may know of a democratic appraisal (民主评议).
export * from './contract/inputs.ts';
export * from './contract/plan.ts';
export * from './contract/published.ts';
export * from './contract/views.ts';
