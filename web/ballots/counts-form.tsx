// Scrutineers enter what a meeting counted on paper.
import { useState } from 'react';
import type { BallotView, RecordCountsInput } from '#kernel/ballots/contract';
import * as words from '#kernel/ballots/messages';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Row, Sheet, SheetSection, Stack, TextField, TroubleLine, useToast } from '#web/ui';

const headsOf = ['yes', 'no', 'abstain'] as const;
const sheetNumbers = ['issued', 'received', 'invalid'] as const;

/** What was typed, by group and place: `council/issued`, `council/<item>/yes`, `council/<item>/sum/<criterion>`. */
type Typed = Readonly<Record<string, string>>;

const numberAt = (typed: Typed, place: string): number => Math.max(0, Math.trunc(Number(typed[place] ?? 0)) || 0);

function countsOf({ rules }: BallotView, typed: Typed): RecordCountsInput['groups'] {
  return rules.groups.map(({ id: group }) => ({
    id: group,
    issued: numberAt(typed, `${group}/issued`),
    received: numberAt(typed, `${group}/received`),
    invalid: numberAt(typed, `${group}/invalid`),
    items: rules.items.map(({ id }) => ({
      id,
      yes: numberAt(typed, `${group}/${id}/yes`),
      no: numberAt(typed, `${group}/${id}/no`),
      abstain: numberAt(typed, `${group}/${id}/abstain`),
      sums: Object.fromEntries(
        rules.criteria.map((criterion) => [criterion.id, numberAt(typed, `${group}/${id}/sum/${criterion.id}`)]),
      ),
    })),
  }));
}

interface NumbersProps {
  readonly typed: Typed;
  readonly onType: (place: string, text: string) => void;
  readonly fields: readonly { readonly place: string; readonly label: string }[];
}

function Numbers({ typed, onType, fields }: NumbersProps) {
  return (
    <div className="ballot-numbers">
      {fields.map(({ place, label }) => (
        <TextField
          key={place}
          label={label}
          inputMode="numeric"
          value={typed[place] ?? ''}
          onChange={(text) => onType(place, text)}
        />
      ))}
    </div>
  );
}

function GroupCounts(
  props: Omit<NumbersProps, 'fields'> & { ballot: BallotView; group: { id: string; name: string } },
) {
  const t = useTranslate(words);
  const { ballot, group, typed, onType } = props;
  const { items, criteria } = ballot.rules;
  return (
    <Stack gap={3}>
      <h3>{group.name}</h3>
      <Numbers
        {...{ typed, onType }}
        fields={sheetNumbers.map((key) => ({ place: `${group.id}/${key}`, label: t(`ballots.page.${key}`) }))}
      />
      {items.map(({ id, label }) => (
        <fieldset key={id} className="ballot-scores">
          <legend>{label}</legend>
          <Numbers
            {...{ typed, onType }}
            fields={[
              ...headsOf.map((key) => ({ place: `${group.id}/${id}/${key}`, label: t(`ballots.votes.${key}`) })),
              ...criteria.map((one) => ({ place: `${group.id}/${id}/sum/${one.id}`, label: one.label })),
            ]}
          />
        </fieldset>
      ))}
    </Stack>
  );
}

export function CountsForm({ ballot }: { ballot: BallotView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [typed, setTyped] = useState<Typed>({});
  const [scrutineers, setScrutineers] = useState('');
  const recording = useAct<{ input: RecordCountsInput }>('ballots.record-counts', {
    onDone: () => toast(t('ballots.page.countsSaved')),
  });
  const onType = (place: string, text: string) => setTyped((before) => ({ ...before, [place]: text }));
  const groups = countsOf(ballot, typed);
  return (
    <Sheet bleeds>
      <details className="ballot-counts">
        <summary>{t('ballots.page.countsTitle')}</summary>
        <SheetSection title={t('ballots.page.countsTitle')}>
          <Stack gap={4}>
            <p className="ui-soft">{t('ballots.page.countsHint')}</p>
            {ballot.rules.groups.map((group) => (
              <GroupCounts key={group.id} {...{ ballot, group, typed, onType }} />
            ))}
            <TextField
              label={t('ballots.page.scrutineers')}
              value={scrutineers}
              onChange={setScrutineers}
              limit={200}
            />
            <TroubleLine>{troubleText(recording)}</TroubleLine>
            <Row>
              <Button
                kind="primary"
                pending={recording.isPending}
                onClick={() => recording.act({ input: { ballotId: ballot.id, groups, scrutineers } })}
              >
                {t('ballots.page.saveCounts')}
              </Button>
            </Row>
          </Stack>
        </SheetSection>
      </details>
    </Sheet>
  );
}
