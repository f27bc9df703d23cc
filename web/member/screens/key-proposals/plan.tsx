// The supervising leader reads the plan on the phone and signs it.
import { useState } from 'react';
import type { HandlingView } from '#instruments/key-proposals/contract';
import { Asked, useAct, useAsk, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, Page, PageHeader, Sheet, Skeleton, Stack, useToast } from '#web/ui';
import { Led } from './led.tsx';
import * as words from './messages/index.ts';

function Signing({ handling }: { handling: HandlingView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [isAsking, setAsking] = useState(false);
  const signing = useAct<Record<string, unknown>>('key-proposals.sign-plan', {
    onDone: () => {
      setAsking(false);
      toast(t('signed'));
    },
  });
  const ability = handling.abilities.find(({ verb }) => verb === 'sign-plan');
  if (!ability) return null;
  return (
    <>
      <Button
        kind="official"
        wide
        disabledReason={ability.isAllowed ? undefined : ability.reason}
        onClick={() => setAsking(true)}
      >
        {t('sign')}
      </Button>
      <ConfirmDialog
        title={t('sign')}
        verb={t('sign')}
        kind="official"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        pending={signing.isPending}
        error={troubleText(signing)}
        onConfirm={() => signing.act({ id: handling.id, version: handling.version, input: {} })}
      >
        <p>{t('signText')}</p>
      </ConfirmDialog>
    </>
  );
}

export default function Plan() {
  const t = useTranslate(words);
  const { caseId = '' } = useScreenParameters();
  const found = useAsk<HandlingView>('key-proposals.handling', { id: caseId });
  return (
    <Page>
      <Asked query={found} waiting={<Skeleton lines={8} />}>
        {(handling) => (
          <>
            <PageHeader
              title={handling.title}
              number={handling.number ?? undefined}
              back={{ label: t('back'), href: '/' }}
            />
            <Stack gap={5}>
              <Sheet bleeds>
                <Led handling={handling} />
              </Sheet>
              <Signing handling={handling} />
            </Stack>
          </>
        )}
      </Asked>
    </Page>
  );
}
