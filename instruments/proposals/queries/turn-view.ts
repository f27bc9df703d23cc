// Whose turn it is, with the names of those who are waited for.
import { answers, type Handling } from '#kernel/undertakings';
import type { ProposalView } from '../contract.ts';
import type { ProposalReader } from './proposal-reader.ts';
import type { ProposalDetails } from './read-details.ts';

export interface TurnWanted {
  readonly turn: string | null;
  readonly proposerName: string;
  readonly proposerIds: readonly string[];
  readonly details: ProposalDetails;
  readonly handling: Handling;
  readonly reader: ProposalReader;
}

type Undertakings = Handling['undertakings'];
const atWork = ['assigned', 'handling'];

function raterNames({ handling, proposerIds, reader }: TurnWanted): string[] {
  // Who has not rated yet tells the others who has.
  if (!reader.isOffice && !reader.isHandling) return [];
  const waiting = handling.undertakings.filter((one) => answers(one.role) && one.state === 'delivered');
  const hasRated = (one: Undertakings[number], id: string) =>
    handling.ratings.some(
      (given) => given.undertakingId === one.id && given.round === one.round && given.personId === id,
    );
  return proposerIds
    .filter((id) => waiting.some((one) => !hasRated(one, id)))
    .flatMap((id) => handling.persons.get(id)?.name ?? []);
}

function namesFor(wanted: TurnWanted): string[] {
  const { turn, proposerName, details, handling } = wanted;
  const unitsIn = (...states: string[]) =>
    handling.undertakings
      .filter((one) => states.includes(one.state))
      .flatMap((one) => handling.units.get(one.unitId) ?? []);
  if (turn === 'lead-proposer') return [proposerName];
  if (turn === 'signers') return details.signers.filter(({ state }) => state === 'invited').map(({ name }) => name);
  if (turn === 'units') return unitsIn(...atWork);
  if (turn === 'unit-leaders') return unitsIn('signing-off');
  if (turn === 'co-units') {
    return handling.undertakings
      .filter(({ role }) => role === 'co')
      .flatMap((one) => handling.units.get(one.unitId) ?? []);
  }
  return turn === 'raters' ? raterNames(wanted) : [];
}

export const turnView = (wanted: TurnWanted): ProposalView['turn'] => ({
  who: wanted.turn,
  names: [...new Set(namesFor(wanted))],
});
