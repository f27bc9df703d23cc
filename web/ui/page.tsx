import type { ReactNode } from 'react';

/** The area of one screen; `reading` and `form` keep lines short. */
export function Page(props: { width?: 'standard' | 'reading' | 'form' | 'whole'; children: ReactNode }) {
  return (
    <div className="ui-page" data-width={props.width}>
      {props.children}
    </div>
  );
}
