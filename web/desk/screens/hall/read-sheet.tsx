// What a photograph says, as a proposal: whoever leaves doubt must be decided before anything is recorded.
import { useState } from 'react';
import type { ReadSheetView, TakeSheetInput } from '#instruments/activities/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Checkbox, Segments, Stack, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';

type Box = ReadSheetView['boxes'][number];
type Choice = 'here' | 'not' | 'open';

function Doubtful({ box, choice, onChoose }: { box: Box; choice: Choice; onChoose: (choice: Choice) => void }) {
  const t = useTranslate(words);
  return (
    <li className="desk-sign-in-doubt">
      {box.picture ? <img src={box.picture} alt={t('boxOf', { name: box.name })} width="66" height="66" /> : null}
      <strong>{box.name}</strong>
      <Segments
        label={t('decideFor', { name: box.name })}
        value={choice}
        options={[
          { value: 'here', label: t('boxHere') },
          { value: 'not', label: t('boxNot') },
        ]}
        onChange={onChoose}
      />
    </li>
  );
}

export function ReadSheet({ id, read, onDone }: { id: string; read: ReadSheetView; onDone: () => void }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>(() =>
    Object.fromEntries(
      read.boxes.map(({ personId, verdict }) => [
        personId,
        verdict === 'marked' ? 'here' : verdict === 'empty' ? 'not' : 'open',
      ]),
    ),
  );
  const taking = useAct<{ id: string; input: TakeSheetInput }>('activities.take-sheet', { cases: () => [id], onDone });
  const choose = (personId: string, choice: Choice) => setChoices((before) => ({ ...before, [personId]: choice }));
  const doubtful = read.boxes.filter(({ verdict }) => verdict === 'uncertain');
  const clear = read.boxes.filter(({ verdict }) => verdict !== 'uncertain');
  const left = Object.values(choices).filter((choice) => choice === 'open').length;
  const personIds = read.boxes.filter(({ personId }) => choices[personId] === 'here').map(({ personId }) => personId);
  return (
    <section aria-label={t('readTitle', { number: read.number, of: read.of })}>
      <Stack gap={4}>
        <h3>{t('readTitle', { number: read.number, of: read.of })}</h3>
        {read.isTaken ? <p className="desk-sign-in-warning">{t('readTaken')}</p> : null}
        {doubtful.length > 0 ? (
          <>
            <p>{t('doubtful', { count: doubtful.length })}</p>
            <ul className="desk-sign-in-doubts">
              {doubtful.map((box) => (
                <Doubtful
                  key={box.personId}
                  box={box}
                  choice={choices[box.personId] ?? 'open'}
                  onChoose={(choice) => choose(box.personId, choice)}
                />
              ))}
            </ul>
          </>
        ) : null}
        <p>{t('clear')}</p>
        <ul className="desk-sign-in-clear">
          {clear.map(({ personId, name, isSignedIn }) => (
            <li key={personId}>
              <Checkbox
                label={isSignedIn ? t('alreadyHere', { name }) : name}
                value={choices[personId] === 'here'}
                onChange={(isHere) => choose(personId, isHere ? 'here' : 'not')}
              />
            </li>
          ))}
        </ul>
        <TroubleLine>{troubleText(taking)}</TroubleLine>
        <Button
          kind="primary"
          pending={taking.isPending}
          disabledReason={left > 0 ? t('doubtLeft', { count: left }) : undefined}
          onClick={() => left === 0 && taking.act({ id, input: { sheetId: read.sheetId, personIds } })}
        >
          {t('take', { count: personIds.length })}
        </Button>
      </Stack>
    </section>
  );
}
