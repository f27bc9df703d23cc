// What the server says in the reader's language: abilities with their reason, lines of a file, acts of the record.
import type { QueryContext } from '#kernel/acts';
import type { DeedFacts } from '#kernel/deeds';
import { type Ability, abilities, type Lifecycle, type Meeting } from '#kernel/lifecycle';
import type { AbilityView } from '#kernel/recommendations';
import type { Translate } from '#platform/locale';

const said = ({ verb, isAllowed, refusal }: Ability, { translate }: QueryContext): AbilityView =>
  refusal
    ? { verb, isAllowed, code: refusal.code, reason: translate(`refusals.${refusal.code}`, refusal.params) }
    : { verb, isAllowed };

/** Only what the reader may do: on a private sheet, what others may do is of no use to them. */
export const saidAbilities = <State extends string, Facts>(
  context: QueryContext,
  lifecycle: Lifecycle<State, Facts>,
  meeting: Meeting<State, Facts>,
): AbilityView[] =>
  abilities(lifecycle, meeting)
    .filter(({ isAllowed, refusal }) => isAllowed || refusal?.code !== 'not-permitted')
    .map((ability) => said(ability, context));

const plain = (values: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [[name, String(value)]],
    ),
  );

export interface Sayable {
  readonly kind: string;
  readonly facts: DeedFacts;
  readonly caseTitle: string;
}

/** A record of former years may lack a fact that today's words ask for: then the kind alone is named. */
export function sentenceOf(translate: Translate, { kind, facts, caseTitle }: Sayable): string {
  try {
    return translate(`deeds.${kind}`, { title: caseTitle, ...plain(facts) });
  } catch {
    return translate('dutyFile.lineOfRecord');
  }
}

export function actSaid(translate: Translate, name: string, payload: Readonly<Record<string, unknown>>): string {
  const key = `events.${name}`;
  try {
    const text = translate(key, plain(payload));
    return text === key ? translate('dutyFile.actOfRecord') : text;
  } catch {
    return translate('dutyFile.actOfRecord');
  }
}
