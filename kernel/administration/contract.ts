// What the outside may know of the committee's registers: inputs of the acts and answers of the queries.
export * from './contract/accounts.ts';
export * from './contract/audit.ts';
export * from './contract/calendar.ts';
export * from './contract/fields.ts';
export * from './contract/imports.ts';
export * from './contract/people.ts';
export * from './contract/people-inputs.ts';
export * from './contract/settings.ts';
