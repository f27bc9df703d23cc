// The items of a paper: yes, no, abstain; or points by criterion.
import { type BallotRules, type Choices, type Vote, votes } from '#kernel/ballots/contract';
import * as words from '#kernel/ballots/messages';
import { useTranslate } from '#web/client';
import { RadioGroup, Stack, TextField } from '#web/ui';

interface ItemProps {
  readonly rules: BallotRules;
  readonly item: BallotRules['items'][number];
  readonly choice: Choices[string] | undefined;
  readonly onChoose: (choice: Choices[string] | undefined) => void;
}

function VoteOn({ item, choice, onChoose }: ItemProps) {
  const t = useTranslate(words);
  return (
    <RadioGroup<Vote>
      label={item.label}
      value={typeof choice === 'string' ? choice : ''}
      options={votes.map((value) => ({ value, label: t(`ballots.votes.${value}`) }))}
      onChange={onChoose}
    />
  );
}

function ScoreOf({ rules, item, choice, onChoose }: ItemProps) {
  const t = useTranslate(words);
  const scores = typeof choice === 'object' ? choice : {};
  function score(id: string, typed: string) {
    const { [id]: _old, ...others } = scores;
    const points = Number(typed);
    const next = typed === '' || !Number.isInteger(points) || points < 0 ? others : { ...others, [id]: points };
    onChoose(Object.keys(next).length === 0 ? undefined : next);
  }
  return (
    <fieldset className="ballot-scores">
      <legend>{item.label}</legend>
      {rules.criteria.map(({ id, label, maximum }) => (
        <TextField
          key={id}
          label={label}
          hint={t('ballots.page.maximum', { maximum })}
          inputMode="numeric"
          value={scores[id] === undefined ? '' : String(scores[id])}
          onChange={(typed) => score(id, typed)}
        />
      ))}
    </fieldset>
  );
}

export function PaperItems(props: { rules: BallotRules; choices: Choices; onChange: (choices: Choices) => void }) {
  const { rules, choices, onChange } = props;
  const Item = rules.method === 'score' ? ScoreOf : VoteOn;
  function choose(id: string, choice: Choices[string] | undefined) {
    const { [id]: _old, ...others } = choices;
    onChange(choice === undefined ? others : { ...others, [id]: choice });
  }
  return (
    <Stack gap={4} className="ballot-items">
      {rules.items.map((item) => (
        <Item
          key={item.id}
          rules={rules}
          item={item}
          choice={choices[item.id]}
          onChoose={(choice) => choose(item.id, choice)}
        />
      ))}
    </Stack>
  );
}
