/** How long a page may take to show something on a busy machine. */
const patience = 15_000;

/**
 * Waits until an expectation of a page holds: what a key or a click leads to is painted in a later frame. Fails as the
 * expectation last failed.
 */
export async function soon(expectation: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
}
