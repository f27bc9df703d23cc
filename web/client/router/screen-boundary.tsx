import { Component, type ReactNode } from 'react';
import type { Audience } from '../screens.ts';

interface BoundaryProps {
  path: string;
  failed: Audience['failed'];
  children: ReactNode;
}

interface Trouble {
  /** The path at which something broke; another path begins anew. */
  readonly path: string;
  readonly error: unknown;
}

/** A screen that breaks takes nothing else with it. */
export class ScreenBoundary extends Component<BoundaryProps, { trouble: Trouble | null }> {
  override state: { trouble: Trouble | null } = { trouble: null };

  override componentDidCatch(error: unknown) {
    this.setState({ trouble: { path: this.props.path, error } });
  }

  static getDerivedStateFromError(error: unknown) {
    return { trouble: { path: '', error } };
  }

  override componentDidUpdate(before: BoundaryProps) {
    const { trouble } = this.state;
    if (trouble && before.path !== this.props.path && trouble.path !== this.props.path)
      this.setState({ trouble: null });
  }

  override render() {
    const { trouble } = this.state;
    const { failed: Failed, children } = this.props;
    if (!trouble) return children;
    return <Failed error={trouble.error} reset={() => this.setState({ trouble: null })} />;
  }
}
