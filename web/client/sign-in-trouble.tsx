import { Icon } from '#web/ui';

/** What went wrong with this step, announced at once. */
export function SignInTrouble({ children }: { children: string | undefined }) {
  return (
    <div role="alert">
      {children ? (
        <p className="ui-field-error">
          <Icon name="late" size={18} />
          {children}
        </p>
      ) : null}
    </div>
  );
}
