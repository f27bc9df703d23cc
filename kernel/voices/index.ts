export { dropVoice, raiseVoice, raiseVoices } from './raise-voice.ts';
export { readVoices, type Voice, type VoicesWanted } from './read-voices.ts';
export type { VoiceTables } from './tables.ts';
export type { RaisedVoice } from './voice.ts';
export { withoutPersons } from './without-persons.ts';
