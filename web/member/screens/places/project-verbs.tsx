// What one can do with a project on the phone: start, note results, count slips, finish, look back.
import { useState } from 'react';
import type { ProjectView } from '#instruments/places/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Stack, TextArea, TextField, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { todayHere, usePlaceWords } from './say.ts';

const forms = {
  'note-results': ['peopleHelped', 'results'],
  'count-slips': ['satisfied', 'partly', 'dissatisfied'],
  'finish-project': ['peopleHelped', 'results'],
  'look-back': ['lookBack'],
} as const;
type Verb = keyof typeof forms;
const verbs = Object.keys(forms) as Verb[];
const longFields: readonly string[] = ['results', 'lookBack'];

interface FormProps {
  project: ProjectView;
  verb: Verb;
  onClose: () => void;
}

function ProjectForm({ project, verb, onClose }: FormProps) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const troubleText = useTroubleText();
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({
    ...{ peopleHelped: String(project.peopleHelped), results: project.results, lookBack: '' },
    ...{ satisfied: '0', partly: '0', dissatisfied: '0' },
  });
  const acting = useAct<{ id: string; version: number; input: object }>(`places.${verb}`, { onDone: onClose });
  const bind = (key: string) => ({
    value: fields[key] ?? '',
    onChange: (value: string) => setFields((before) => ({ ...before, [key]: value })),
  });
  const typed = forms[verb].map((key) => [key, longFields.includes(key) ? fields[key] : Number(fields[key])]);
  const input = { ...Object.fromEntries(typed), ...(verb === 'count-slips' ? { heldOn: todayHere() } : {}) };
  return (
    <Dialog
      title={say(`places.verbs.${verb}`)}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={acting.isPending}
          onClick={() => acting.act({ id: project.id, version: project.version, input })}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        {verb === 'count-slips' ? <p className="ui-soft">{t('slipsLead')}</p> : null}
        {forms[verb].map((key) =>
          longFields.includes(key) ? (
            <TextArea key={key} label={t(key)} rows={4} limit={2000} {...bind(key)} />
          ) : (
            <TextField key={key} label={t(key)} inputMode="numeric" {...bind(key)} />
          ),
        )}
        <TroubleLine>{troubleText(acting)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export function ProjectVerbs({ project }: { project: ProjectView }) {
  const say = usePlaceWords();
  const troubleText = useTroubleText();
  const [open, setOpen] = useState<Verb | null>(null);
  const starting = useAct<{ id: string; version: number; input: object }>('places.start-project');
  const can = (verb: string) => project.abilities.some((one) => one.verb === verb && one.isAllowed);
  return (
    <Stack gap={3}>
      {can('start-project') ? (
        <Button
          kind="primary"
          wide
          pending={starting.isPending}
          onClick={() => starting.act({ id: project.id, version: project.version, input: {} })}
        >
          {say('places.verbs.start-project')}
        </Button>
      ) : null}
      {verbs.filter(can).map((verb) => (
        <Button key={verb} wide onClick={() => setOpen(verb)}>
          {say(`places.verbs.${verb}`)}
        </Button>
      ))}
      {troubleText(starting) ? <p role="alert">{troubleText(starting)}</p> : null}
      {open ? <ProjectForm project={project} verb={open} onClose={() => setOpen(null)} /> : null}
    </Stack>
  );
}
