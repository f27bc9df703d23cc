// One version of the rules: read as sentences, edited as a file, put in force by those who decide.
import { useState } from 'react';
import type { RulesView } from '#instruments/assessments/contract';
import * as assessments from '#instruments/assessments/messages';
import { Asked, useAct, useAsk, useDates, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import {
  Button,
  DateField,
  Link,
  Page,
  PageHeader,
  Sheet,
  SheetSection,
  Skeleton,
  Stack,
  TextField,
  TroubleLine,
  useToast,
  VerbBar,
} from '#web/ui';
import * as words from './messages/index.ts';
import { FaultList, faultsOf, RuleEditor } from './rule-editor.tsx';
import { ReadableRules } from './rules-parts.tsx';
import { useValid } from './use-valid.ts';
import { VerbDialog } from './verb-dialog.tsx';

type RulesVerb = 'put-in-force' | 'discard-rules' | 'retire-rules';
const dialogVerbs: readonly string[] = ['put-in-force', 'discard-rules', 'retire-rules'];

function Editing({ rules, onClose }: { rules: RulesView; onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const [text, setText] = useState(rules.text);
  const saving = useAct<Record<string, unknown>>('assessments.edit-rules', {
    onDone: () => {
      toast(t('saved'));
      onClose();
    },
  });
  const trouble = useTroubleText()(saving);
  return (
    <Stack gap={4}>
      <TroubleLine>{trouble}</TroubleLine>
      <RuleEditor text={text} faults={faultsOf(saving.refusal)} onChange={setText} />
      <Button
        kind="primary"
        pending={saving.isPending}
        onClick={() => saving.act({ id: rules.id, version: rules.version, input: { text } })}
      >
        {t('save')}
      </Button>
    </Stack>
  );
}

function Deciding({ rules, verb, onClose }: { rules: RulesView; verb: RulesVerb; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const [values, setValues] = useState({ decidedOn: '', meeting: '', reason: '' });
  const { decidedOn, meeting, reason } = values;
  const isForce = verb === 'put-in-force';
  const set = (key: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [key]: value }));
  return (
    <VerbDialog
      act={`assessments.${verb}`}
      title={say(`assessments.verbs.${verb}`)}
      kind={isForce ? 'official' : 'danger'}
      on={{ id: rules.id, version: rules.version }}
      input={isForce ? { decidedOn, meeting } : { reason }}
      isComplete={isForce ? decidedOn !== '' && meeting.trim().length > 1 : reason.trim().length > 1}
      onClose={onClose}
    >
      {isForce ? (
        <>
          <DateField label={t('fields.decidedOn')} value={decidedOn} onChange={set('decidedOn')} />
          <TextField label={t('fields.meeting')} maxLength={120} value={meeting} onChange={set('meeting')} />
        </>
      ) : (
        <TextField label={t('fields.reason')} maxLength={500} value={reason} onChange={set('reason')} />
      )}
    </VerbDialog>
  );
}

function Rules({ rules }: { rules: RulesView }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const [verb, setVerb] = useState<RulesVerb>();
  const [isEditing, setEditing] = useState(false);
  const offered = rules.abilities.filter((one) => dialogVerbs.includes(one.verb) || one.verb === 'edit-rules');
  return (
    <>
      {offered.length > 0 ? (
        <VerbBar
          label={t('title')}
          verbs={offered.map((one) => ({
            key: one.verb,
            label: say(`assessments.verbs.${one.verb as RulesVerb}`),
            kind: one.verb === 'put-in-force' ? 'official' : 'plain',
            disabledReason: one.isAllowed ? undefined : one.reason,
            run: () => (one.verb === 'edit-rules' ? setEditing(!isEditing) : setVerb(one.verb as RulesVerb)),
          }))}
        />
      ) : null}
      <Sheet bleeds>
        {isEditing ? (
          <Editing rules={rules} onClose={() => setEditing(false)} />
        ) : (
          <>
            <FaultList faults={rules.faults} text={rules.text} />
            <ReadableRules rules={rules} />
            <SheetSection title={t('file')}>
              <p className="ui-soft ui-small assessments-file">{t('digest', { digest: rules.digest })}</p>
              <details>
                <summary>{t('file')}</summary>
                <pre className="assessments-file">{rules.text}</pre>
              </details>
            </SheetSection>
            {rules.years.length > 0 ? (
              <SheetSection title={t('usedIn')}>
                {rules.years.map(({ id, year }) => (
                  <p key={id}>
                    <Link href={`/assessments/years/${id}`}>{t('yearOf', { year: String(year) })}</Link>
                  </p>
                ))}
              </SheetSection>
            ) : null}
          </>
        )}
      </Sheet>
      {verb ? <Deciding rules={rules} verb={verb} onClose={() => setVerb(undefined)} /> : null}
    </>
  );
}

export default function RulesScreen() {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const dates = useDates();
  const valid = useValid();
  const { rulesId = '' } = useScreenParameters();
  const query = useAsk<RulesView>('assessments.rules', { id: rulesId });
  const rules = query.data;
  const lead = rules
    ? [
        say(`assessments.states.${rules.state}`),
        valid(rules),
        rules.meeting,
        rules.decidedOn ? dates.day(rules.decidedOn) : '',
      ]
        .filter(Boolean)
        .join(' · ')
    : '';
  return (
    <Page>
      <PageHeader title={rules?.title ?? t('rules')} lead={lead} back={{ label: t('title'), href: '/assessments' }} />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(found) => <Rules rules={found} />}
      </Asked>
    </Page>
  );
}
