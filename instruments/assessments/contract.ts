// All that a screen may know of the yearly assessment (履职量化考核): rules, the year, sheets, what-if, the ranking's switch.
export * from './contract/inputs.ts';
export * from './contract/views.ts';
export * from './contract/vocabulary.ts';
