import type { Book } from '../../engine';

/** Tells add-ins when a person comes back to the browser tab of the workbook. */
export function tellActivation(workspace: { readonly book: Book }): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') workspace.book.announce({ type: 'workbookActivated' });
  });
}
