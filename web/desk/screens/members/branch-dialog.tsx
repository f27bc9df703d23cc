import { type Branches, type BranchView, branchKinds, type MemberFrame } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { useTranslate } from '#web/client';
import { DateField, MultiComboBox, Select, TextField } from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { useFields } from '../administration/use-fields.ts';
import { bodyOptions } from './body-options.ts';
import * as words from './messages/index.ts';

interface BranchDialogProps {
  frame: MemberFrame;
  candidates: Branches['candidates'];
  branch: BranchView | undefined;
  onClose: () => void;
}

export function BranchDialog({ frame, candidates, branch, onClose }: BranchDialogProps) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const { fields, bind } = useFields({
    ...{ name: branch?.name ?? '', kind: (branch?.kind ?? 'functional') as string, bodyId: branch?.body.id ?? '' },
    fromOn: branch?.fromOn ?? frame.today,
    memberIds: (branch?.members.map(({ id }) => id) ?? []) as readonly string[],
    secretaryId: branch?.members.find(({ isSecretary }) => isSecretary)?.id ?? '',
  });
  const options = candidates.map(({ id, name }) => ({ value: id, label: name }));
  const isWhole = fields.name.trim().length > 1 && fields.bodyId !== '' && fields.fromOn !== '';
  const input = { ...fields, ...(branch ? { id: branch.id } : {}), secretaryId: fields.secretaryId || null };
  return (
    <ActDialog
      title={t('addBranch')}
      name="members.save-branch"
      input={input}
      verb={t('addBranch')}
      missing={isWhole ? undefined : t('missing')}
      done={t('saved')}
      onClose={onClose}
    >
      <TextField label={t('fields.branchName')} maxLength={60} {...bind('name')} />
      <Select
        label={t('fields.branchKind')}
        emptyLabel={null}
        options={branchKinds.map((value) => ({ value: value as string, label: say(`members.branchKinds.${value}`) }))}
        {...bind('kind')}
      />
      <Select
        label={t('fields.body')}
        options={bodyOptions(frame, ['special-committee', 'member-group', 'sector'])}
        {...bind('bodyId')}
      />
      <DateField label={t('fields.fromOn')} required {...bind('fromOn')} />
      <MultiComboBox
        label={t('fields.branchMembers')}
        isOptional
        options={options}
        value={fields.memberIds}
        onChange={bind('memberIds').onChange}
      />
      <Select
        label={t('fields.secretary')}
        isOptional
        options={options.filter(({ value }) => fields.memberIds.includes(value))}
        {...bind('secretaryId')}
      />
    </ActDialog>
  );
}

export function EndBranchDialog({
  frame,
  branch,
  onClose,
}: Omit<BranchDialogProps, 'candidates'> & { branch: BranchView }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ lastOn: frame.today, reason: '' });
  return (
    <ActDialog
      title={`${t('endBranch')}：${branch.name}`}
      name="members.end-branch"
      input={{ ...fields, id: branch.id }}
      verb={t('endBranch')}
      kind="danger"
      missing={fields.reason.trim().length > 1 && fields.lastOn ? undefined : t('missing')}
      done={t('saved')}
      onClose={onClose}
    >
      <DateField label={t('fields.lastOn')} required {...bind('lastOn')} />
      <TextField label={t('fields.reason')} maxLength={500} {...bind('reason')} />
    </ActDialog>
  );
}
