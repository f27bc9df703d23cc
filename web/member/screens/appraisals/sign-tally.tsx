// A scrutineer's signature under the count, or the objection to it.
import { useState } from 'react';
import type { DemocraticView } from '#instruments/appraisals/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, Stack, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { useScoreText } from './two-way-row.tsx';
import { useAppraisalWords } from './words.ts';

type Verb = 'sign-tally' | 'object-to-tally';

export function SignTally({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const toast = useToast();
  const troubleText = useTroubleText();
  const scoreText = useScoreText();
  const [verb, setVerb] = useState<Verb>('sign-tally');
  const [isAsking, setAsking] = useState(false);
  const onDone = () => {
    setAsking(false);
    toast(t('tally.done'));
  };
  const signing = useAct('appraisals.sign-tally', { onDone });
  const objecting = useAct('appraisals.object-to-tally', { onDone });
  if (!view.abilities.some((one) => one.verb === 'sign-tally' && one.isAllowed)) return null;
  const isObjection = verb === 'object-to-tally';
  const act = isObjection ? objecting : signing;
  const askFor = (wanted: Verb) => {
    setVerb(wanted);
    setAsking(true);
  };
  return (
    <section>
      <h2 className="ui-section-title">{t('tally.title')}</h2>
      <Stack gap={3}>
        {view.targets.map(({ id, name, result, papers }) => (
          <p key={id}>
            {t('tally.line', {
              unit: name,
              received: papers?.received ?? 0,
              members: papers?.members ?? 0,
              score: scoreText(result),
            })}
          </p>
        ))}
        <Button kind="official" wide onClick={() => askFor('sign-tally')}>
          {say('appraisals.verbs.sign-tally')}
        </Button>
        <Button wide onClick={() => askFor('object-to-tally')}>
          {say('appraisals.verbs.object-to-tally')}
        </Button>
      </Stack>
      <ConfirmDialog
        key={verb}
        title={say(`appraisals.verbs.${verb}`)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        verb={say(`appraisals.verbs.${verb}`)}
        kind={isObjection ? 'plain' : 'official'}
        reason={{ isRequired: isObjection, limit: 500 }}
        pending={act.isPending}
        error={troubleText(act)}
        onConfirm={(reason) =>
          act.act({ id: view.id, version: view.version, input: isObjection ? { reason } : { remark: reason } })
        }
      >
        <p>{t(isObjection ? 'tally.objectText' : 'tally.signText')}</p>
      </ConfirmDialog>
    </section>
  );
}
