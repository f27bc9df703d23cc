// Signing in again over the untouched page, as the same person.
import { Button, Dialog } from '#web/ui';
import * as words from './messages/index.ts';
import type { Session } from './session-answer.ts';
import { SignInForm } from './sign-in-form.tsx';
import { useTranslate } from './use-translate.ts';

export default function RenewDialog(props: { session: Session; onRenewed: () => void; onGivenUp: () => void }) {
  const t = useTranslate(words);
  return (
    <Dialog
      title={t('signIn.renewTitle')}
      isOpen
      onClose={props.onGivenUp}
      footer={
        <Button kind="quiet" onClick={() => window.location.reload()}>
          {t('signIn.otherAccount')}
        </Button>
      }
    >
      <p className="ui-soft">{t('signIn.renewLead')}</p>
      <SignInForm
        onSignedIn={props.onRenewed}
        fixed={{ tenantId: props.session.tenant.id, username: props.session.account.username }}
      />
    </Dialog>
  );
}
