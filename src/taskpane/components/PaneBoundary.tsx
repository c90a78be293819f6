import { Component, type ReactNode } from 'react';
import { asClauseboardError } from '../../app/asClauseboardError';
import { ClauseboardError } from '../../app/ClauseboardError';
import { ErrorBar } from './ErrorBar';

interface PaneBoundaryProps {
  readonly children: ReactNode;
}

interface PaneBoundaryState {
  readonly failure: ClauseboardError | null;
  /** A part that did not arrive is not asked for again: `lazy` keeps the failure. */
  readonly canRetry: boolean;
}

/** Shows a failure while drawing, or a part of the pane that could not be fetched, instead of an empty pane. */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { failure: null, canRetry: false };

  private readonly retry = () => {
    this.setState({ failure: null });
  };

  static getDerivedStateFromError(error: unknown): PaneBoundaryState {
    return isMissingPart(error)
      ? { failure: missingPart(error), canRetry: false }
      : { failure: asClauseboardError(error), canRetry: true };
  }

  override render(): ReactNode {
    if (!this.state.failure) return this.props.children;
    return <ErrorBar error={this.state.failure} {...(this.state.canRetry ? { onRetry: this.retry } : {})} />;
  }
}

/** webpack names the error of a part that did not arrive. */
function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

function missingPart(cause: unknown): ClauseboardError {
  return new ClauseboardError(
    'unexpected',
    {
      what: 'This part of the pane could not be loaded.',
      why: 'The connection to the place that serves Clauseboard was interrupted.',
      next: 'Check the connection, then close the pane and open it again. Your workbook is not affected.',
    },
    { cause },
  );
}
