// What each verb of a round asks for; a form is drawn from its row.
export type FieldKind =
  | 'date'
  | 'line'
  | 'text'
  | 'candidate'
  | 'nominee'
  | 'nominees'
  | 'people'
  | 'council'
  | 'flag'
  | 'objection'
  | 'outcome'
  | 'tied-ballot'
  | 'tied-items';

export type FieldKey =
  | 'until'
  | 'targetId'
  | 'reason'
  | 'nomineeId'
  | 'panelIds'
  | 'voterIds'
  | 'nomineeIds'
  | 'isSecret'
  | 'ballotId'
  | 'itemIds'
  | 'byName'
  | 'text'
  | 'objectionId'
  | 'outcome'
  | 'answer'
  | 'meeting'
  | 'documentNumber';

export interface VerbField {
  readonly key: FieldKey;
  readonly kind: FieldKind;
  readonly isOptional?: boolean;
}

const field = (key: FieldKey, kind: FieldKind, isOptional = false): VerbField => ({ key, kind, isOptional });

export const verbFields = {
  'open-nominations': [field('until', 'date')],
  nominate: [field('targetId', 'candidate'), field('reason', 'text')],
  'remove-nominee': [field('nomineeId', 'nominee'), field('reason', 'line')],
  'start-scoring': [field('panelIds', 'people'), field('until', 'date')],
  'start-voting': [field('nomineeIds', 'nominees'), field('voterIds', 'council'), field('isSecret', 'flag', true)],
  'close-voting': [],
  'run-off': [field('ballotId', 'tied-ballot')],
  'decide-tie': [
    field('ballotId', 'tied-ballot'),
    field('itemIds', 'tied-items', true),
    field('reason', 'line'),
    field('byName', 'line'),
  ],
  'publish-notice': [field('until', 'date')],
  object: [field('nomineeId', 'nominee'), field('text', 'text'), field('byName', 'line', true)],
  'answer-objection': [field('objectionId', 'objection'), field('outcome', 'outcome'), field('answer', 'text')],
  decide: [field('meeting', 'line'), field('documentNumber', 'line', true)],
  'issue-certificates': [],
  cancel: [field('reason', 'line')],
} as const satisfies Record<string, readonly VerbField[]>;

export type RoundVerb = keyof typeof verbFields;
export const roundVerbs = Object.keys(verbFields) as RoundVerb[];

export type Values = Readonly<Partial<Record<FieldKey, string | readonly string[] | boolean>>>;

/** Whether something that must be filled in is empty. */
export const isIncomplete = (verb: RoundVerb, values: Values): boolean =>
  (verbFields[verb] as readonly VerbField[]).some(({ key, isOptional }) => {
    const value = values[key];
    return !isOptional && (value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
  });
