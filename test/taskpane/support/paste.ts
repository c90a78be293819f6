import type { UserEvent } from '@testing-library/user-event';

/** Replaces the text of a field at once: typed letter by letter, each draws the pane anew. */
export async function paste(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.tripleClick(field);
  await user.paste(text);
}
