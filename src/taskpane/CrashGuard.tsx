import { Component, type ReactNode } from "react";

interface Props {
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Says what happened instead of leaving an empty pane. */
export class CrashGuard extends Component<Props, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <p role="alert">{this.props.sentence}</p> : this.props.children;
  }
}
