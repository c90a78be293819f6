import type { Workspace } from '../Workspace';

/** Takes the last step back, or does it again, and says on the status bar what it was. */
export function takeBack({ book, attempt, tell }: Workspace, kind: 'undo' | 'redo'): void {
  let step: string | null = null;
  const isDone = attempt(() => {
    step = book.history[kind]();
  });
  if (!isDone) return;
  if (step === null) tell(`There is nothing to ${kind}.`, 'passing');
  else tell(`${kind === 'undo' ? 'Undone' : 'Done again'}: ${inSentence(step)}.`, 'passing');
}

/** The name of a step within a sentence: `typing in D6`. */
export function inSentence(step: string): string {
  return step.charAt(0).toLowerCase() + step.slice(1);
}
