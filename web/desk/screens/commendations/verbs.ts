// What each verb of a round asks for; its form is drawn from its row.
export type FieldKey =
  | 'personId'
  | 'bodyId'
  | 'reason'
  | 'deedIds'
  | 'nomineeIds'
  | 'noticeUntil'
  | 'nomineeId'
  | 'text'
  | 'objectionId'
  | 'outcome'
  | 'answer'
  | 'organ'
  | 'meeting'
  | 'metOn'
  | 'documentNumber';

export const verbFields = {
  nominate: ['personId', 'bodyId', 'deedIds', 'reason'],
  'remove-nominee': ['nomineeId', 'reason'],
  'propose-list': ['nomineeIds', 'noticeUntil'],
  object: ['nomineeId', 'text'],
  'answer-objection': ['objectionId', 'outcome', 'answer'],
  decide: ['organ', 'meeting', 'metOn', 'documentNumber'],
  'issue-certificates': [],
  cancel: ['reason'],
} as const satisfies Record<string, readonly FieldKey[]>;

export type RoundVerb = keyof typeof verbFields;
export const roundVerbs = Object.keys(verbFields) as RoundVerb[];
export type Values = Readonly<Partial<Record<FieldKey, string | readonly string[]>>>;

const optional: readonly FieldKey[] = ['deedIds', 'noticeUntil', 'documentNumber', 'personId', 'bodyId'];

/** Whether something that must be filled in is empty; a nomination is of one member or of one body. */
export function isIncomplete(verb: RoundVerb, values: Values): boolean {
  if (verb === 'nominate' && Boolean(values.personId) === Boolean(values.bodyId)) return true;
  return (verbFields[verb] as readonly FieldKey[]).some(
    (key) => !optional.includes(key) && (values[key] ?? '').length === 0,
  );
}

/** What the act takes: an empty choice is none. */
export const inputOf = (verb: RoundVerb, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    (verbFields[verb] as readonly FieldKey[]).flatMap((key) => {
      const value = values[key];
      if (value === undefined || value === '') return [];
      return [[key, value]];
    }),
  );
