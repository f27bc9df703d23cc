export { besideCheckout } from './beside-checkout.ts';
export {
  insertBehindWall,
  type Person,
  type TestCommittee,
  type TestUnit,
  testCommittee,
  testNow,
} from './committee.ts';
export { allowedToStrangers, faultsOfLifecycle, type LifecyclesWithStates, verbsOfPeople } from './lifecycles.ts';
export { naughtyStrings } from './naughty-strings.ts';
export { type Asked, type Doer, looking, performing } from './performing.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { startTestServer, type TestServer } from './test-server.ts';
